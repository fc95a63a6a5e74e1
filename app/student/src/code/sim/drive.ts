/** The driving robot's commands and sensors, in virtual time. lessons/drive.py is the twin. */

import type { DriveWorld, Point } from '../../code-contract'
import { Rover, type SIDES_UM, TICK_MS } from './rover'
import type { Simulation, TraceEvent, Value } from './simulation'
import { type Commands, requireSense, type Sensors } from './vocabulary'

export const COMMANDS: Commands = { motors: ['percent', 'percent'], wait: ['milliseconds'], stop: [] }
export const SENSORS: Sensors = {
  distance: 'millimetres',
  touching: 'truth',
  line_left: 'percent',
  line_middle: 'percent',
  line_right: 'percent',
  seconds: 'milliseconds',
  at_goal: 'truth',
}

export type DriveFacts = {
  /** Millimetres, whole degrees, milliseconds. */
  at: Point
  heading: number
  time: number
  at_goal: boolean
  bumps: number
  crash: boolean
  /** How much of the time the middle sensor saw a line. */
  line_percent: number
  stations_left: number
  /** How often the wheels got another speed. */
  steps: number
  stopped: boolean
  /** The world's seconds were over before the program was. */
  time_up: boolean
  travelled: number
}

export class DriveRun implements Simulation {
  /** Speeds from their time on; the end. */
  readonly trace: TraceEvent[] = []
  private readonly rover: Rover
  private readonly lastTick: number
  private readonly asked = new Set<string>()
  private steps = 0
  private stopped = false
  private finished = false

  constructor(world: DriveWorld) {
    this.rover = new Rover(world)
    this.lastTick = (world.seconds * 1_000) / TICK_MS
  }

  get ended(): boolean {
    return this.stopped || this.timeUp
  }

  get now(): number {
    return this.rover.ticks * TICK_MS
  }

  act(command: string, args: readonly Value[]): boolean {
    requireSense(COMMANDS, command, args)
    if (this.ended) return false
    const [first = 0, second = 0] = args as readonly number[]
    if (command === 'wait') this.pass(Math.max(1, Math.floor((first + TICK_MS / 2) / TICK_MS)))
    else this.setSpeeds(first, second)
    return !this.ended
  }

  /** The same sensor twice at one time lets a tick pass, so that a loop which only asks does not stand still. */
  ask(sensor: string): Value {
    if (!Object.keys(SENSORS).includes(sensor)) throw new RangeError(sensor)
    if (this.asked.has(sensor)) this.pass(1)
    this.asked.add(sensor)
    switch (sensor) {
      case 'distance':
        return this.rover.clear()
      case 'touching':
        return this.rover.touching
      case 'seconds':
        return this.now
      case 'at_goal':
        return this.rover.atGoal
      default:
        return this.rover.dark(sensor as keyof typeof SIDES_UM)
    }
  }

  stop(): void {
    this.stopped = !this.timeUp
  }

  finish(): void {
    if (!this.finished) this.trace.push({ k: 'end', t: this.now })
    this.finished = true
  }

  facts(): DriveFacts {
    const { rover } = this
    return {
      at: rover.at,
      heading: rover.degrees,
      time: this.now,
      at_goal: rover.atGoal,
      bumps: rover.bumps,
      crash: rover.bumps > 0,
      line_percent: rover.linePercent,
      stations_left: rover.visited.filter((one) => !one).length,
      steps: this.steps,
      stopped: this.stopped,
      time_up: this.timeUp,
      travelled: rover.distance,
    }
  }

  private get timeUp(): boolean {
    return this.rover.ticks >= this.lastTick
  }

  private setSpeeds(left: number, right: number): void {
    if (left !== this.rover.left || right !== this.rover.right) {
      this.steps += 1
      this.trace.push({ k: 'motors', l: left, r: right, t: this.now })
    }
    this.rover.left = left
    this.rover.right = right
    this.pass(1)
  }

  private pass(ticks: number): void {
    this.asked.clear()
    for (let tick = 0; tick < ticks && !this.timeUp; tick += 1) this.rover.tick()
  }
}

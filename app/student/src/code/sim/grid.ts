/** The grid robot: integers only, so that every engine reaches the same state; lessons/grid.py is its twin in Python. */

import type { Cell, Colour, Direction, GridWorld } from '../../code-contract'
import type { Simulation, Value } from './simulation'
import { type Commands, requireSense, type Sensors } from './vocabulary'

export type Action = 'forward' | 'left' | 'right' | 'pick' | 'paint'

/** What a program may ask: would a step forward crash, does something lie here, is this the goal, is it painted here. */
export type Sensor = 'wall_ahead' | 'item_here' | 'at_goal' | 'paint_here'

export const COMMANDS: Commands = { forward: [], turn_left: [], turn_right: [], pick: [], paint: ['colour'] }
export const SENSORS: Sensors = {
  wall_ahead: 'truth',
  item_here: 'truth',
  at_goal: 'truth',
  paint_here: 'truth',
}
const ACTIONS: Readonly<Record<string, Action>> = {
  forward: 'forward',
  turn_left: 'left',
  turn_right: 'right',
  pick: 'pick',
  paint: 'paint',
}

/** No further action is done: the run is stopped. lessons/grid.py has the same limit. */
export const MAX_ACTIONS = 2_000

/** What the robot did and where it was afterwards; `t` counts actions from 1. A forward that crashed is `crash`. */
export interface TraceEvent {
  readonly k: Action | 'crash'
  readonly x: number
  readonly y: number
  readonly d: Direction
  readonly t: number
  /** What it painted the cell with. */
  readonly c?: Colour
  readonly [more: string]: Value | null
}

/** What can be said of a run on one world; checks speak only of these. */
export type GridFacts = {
  at: Cell
  at_goal: boolean
  crash: boolean
  dir: Direction
  empty_picks: number
  items_left: number
  /** Cells of the pattern that don't have their colour. */
  paint_left: number
  /** Painted cells that the pattern does not have, or has in another colour. */
  paint_wrong: number
  painted: number
  steps: number
  /** The program had no end of its own; it passes nothing. */
  stopped: boolean
  visited: number
}

const CLOCKWISE: Direction[] = ['n', 'e', 's', 'w']
const AHEAD: Record<Direction, Cell> = { n: [0, -1], e: [1, 0], s: [0, 1], w: [-1, 0] }

/** One run of the robot on one world. */
export class GridRun implements Simulation {
  readonly trace: TraceEvent[] = []
  private x: number
  private y: number
  private dir: Direction
  private crashed = false
  private stopped = false
  private emptyPicks = 0
  private readonly walls: Set<number>
  private readonly items: number[]
  private readonly seen: Set<number>
  private readonly paint = new Map<number, Colour>()

  constructor(private readonly world: GridWorld) {
    this.x = world.start.at[0]
    this.y = world.start.at[1]
    this.dir = world.start.dir
    this.walls = new Set(world.walls.map((at) => this.index(at)))
    this.items = world.items.map((item) => this.index(item.at))
    this.seen = new Set([this.here()])
  }

  get ended(): boolean {
    return this.crashed || this.stopped
  }

  get now(): number {
    return this.trace.length
  }

  act(command: string, args: readonly Value[] = []): boolean {
    requireSense(COMMANDS, command, args)
    return this.do(ACTIONS[command]!, args[0] as Colour | undefined)
  }

  /** Do one action and return whether the run goes on; after a crash, or once stopped, nothing moves any more. */
  do(action: Action, colour?: Colour): boolean {
    if (this.trace.length === MAX_ACTIONS) this.stop()
    if (this.ended) return false
    if (action === 'forward') this.forward()
    else if (action === 'pick') this.pick()
    else if (action === 'paint') this.paint.set(this.here(), colour!)
    else this.turn(action === 'right' ? 1 : 3)
    const kind = this.crashed ? ('crash' as const) : action
    const event = { k: kind, x: this.x, y: this.y, d: this.dir, t: this.trace.length + 1 }
    this.trace.push(action === 'paint' ? { ...event, c: colour! } : event)
    return !this.crashed
  }

  /** Answer a sensor; that is no action and changes nothing. */
  ask(sensor: string): boolean {
    const { goal } = this.world
    switch (sensor as Sensor) {
      case 'wall_ahead':
        return this.blocked(this.ahead())
      case 'item_here':
        return this.items.includes(this.here())
      case 'at_goal':
        return goal !== null && goal[0] === this.x && goal[1] === this.y
      case 'paint_here':
        return this.paint.has(this.here())
      default:
        throw new RangeError(sensor)
    }
  }

  /** End the run of a program that has no end of its own. */
  stop(): void {
    this.stopped = !this.crashed
  }

  /** A crash and the last action are in the trace already. */
  finish(): void {}

  facts(): GridFacts {
    const pattern = new Map((this.world.paint ?? []).map(({ at, colour }) => [this.index(at), colour]))
    const right = [...this.paint].filter(([cell, colour]) => pattern.get(cell) === colour).length
    return {
      at: [this.x, this.y],
      at_goal: this.ask('at_goal'),
      crash: this.crashed,
      dir: this.dir,
      empty_picks: this.emptyPicks,
      items_left: this.items.length,
      paint_left: pattern.size - right,
      paint_wrong: this.paint.size - right,
      painted: this.paint.size,
      steps: this.trace.length,
      stopped: this.stopped,
      visited: this.seen.size,
    }
  }

  private forward(): void {
    const ahead = this.ahead()
    if (this.blocked(ahead)) {
      this.crashed = true
      return
    }
    this.x = ahead[0]
    this.y = ahead[1]
    this.seen.add(this.here())
  }

  private ahead(): Cell {
    const [dx, dy] = AHEAD[this.dir]
    return [this.x + dx, this.y + dy]
  }

  private blocked(at: Cell): boolean {
    const inside = at[0] >= 0 && at[1] >= 0 && at[0] < this.world.width && at[1] < this.world.height
    return !inside || this.walls.has(this.index(at))
  }

  private turn(quarters: number): void {
    this.dir = CLOCKWISE[(CLOCKWISE.indexOf(this.dir) + quarters) % 4]!
  }

  /** One item a pick, also where several lie on one cell. */
  private pick(): void {
    const found = this.items.indexOf(this.here())
    if (found < 0) this.emptyPicks += 1
    else this.items.splice(found, 1)
  }

  private here(): number {
    return this.index([this.x, this.y])
  }

  private index(at: Cell): number {
    return at[1] * this.world.width + at[0]
  }
}

/** Run a list of actions on a world, as the vectors that Python shares with us do. */
export function runActions(world: GridWorld, actions: readonly Action[]): GridRun {
  const run = new GridRun(world)
  for (const action of actions) if (!run.do(action)) break
  return run
}

/** A robot on two wheels: where a tick of 10 ms takes it, and what it met. lessons/rover.py is the twin. */

import type { DriveWorld, Point } from '../../code-contract'
import { Floor, inside } from './floor'
import { nearest } from './plane'
import { along, cosine, sine, TURN_TENTHS } from './sine'

export const TICK_MS = 10
/** What a turn is in the heading, which goes clockwise; 0 looks to the right. */
export const TURN = 2 ** 32
/** How far the middle moves in a tick for each percent of both wheels: 100 % are 3 mm a tick. */
const UM_PER_PERCENT = 15
/** 30 µm of difference between wheels that are 120 mm apart, as a share of a turn. */
const TURN_PER_PERCENT = 170_891
/** Where the line sensors are: ahead of the middle, and how far to the right. */
const SENSORS_AHEAD_UM = 60_000
export const SIDES_UM = { line_left: -20_000, line_middle: 0, line_right: 20_000 } as const
const FRONT_UM = 80_000
const DARK = 50
const MM = 1_000

export class Rover {
  readonly floor: Floor
  /** Micrometres. */
  x: number
  y: number
  heading: number
  /** Percent. */
  left = 0
  right = 0
  ticks = 0
  bumps = 0
  touching = false
  /** For each of the world's stations whether it was driven over. */
  visited: readonly boolean[]
  private ticksOnLine = 0
  private travelled = 0

  constructor(private readonly world: DriveWorld) {
    const { at, heading } = world.start
    this.floor = new Floor(world)
    this.x = at[0] * MM
    this.y = at[1] * MM
    this.heading = nearest(heading * TURN, 360) % TURN
    this.visited = (world.stations ?? []).map(() => false)
    this.visit()
  }

  get atGoal(): boolean {
    return this.floor.atGoal(this.x, this.y)
  }

  get at(): Point {
    return [nearest(this.x, MM), nearest(this.y, MM)]
  }

  get degrees(): number {
    return nearest(this.heading * 360, TURN) % 360
  }

  /** Return how many millimetres it drove, forwards and backwards. */
  get distance(): number {
    return nearest(this.travelled, MM)
  }

  get linePercent(): number {
    return this.ticks === 0 ? 0 : nearest(this.ticksOnLine * 100, this.ticks)
  }

  tick(): void {
    const turned = this.heading + (this.left - this.right) * TURN_PER_PERCENT
    this.heading = ((turned % TURN) + TURN) % TURN
    const way = UM_PER_PERCENT * (this.left + this.right)
    if (way !== 0) this.move(way)
    this.ticks += 1
    if (this.dark('line_middle') >= DARK) this.ticksOnLine += 1
  }

  dark(sensor: keyof typeof SIDES_UM): number {
    const [cos, sin] = this.direction()
    const side = SIDES_UM[sensor]
    const x = this.x + along(SENSORS_AHEAD_UM, cos) - along(side, sin)
    const y = this.y + along(SENSORS_AHEAD_UM, sin) + along(side, cos)
    return this.floor.dark(x, y)
  }

  /** Return how many millimetres are free ahead of the robot's front. */
  clear(): number {
    const [cos, sin] = this.direction()
    return this.floor.clear(this.x + along(FRONT_UM, cos), this.y + along(FRONT_UM, sin), cos, sin)
  }

  private move(way: number): void {
    const [cos, sin] = this.direction()
    const x = this.x + along(way, cos)
    const y = this.y + along(way, sin)
    const free = this.floor.free(x, y)
    if (!free && !this.touching) this.bumps += 1
    this.touching = !free
    if (!free) return
    this.x = x
    this.y = y
    this.travelled += Math.abs(way)
    this.visit()
  }

  private visit(): void {
    const stations = this.world.stations ?? []
    const here = (index: number) => !this.visited[index] && inside(stations[index]!, this.x, this.y)
    if (stations.some((_, index) => here(index)))
      this.visited = this.visited.map((before, index) => before || here(index))
  }

  private direction(): readonly [cos: number, sin: number] {
    const tenths = Math.floor((this.heading * TURN_TENTHS) / TURN)
    return [cosine(tenths), sine(tenths)]
  }
}

/** A pen on a sheet: positions in 1/65536 of a unit, headings in tenths of a degree. lessons/canvas.py is the twin. */

import type { CanvasWorld, Point } from '../../code-contract'
import { nearest, Segment } from './plane'
import type { Simulation, TraceEvent, Value } from './simulation'
import { along, cosine, ONE, sine, TURN_TENTHS } from './sine'
import { type Commands, requireSense, type Sensors } from './vocabulary'

export const COMMANDS: Commands = {
  forward: ['length'],
  backward: ['length'],
  turn_left: ['angle'],
  turn_right: ['angle'],
  pen_up: [],
  pen_down: [],
  pen_color: ['colour'],
}
export const SENSORS: Sensors = {}
/** No further command is done: the run is stopped. lessons/canvas.py has the same limit. */
const MAX_COMMANDS = 2_000

/** What the pen writes with before it is told otherwise. */
export const FIRST_COLOUR = 'night'
/** A dot is joined by a stroke that passes as near as this, in units. */
const DOT_REACH = 4
/** As near as this to where the first stroke began a figure is closed. */
const CLOSING = 3
/** Strokes and dots are compared in this share of a position, so that products stay exact. */
const COARSE = 64
const COARSE_UNIT = ONE / COARSE

export type CanvasFacts = {
  /** Whole units and degrees. */
  at: Point
  heading: number
  closed: boolean
  /** How many different ones were drawn with. */
  colours: number
  dots_left: number
  drawn: number
  /** The pen left the sheet, drawing or not. */
  outside: boolean
  steps: number
  stopped: boolean
  strokes: number
  /** Degrees in all, to the left and to the right. */
  turned: number
}

export class CanvasRun implements Simulation {
  readonly trace: TraceEvent[] = []
  private x: number
  private y: number
  private tenths: number
  private down = true
  private colour: Value = FIRST_COLOUR
  private began: Point | null = null
  private dots: Point[]
  private drawn = 0
  private strokes = 0
  private turned = 0
  private outside = false
  private stopped = false
  private readonly colours = new Set<Value>()

  constructor(private readonly world: CanvasWorld) {
    const { at, heading } = world.start
    this.x = at[0] * ONE
    this.y = at[1] * ONE
    this.tenths = heading * 10
    this.dots = world.dots ?? []
  }

  get ended(): boolean {
    return this.stopped
  }

  get now(): number {
    return this.trace.length
  }

  act(command: string, args: readonly Value[]): boolean {
    requireSense(COMMANDS, command, args)
    if (this.trace.length === MAX_COMMANDS) this.stop()
    if (this.stopped) return false
    this.trace.push({ k: command, t: this.trace.length + 1, ...this.do(command, args[0]!) })
    return true
  }

  ask(sensor: string): never {
    throw new RangeError(sensor)
  }

  stop(): void {
    this.stopped = true
  }

  finish(): void {}

  facts(): CanvasFacts {
    return {
      at: [nearest(this.x, ONE), nearest(this.y, ONE)],
      heading: nearest(this.tenths, 10) % 360,
      closed: this.closed(),
      colours: this.colours.size,
      dots_left: this.dots.length,
      drawn: nearest(this.drawn, ONE),
      outside: this.outside,
      steps: this.trace.length,
      stopped: this.stopped,
      strokes: this.strokes,
      turned: nearest(this.turned, 10),
    }
  }

  /** Do it, and return what the trace says of it: the argument, and where the pen is then. */
  private do(command: string, value: Value): Omit<TraceEvent, 'k' | 't'> {
    const amount = value as number
    switch (command) {
      case 'forward':
      case 'backward':
        this.go(command === 'forward' ? amount : -amount)
        return { n: amount, x: this.x, y: this.y }
      case 'turn_left':
      case 'turn_right':
        this.turn(command === 'turn_right' ? amount : -amount)
        return { n: amount, h: this.tenths }
      case 'pen_color':
        this.colour = value
        return { c: value }
      default:
        this.down = command === 'pen_down'
        return {}
    }
  }

  private turn(tenths: number): void {
    this.turned += Math.abs(tenths)
    this.tenths = (((this.tenths + tenths) % TURN_TENTHS) + TURN_TENTHS) % TURN_TENTHS
  }

  private go(length: number): void {
    const [x, y] = [this.x, this.y]
    this.x += along(length, cosine(this.tenths))
    this.y += along(length, sine(this.tenths))
    const { width, height } = this.world
    if (this.x < 0 || this.y < 0 || this.x > width * ONE || this.y > height * ONE) this.outside = true
    if (this.down && length !== 0) this.stroke(x, y, length)
  }

  private stroke(fromX: number, fromY: number, length: number): void {
    this.began ??= [fromX, fromY]
    this.strokes += 1
    this.drawn += Math.abs(length)
    this.colours.add(this.colour)
    const [x, y, toX, toY] = [fromX, fromY, this.x, this.y].map((place) => Math.floor(place / COARSE))
    const segment = new Segment(x!, y!, toX!, toY!)
    const left = ([x, y]: Point) =>
      !segment.reaches(x * COARSE_UNIT, y * COARSE_UNIT, DOT_REACH * COARSE_UNIT)
    this.dots = this.dots.filter(left)
  }

  private closed(): boolean {
    if (this.began === null || this.strokes < 2) return false
    const [dx, dy] = [this.x - this.began[0], this.y - this.began[1]]
    const most = CLOSING * ONE
    // Far away the squares would no longer be exact.
    return Math.abs(dx) <= most && Math.abs(dy) <= most && dx * dx + dy * dy <= most * most
  }
}

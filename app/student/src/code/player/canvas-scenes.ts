/** What a sheet looks like at any instant of a run: where the pen is, what it drew, which dots are joined. Pure. */

import type { CanvasWorld, Colour, Point } from '../../code-contract'
import { FIRST_COLOUR } from '../sim/canvas'
import type { TraceEvent } from '../sim/simulation'
import { ONE } from '../sim/sine'

/** In units of the sheet and degrees. */
export interface Pen {
  readonly x: number
  readonly y: number
  readonly heading: number
  readonly down: boolean
  readonly colour: Colour
}

export interface Stroke {
  readonly from: Point
  readonly to: Point
  readonly colour: Colour
}

/** As near as this a stroke joins a dot; the simulator has the same reach. */
const DOT_REACH = 4
const TENTHS = 10

export class CanvasScenes {
  /** One more than there are commands. */
  private readonly pens: Pen[]
  /** For each command the stroke it drew. */
  private readonly drawn: (Stroke | null)[]
  /** For each dot how many commands it took to join it. */
  readonly joinedAt: readonly number[]

  constructor(world: CanvasWorld, trace: readonly TraceEvent[]) {
    const [x, y] = world.start.at
    this.pens = [{ x, y, heading: world.start.heading, down: true, colour: FIRST_COLOUR }]
    this.drawn = []
    for (const event of trace) this.add(event)
    this.joinedAt = (world.dots ?? []).map((dot) => this.joining(dot))
  }

  get length(): number {
    return this.drawn.length
  }

  at(done: number): Pen {
    return this.pens[done]!
  }

  /** The stroke of command number `done`, counted from 1. */
  stroke(done: number): Stroke | null {
    return this.drawn[done - 1] ?? null
  }

  /** The pen on its way to the next command's end. */
  between(done: number, share: number): Pen {
    const from = this.at(done)
    const to = share > 0 ? this.pens[done + 1] : undefined
    if (!to) return from
    const turn = ((((to.heading - from.heading) % 360) + 540) % 360) - 180
    return {
      ...from,
      x: from.x + (to.x - from.x) * share,
      y: from.y + (to.y - from.y) * share,
      heading: from.heading + turn * share,
    }
  }

  private add({ k, x, y, h, c }: TraceEvent): void {
    const before = this.pens[this.pens.length - 1]!
    let pen = before
    if (typeof x === 'number' && typeof y === 'number') pen = { ...pen, x: x / ONE, y: y / ONE }
    else if (typeof h === 'number') pen = { ...pen, heading: h / TENTHS }
    else if (k === 'pen_color') pen = { ...pen, colour: c as Colour }
    else pen = { ...pen, down: k === 'pen_down' }
    const moved = pen.x !== before.x || pen.y !== before.y
    const stroke: Stroke = { from: [before.x, before.y], to: [pen.x, pen.y], colour: pen.colour }
    this.pens.push(pen)
    this.drawn.push(moved && pen.down ? stroke : null)
  }

  private joining([x, y]: Point): number {
    const index = this.drawn.findIndex((stroke) => stroke !== null && distance(stroke, x, y) <= DOT_REACH)
    return index < 0 ? Number.POSITIVE_INFINITY : index + 1
  }
}

function distance({ from: [x1, y1], to: [x2, y2] }: Stroke, x: number, y: number): number {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1)
  const share = Math.max(0, Math.min(1, along))
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy)
}

/** Where the driving robot was at each tick of a run, what it met, and what its sensors saw there. Pure. */

import type { DriveWorld } from '../../code-contract'
import { Floor, inside } from '../sim/floor'
import { type Moment, path } from '../sim/path'
import { SIDES_UM, TICK_MS } from '../sim/rover'
import type { TraceEvent } from '../sim/simulation'
import { along, cosine, sine } from '../sim/sine'

/** Something that happened to it; `t` in ms. */
export interface Meeting {
  readonly what: 'bump' | 'station' | 'goal'
  readonly t: number
}

/** What the sensors see: 0…100 dark, left to right; millimetres ahead. */
export interface Seen {
  readonly dark: readonly [left: number, middle: number, right: number]
  readonly clear: number
}

const MM = 1_000
/** As in the simulator: the line sensors and the body's front, ahead of the middle. */
export const SENSORS_AHEAD_MM = 60
export const FRONT_MM = 80
export const SENSOR_SIDES_MM = [SIDES_UM.line_left / MM, 0, SIDES_UM.line_right / MM] as const

export class DriveScenes {
  /** One a tick, the start first. */
  readonly moments: readonly Moment[]
  private readonly floor: Floor
  private found: readonly Meeting[] | null = null

  constructor(
    private readonly world: DriveWorld,
    readonly trace: readonly TraceEvent[],
  ) {
    this.moments = path(world, trace)
    this.floor = new Floor(world)
  }

  /** The length of the run in ms. */
  get duration(): number {
    return (this.moments.length - 1) * TICK_MS
  }

  /** Which moment is shown at a time in ms. */
  indexAt(t: number): number {
    return Math.max(0, Math.min(this.moments.length - 1, Math.floor(t / TICK_MS)))
  }

  at(t: number): Moment {
    return this.moments[this.indexAt(t)]!
  }

  get meetings(): readonly Meeting[] {
    this.found ??= this.meet()
    return this.found
  }

  sees({ x, y, heading }: Moment): Seen {
    const tenths = Math.floor(heading * 10)
    const [cos, sin] = [cosine(tenths), sine(tenths)]
    const place = (ahead: number, side: number) =>
      [
        Math.round(x * MM) + along(ahead * MM, cos) - along(side * MM, sin),
        Math.round(y * MM) + along(ahead * MM, sin) + along(side * MM, cos),
      ] as const
    const [left, middle, right] = SENSOR_SIDES_MM.map((side) =>
      this.floor.dark(...place(SENSORS_AHEAD_MM, side)),
    ) as [number, number, number]
    return { dark: [left, middle, right], clear: this.floor.clear(...place(FRONT_MM, 0), cos, sin) }
  }

  private meet(): Meeting[] {
    const { goal } = this.world
    const atGoal = ({ x, y }: Moment) => !!goal && inside(goal, Math.round(x * MM), Math.round(y * MM))
    const found: Meeting[] = []
    this.moments.forEach((moment, index) => {
      const before = this.moments[index - 1]
      const t = index * TICK_MS
      if (before && moment.bumps > before.bumps) found.push({ what: 'bump', t })
      if (before && visits(moment) > visits(before)) found.push({ what: 'station', t })
      if (before && atGoal(moment) && !atGoal(before)) found.push({ what: 'goal', t })
    })
    return found
  }
}

function visits({ visited }: Moment): number {
  return visited.filter(Boolean).length
}

/** Where a place `ahead` of the robot's middle and `side` to its right lies, in millimetres. */
export function beside({ x, y, heading }: Moment, ahead: number, side: number): [number, number] {
  const angle = (heading * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return [x + ahead * cos - side * sin, y + ahead * sin + side * cos]
}

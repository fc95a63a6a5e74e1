/** The floor under the robot and what stands on it, measured from a point in micrometres; lessons/floor.py is the twin. */

import type { Box, DriveWorld } from '../../code-contract'
import { Segment } from './plane'
import { ONE } from './sine'

/** Around the robot's middle. */
const BODY_UM = 80_000
/** A line's edge is soft: its sensor sees a spot of this radius. */
const SPOT_UM = 10_000
const FARTHEST_MM = 2_000
const MM = 1_000
const FARTHEST_UM = FARTHEST_MM * MM

interface Line {
  segment: Segment
  /** How far from its middle a line is seen at all. */
  edge: number
}

export class Floor {
  private readonly lines: Line[]
  private readonly boxes: readonly Box[]

  constructor(private readonly world: DriveWorld) {
    this.boxes = world.boxes ?? []
    this.lines = (world.lines ?? []).flatMap(({ points, width, closed = false }) => {
      const ends = closed ? [...points.slice(1), points[0]!] : points.slice(1)
      return ends.map(([x, y], index) => ({
        segment: new Segment(points[index]![0] * MM, points[index]![1] * MM, x * MM, y * MM),
        edge: (width * MM) / 2 + SPOT_UM,
      }))
    })
  }

  /** Tell whether the robot's round body can stand here. */
  free(x: number, y: number): boolean {
    const { width, height } = this.world
    const within = (value: number, most: number) => value >= BODY_UM && value <= most * MM - BODY_UM
    return within(x, width) && within(y, height) && !this.boxes.some((box) => overlaps(box, x, y))
  }

  /** Return how dark it is here: 100 on a line's middle, 50 on its edge, 0 beside it. */
  dark(x: number, y: number): number {
    let dark = 0
    for (const { segment, edge } of this.lines) {
      if (!segment.mayReach(x, y, edge)) continue
      const seen = Math.floor((edge - segment.distance(x, y)) / (SPOT_UM / 50))
      dark = Math.max(dark, Math.min(seen, 100))
    }
    return dark
  }

  /** Return how many millimetres there are to a box or the edge, along a direction (65536 times its cosine and sine). */
  clear(x: number, y: number, cos: number, sin: number): number {
    const { width, height } = this.world
    const room = leaving([0, width], x, cos)
    let least = Math.min(room, leaving([0, height], y, sin), FARTHEST_UM)
    for (const { at, size } of this.boxes) {
      const [enters, leaves] = crossing(at[0], size[0], x, cos)
      const [entersY, leavesY] = crossing(at[1], size[1], y, sin)
      const first = Math.max(enters, entersY)
      if (first <= Math.min(leaves, leavesY) && Math.min(leaves, leavesY) >= 0) least = Math.min(least, first)
    }
    return Math.floor(Math.max(least, 0) / MM)
  }

  atGoal(x: number, y: number): boolean {
    const { goal } = this.world
    return goal !== undefined && goal !== null && inside(goal, x, y)
  }
}

/** Tell whether a point lies in a box, its edge too. */
export function inside({ at, size }: Box, x: number, y: number): boolean {
  return beyond(x, at[0], size[0]) === 0 && beyond(y, at[1], size[1]) === 0
}

function overlaps({ at, size }: Box, x: number, y: number): boolean {
  const dx = beyond(x, at[0], size[0])
  const dy = beyond(y, at[1], size[1])
  return dx * dx + dy * dy < BODY_UM * BODY_UM
}

/** Return how far a value lies outside a stretch, 0 inside. */
function beyond(value: number, from: number, length: number): number {
  return Math.max(from * MM - value, value - (from + length) * MM, 0)
}

/** Return how far a ray goes before it is on and before it is off a stretch of an axis. */
function crossing(from: number, length: number, value: number, share: number): readonly [number, number] {
  const sides = [from * MM - value, (from + length) * MM - value] as const
  if (share === 0) return sides[0] <= 0 && sides[1] >= 0 ? [-FARTHEST_UM, FARTHEST_UM] : [1, 0]
  const [one, other] = sides.map((side) => Math.floor((side * ONE) / share)) as [number, number]
  return one < other ? [one, other] : [other, one]
}

function leaving([from, to]: readonly [number, number], value: number, share: number): number {
  return crossing(from, to - from, value, share)[1]
}

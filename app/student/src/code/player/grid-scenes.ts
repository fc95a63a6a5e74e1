/** What the world looks like at any moment of a run: pure, so that stepping back costs nothing. */

import type { Direction, GridWorld } from '../../code-contract'
import type { TraceEvent } from '../sim/grid'

/** The world after `moment` actions; moment 0 is before the first. */
export interface Scene {
  x: number
  y: number
  d: Direction
  crashed: boolean
  /** For each of the world's items, whether it lies there still. */
  lying: boolean[]
  /** Cells the robot stood on, as `y * width + x`. */
  trail: Set<number>
  /** The item that the last action picked up, or -1. */
  picked: number
}

/** Return every scene of a run, one more than there are events. */
export function scenes(world: GridWorld, trace: readonly TraceEvent[]): Scene[] {
  const [x, y] = world.start.at
  const first: Scene = {
    x,
    y,
    d: world.start.dir,
    crashed: false,
    lying: world.items.map(() => true),
    trail: new Set([y * world.width + x]),
    picked: -1,
  }
  const all = [first]
  for (const event of trace) all.push(next(world, all[all.length - 1]!, event))
  return all
}

function next(world: GridWorld, before: Scene, { k, x, y, d }: TraceEvent): Scene {
  const cell = y * world.width + x
  const trail = before.trail.has(cell) ? before.trail : new Set(before.trail).add(cell)
  const picked =
    k === 'pick'
      ? world.items.findIndex(({ at }, index) => before.lying[index] && at[0] === x && at[1] === y)
      : -1
  const lying = picked < 0 ? before.lying : before.lying.map((there, index) => there && index !== picked)
  return { x, y, d, crashed: k === 'crash', lying, trail, picked }
}

/** How many of each kind of item were there and how many are picked up, in the world's order. */
export function tally(world: GridWorld, scene: Scene): { kind: string; done: number; total: number }[] {
  const kinds = [...new Set(world.items.map((item) => item.kind))]
  return kinds.map((kind) => {
    const of = world.items
      .map((item, index) => (item.kind === kind ? index : -1))
      .filter((index) => index >= 0)
    return { kind, total: of.length, done: of.filter((index) => !scene.lying[index]).length }
  })
}

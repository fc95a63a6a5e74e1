/** The worlds that one world stands for; lessons/simulation.py makes the same ones. */

import type { DriveWorld, GridWorld, World } from '../../code-contract'
import { scattered } from './scatter'

/**
 * Return a grid world once for each start, a drive world once for each seed of its scattered boxes, and any other as it is.
 * The first is the one that is shown.
 */
export function variants(world: World): World[] {
  if (world.kind === 'grid') return startsOf(world)
  if (world.kind === 'drive') return seedsOf(world)
  return [world]
}

function startsOf({ starts = [], ...world }: GridWorld): GridWorld[] {
  return [world.start, ...starts].map((start) => ({ ...world, start }))
}

function seedsOf({ scatter, ...world }: DriveWorld): DriveWorld[] {
  if (!scatter) return [world]
  return scatter.seeds.map((seed) => ({
    ...world,
    boxes: [...(world.boxes ?? []), ...scattered(world, scatter, seed)],
  }))
}

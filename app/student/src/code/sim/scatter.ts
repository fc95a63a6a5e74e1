/** Boxes thrown on the floor by a seed, so that the robot fits between any two things; lessons/scatter.py is the twin. */

import type { Box, DriveWorld } from '../../code-contract'
import { Dice } from './dice'

/** Between a thrown box and anything else, the edge too: a robot is 160 mm wide. */
const GAP_MM = 200
const ROBOT_MM = 80
/** After so many throws there is no room for a box. */
const THROWS = 40

type Scatter = NonNullable<DriveWorld['scatter']>

/** Return the boxes that a seed throws; fewer than wanted when there is no room, which no pack's world is. */
export function scattered(world: DriveWorld, { boxes, size }: Scatter, seed: number): Box[] {
  const dice = new Dice(seed)
  const [x, y] = world.start.at
  const robot: Box = { at: [x - ROBOT_MM, y - ROBOT_MM], size: [2 * ROBOT_MM, 2 * ROBOT_MM] }
  const goal = world.goal ? [world.goal] : []
  const things = [robot, ...goal, ...(world.boxes ?? []), ...(world.stations ?? [])]
  const thrown: Box[] = []
  for (let box = 0; box < boxes; box += 1) {
    const found = place(world, size, [...things, ...thrown], dice)
    if (!found) break
    thrown.push(found)
  }
  return thrown
}

function place(
  { width, height }: DriveWorld,
  size: Box['size'],
  things: readonly Box[],
  dice: Dice,
): Box | null {
  const room = [width - size[0] - 2 * GAP_MM, height - size[1] - 2 * GAP_MM] as const
  if (room[0] < 0 || room[1] < 0) return null
  for (let index = 0; index < THROWS; index += 1) {
    const x = GAP_MM + dice.roll(room[0] + 1)
    const box: Box = { at: [x, GAP_MM + dice.roll(room[1] + 1)], size }
    if (!things.some((thing) => near(thing, box))) return box
  }
  return null
}

function near(one: Box, other: Box): boolean {
  return [0, 1].every(
    (axis) =>
      one.at[axis]! - GAP_MM < other.at[axis]! + other.size[axis]! &&
      other.at[axis]! - GAP_MM < one.at[axis]! + one.size[axis]!,
  )
}

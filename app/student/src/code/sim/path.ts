/** Where the driving robot was at each tick of a finished run, for the player: the trace has only its speeds. */

import type { DriveWorld } from '../../code-contract'
import { Rover, TICK_MS, TURN } from './rover'
import type { TraceEvent } from './simulation'

/** The robot after a tick; millimetres and degrees with fractions, because this is only for the eye. */
export interface Moment {
  readonly x: number
  readonly y: number
  readonly heading: number
  readonly left: number
  readonly right: number
  readonly touching: boolean
  readonly bumps: number
  /** For each of the world's stations. */
  readonly visited: readonly boolean[]
}

/** Return the moment of each tick, the start first: the one of t ms is at index t / TICK_MS. */
export function path(world: DriveWorld, trace: readonly TraceEvent[]): Moment[] {
  const rover = new Rover(world)
  const moments = [momentOf(rover)]
  for (const event of trace) {
    while (rover.ticks * TICK_MS < event.t) {
      rover.tick()
      moments.push(momentOf(rover))
    }
    if (event.k !== 'motors') continue
    rover.left = Number(event.l)
    rover.right = Number(event.r)
  }
  return moments
}

function momentOf({ x, y, heading, left, right, touching, bumps, visited }: Rover): Moment {
  const place = { x: x / 1_000, y: y / 1_000, heading: (heading * 360) / TURN }
  return { ...place, left, right, touching, bumps, visited }
}

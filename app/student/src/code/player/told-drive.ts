/** A drive in words: stretches of equal speeds, with what the robot met on the way. Pure. */

import type { DriveWorld } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { type PlayerWords, shortNumber } from '../words/player-words'
import { fill } from '../words/words'
import { DriveScenes } from './drive-scenes'
import type { Told } from './told'

interface Stretch {
  readonly from: number
  readonly to: number
  readonly left: number
  readonly right: number
}

/** Changes of speed that follow one another as fast as this are one steering. */
const SHORT_MS = 500
/** What is told with one digit after the point would be nothing below this. */
const SEEN_MS = 50
/** So many of them, and no fewer. */
const STEERING = 4

export function toldDrive(world: DriveWorld, trace: readonly TraceEvent[], words: PlayerWords): Told[] {
  const { drive } = words
  const seconds = (ms: number) => shortNumber(ms / 1_000, words)
  const long = stretches(trace).filter(({ from, to }) => to - from >= SEEN_MS)
  const way = long.map(({ from, to, ...speeds }) => ({
    at: from,
    text: fill(sentence(speeds.left, speeds.right, words), { seconds: seconds(to - from) }),
  }))
  const met = new DriveScenes(world, trace).meetings.map(({ what, t }) => ({
    at: t,
    text: fill(drive[what], { at: seconds(t) }),
  }))
  const end = trace[trace.length - 1]
  const ends = end?.k === 'end' ? [{ at: end.t, text: fill(drive.end, { at: seconds(end.t) }) }] : []
  // The sort is stable: what is driven stands before what was met at the same time.
  return [{ at: 0, text: drive.start }, ...[...way, ...met].sort((one, other) => one.at - other.at), ...ends]
}

/** Speeds of 0 and 0 stand; a run of short ones is one stretch whose speeds are NaN. */
function stretches(trace: readonly TraceEvent[]): Stretch[] {
  const all: Stretch[] = []
  trace.forEach(({ k, l, r, t }, index) => {
    const to = trace[index + 1]?.t ?? t
    if (k === 'motors' && to > t) all.push({ from: t, to, left: Number(l), right: Number(r) })
  })
  const found: Stretch[] = []
  for (let index = 0; index < all.length; ) {
    let next = index
    while (next < all.length && all[next]!.to - all[next]!.from <= SHORT_MS) next += 1
    if (next - index >= STEERING) {
      found.push({ from: all[index]!.from, to: all[next - 1]!.to, left: Number.NaN, right: Number.NaN })
      index = next
    } else {
      found.push(...all.slice(index, Math.max(next, index + 1)))
      index = Math.max(next, index + 1)
    }
  }
  return found
}

function sentence(left: number, right: number, { drive }: PlayerWords): string {
  if (Number.isNaN(left)) return drive.steer
  if (left === 0 && right === 0) return drive.stand
  const ahead = left + right
  // Wheels that turn against each other, or one alone, turn the robot more than they move it.
  if (left * right <= 0 && Math.abs(ahead) <= Math.abs(left - right))
    return left < right ? drive.spinLeft : drive.spinRight
  if (left === right) return left > 0 ? drive.forward : drive.backward
  if (ahead < 0) return drive.backCurve
  return left < right ? drive.curveLeft : drive.curveRight
}

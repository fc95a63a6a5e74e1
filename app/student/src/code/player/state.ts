/** How a run ended, small enough to be sent to the teacher's board: the state of the world, not a film of it. Pure. */

import type { World } from '../../code-contract'
import type { WorldRun } from '../runtime/protocol'
import { CanvasScenes, type Stroke } from './canvas-scenes'
import { DriveScenes } from './drive-scenes'
import { GridScenes } from './grid-scenes'

/** The class takes no longer ones. */
export const MAX_STATE_CHARS = 2_000
const MOST_TRAIL = 40
const MOST_STROKES = 60
const LINES = 3
const LINE_CHARS = 120

/** Return JSON text of at most `MAX_STATE_CHARS`; what does not fit is left out, the latest kept. */
export function stateOf(world: World, run: Pick<WorldRun, 'trace' | 'out'>): string {
  switch (world.kind) {
    case 'grid': {
      const { x, y, d, crashed, lying, painted } = new GridScenes(world, run.trace).at(run.trace.length)
      const cells = [...painted].map(([cell, c]) => [cell % world.width, Math.floor(cell / world.width), c])
      const items = lying.map(Number)
      return fitting(cells, (kept) => ({ kind: 'grid', x, y, d, crash: crashed, items, painted: kept }))
    }
    case 'drive': {
      const { moments } = new DriveScenes(world, run.trace)
      const { x, y, heading } = moments[moments.length - 1]!
      const end = { x: Math.round(x), y: Math.round(y), heading: Math.round(heading) % 360 }
      return fitting(trailOf(moments), (trail) => ({ kind: 'drive', ...end, trail }))
    }
    case 'canvas':
      return fitting(strokesOf(new CanvasScenes(world, run.trace)), (strokes) => ({
        kind: 'canvas',
        strokes,
      }))
    case 'console': {
      const lines = run.out.replace(/\n$/, '').split('\n').slice(-LINES)
      return fitting(
        lines.map((line) => [...line].slice(0, LINE_CHARS).join('')),
        (out) => ({ kind: 'console', out }),
      )
    }
  }
}

/** Leave out the earliest parts until the text is short enough. */
function fitting<Part>(parts: readonly Part[], shaped: (kept: readonly Part[]) => object): string {
  for (let from = 0; ; from += Math.max(1, (parts.length - from) >> 4)) {
    const text = JSON.stringify(shaped(parts.slice(from)))
    if (text.length <= MAX_STATE_CHARS || from >= parts.length) return text
  }
}

/** Places at equal times, the start and the end among them. */
function trailOf(moments: readonly { x: number; y: number }[]): [number, number][] {
  const last = moments.length - 1
  const count = Math.min(MOST_TRAIL, moments.length)
  const indices = Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : Math.round((index * last) / (count - 1)),
  )
  return indices.map((index) => [Math.round(moments[index]!.x), Math.round(moments[index]!.y)])
}

type Line = [x1: number, y1: number, x2: number, y2: number, colour: string]

/** Strokes that go straight on are one; of too many the curve is kept by joining neighbours. */
function strokesOf(scenes: CanvasScenes): Line[] {
  const strokes: Stroke[] = []
  for (let done = 1; done <= scenes.length; done += 1) {
    const stroke = scenes.stroke(done)
    if (stroke) strokes.push(stroke)
  }
  let joined = joinedBy(strokes, straight)
  while (joined.length > MOST_STROKES) {
    const shorter = halved(joined)
    if (shorter.length === joined.length) break
    joined = shorter
  }
  return joined.slice(-MOST_STROKES).map(({ from, to, colour }) => {
    const [x1, y1, x2, y2] = [...from, ...to].map(Math.round) as [number, number, number, number]
    return [x1, y1, x2, y2, colour]
  })
}

function follows(one: Stroke, other: Stroke): boolean {
  return one.colour === other.colour && one.to[0] === other.from[0] && one.to[1] === other.from[1]
}

function straight(one: Stroke, other: Stroke): boolean {
  const [ax, ay] = [one.to[0] - one.from[0], one.to[1] - one.from[1]]
  const [bx, by] = [other.to[0] - other.from[0], other.to[1] - other.from[1]]
  const cross = ax * by - ay * bx
  return ax * bx + ay * by > 0 && Math.abs(cross) < 0.001 * Math.hypot(ax, ay) * Math.hypot(bx, by)
}

function joinedBy(strokes: readonly Stroke[], may: (one: Stroke, other: Stroke) => boolean): Stroke[] {
  const found: Stroke[] = []
  for (const stroke of strokes) {
    const last = found[found.length - 1]
    if (last && follows(last, stroke) && may(last, stroke))
      found[found.length - 1] = { ...last, to: stroke.to }
    else found.push(stroke)
  }
  return found
}

/** Every second corner of a line is cut. */
function halved(strokes: readonly Stroke[]): Stroke[] {
  const found: Stroke[] = []
  for (let index = 0; index < strokes.length; index += 1) {
    const [one, other] = [strokes[index]!, strokes[index + 1]]
    if (other && follows(one, other)) {
      found.push({ ...one, to: other.to })
      index += 1
    } else found.push(one)
  }
  return found
}

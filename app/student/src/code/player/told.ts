/** A run in words, for whoever can't see it: one sentence a command, or a stretch of driving. Pure. */

import type { GridWorld, World } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { type PlayerWords, shortNumber } from '../words/player-words'
import { fill } from '../words/words'
import { CanvasScenes } from './canvas-scenes'
import { GridScenes, patternTally, type Scene, tally } from './grid-scenes'
import { toldDrive } from './told-drive'

/** What happened, and from when on it holds: a number of commands, or milliseconds in a world with a time of its own. */
export interface Told {
  readonly at: number
  readonly text: string
}

/** Tell a run, from its start on. */
export function told(world: World, trace: readonly TraceEvent[], words: PlayerWords): Told[] {
  switch (world.kind) {
    case 'grid':
      return toldGrid(world, trace, words)
    case 'drive':
      return toldDrive(world, trace, words)
    case 'canvas':
      return toldCanvas(new CanvasScenes(world, trace), trace, words)
    case 'console':
      return []
  }
}

/** Sentences that follow one another unchanged, as one with its count. */
export interface Repeated extends Told {
  readonly times: number
}

export function gathered(all: readonly Told[]): Repeated[] {
  const found: Repeated[] = []
  for (const one of all) {
    const last = found[found.length - 1]
    if (last?.text === one.text) found[found.length - 1] = { ...last, times: last.times + 1 }
    else found.push({ ...one, times: 1 })
  }
  return found
}

/** Return which sentence holds at a place of the run; -1 before the first. */
export function holding(all: readonly Told[], at: number): number {
  let low = -1
  let high = all.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (all[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** What was counted until now, as in "oranges: 2 of 3". */
export function counts(world: World, scene: Scene, words: PlayerWords): string[] {
  if (world.kind !== 'grid') return []
  const items = tally(world, scene).map(({ kind, done, total }) =>
    fill(words.count, { things: words.items[kind] ?? words.things, done, total }),
  )
  const { done, total } = patternTally(world, scene)
  return total > 0 ? [...items, fill(words.count, { things: words.painted, done, total })] : items
}

function toldGrid(world: GridWorld, trace: readonly TraceEvent[], words: PlayerWords): Told[] {
  const scenes = new GridScenes(world, trace)
  const last = trace.length
  const sentences = trace.map((event, index) => ({
    at: index + 1,
    text: gridSentence(world, event, scenes.at(index + 1), index + 1 === last, words),
  }))
  return [{ at: 0, text: words.grid.start }, ...sentences]
}

function gridSentence(
  world: GridWorld,
  { k, c }: TraceEvent,
  scene: Scene,
  last: boolean,
  { grid, colours }: PlayerWords,
): string {
  const seguia = world.theme === 'seguia'
  if (k === 'crash')
    return insideAhead(world, scene) ? (seguia ? grid.crashGate : grid.crashWall) : grid.crashEdge
  if (k === 'pick') return scene.picked < 0 ? grid.emptyPick : grid.pick
  if (k === 'paint') return fill(grid.paint, { colour: colours[c as keyof typeof colours] ?? '' })
  const arrived = world.goal?.[0] === scene.x && world.goal[1] === scene.y
  if (k === 'forward' && arrived && last) return seguia ? grid.goalTree : grid.goal
  return grid[k as 'forward' | 'left' | 'right']
}

const AHEAD = { e: [1, 0], w: [-1, 0], s: [0, 1], n: [0, -1] } as const

function insideAhead({ width, height }: GridWorld, { x, y, d }: Scene): boolean {
  const [aheadX, aheadY] = [x + AHEAD[d][0], y + AHEAD[d][1]]
  return aheadX >= 0 && aheadY >= 0 && aheadX < width && aheadY < height
}

function toldCanvas(scenes: CanvasScenes, trace: readonly TraceEvent[], words: PlayerWords): Told[] {
  const { canvas } = words
  const sentences = trace.map(({ k, n, c }, index) => {
    const down = scenes.at(index).down
    const amount = typeof n === 'number' ? n : 0
    const length = shortNumber(Math.abs(amount) / 65_536, words)
    const angle = shortNumber(Math.abs(amount) / 10, words)
    const back = (k === 'backward') !== amount < 0
    const left = (k === 'turn_left') !== amount < 0
    if (k === 'forward' || k === 'backward') {
      const sentence = down ? (back ? canvas.lineBack : canvas.line) : back ? canvas.moveBack : canvas.move
      return { at: index + 1, text: fill(sentence, { length }) }
    }
    if (k === 'turn_left' || k === 'turn_right')
      return { at: index + 1, text: fill(left ? canvas.left : canvas.right, { angle }) }
    if (k === 'pen_color') {
      const colour = words.colours[c as keyof typeof words.colours] ?? ''
      return { at: index + 1, text: fill(canvas.colour, { colour }) }
    }
    return { at: index + 1, text: k === 'pen_up' ? canvas.up : canvas.down }
  })
  return [{ at: 0, text: canvas.start }, ...sentences]
}

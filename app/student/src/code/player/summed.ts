/** A whole run in one or two sentences, from its facts. Pure. */

import type { World } from '../../code-contract'
import type { Facts } from '../checks/facts'
import { type PlayerWords, shortNumber } from '../words/player-words'
import { fill } from '../words/words'

/** Return what is worth saying at the end; empty where what was printed says it all, or nothing is known. */
export function summed(world: World, facts: Facts | undefined, words: PlayerWords): string {
  if (!facts) return ''
  switch (world.kind) {
    case 'grid':
      return fill(words.grid.summary, { steps: number(facts.steps), place: cellOf(facts.at, words) })
    case 'drive': {
      const count = counted(words.stations, world.stations?.length ?? 0, facts.stations_left, words)
      const sentence = fill(words.drive.summary, {
        seconds: shortNumber(number(facts.time) / 1_000, words),
        way: Math.round(number(facts.travelled) / 10),
        bumps: number(facts.bumps),
      })
      return [sentence, count].filter(Boolean).join(' ')
    }
    case 'canvas': {
      const count = counted(words.dots, world.dots?.length ?? 0, facts.dots_left, words)
      const sentence = fill(words.canvas.summary, {
        strokes: number(facts.strokes),
        drawn: number(facts.drawn),
      })
      return [sentence, count].filter(Boolean).join(' ')
    }
    case 'console':
      return ''
  }
}

function counted(things: string, total: number, left: unknown, words: PlayerWords): string {
  return total === 0 ? '' : `${fill(words.count, { things, done: total - number(left), total })}.`
}

function cellOf(at: unknown, words: PlayerWords): string {
  const [x, y] = Array.isArray(at) ? at : [0, 0]
  return fill(words.cell, { x: number(x) + 1, y: number(y) + 1 })
}

function number(fact: unknown): number {
  return typeof fact === 'number' ? fact : 0
}

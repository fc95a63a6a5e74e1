/** What a world's picture shows at a moment, in one sentence. Pure. */

import type { World } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { type PlayerWords, shortNumber } from '../words/player-words'
import { fill } from '../words/words'
import { CanvasScenes } from './canvas-scenes'
import { DriveScenes } from './drive-scenes'
import { GridScenes } from './grid-scenes'

/** `place` counts as `Told.at` does. */
export function stated(
  world: World,
  trace: readonly TraceEvent[],
  place: number,
  words: PlayerWords,
): string {
  const name = words.worlds[world.kind]
  switch (world.kind) {
    case 'grid': {
      const { x, y, d } = new GridScenes(world, trace).at(place)
      return `${name}. ${fill(words.cell, { x: x + 1, y: y + 1 })}, ${words.directions[d]}`
    }
    case 'drive': {
      const { x, y, heading } = new DriveScenes(world, trace).at(place)
      return `${name}. ${placeOf(x / 10, y / 10, heading, ' cm', words)}`
    }
    case 'canvas': {
      const { x, y, heading } = new CanvasScenes(world, trace).at(place)
      return `${name}. ${placeOf(x, y, heading, '', words)}`
    }
    case 'console':
      return name
  }
}

function placeOf(x: number, y: number, heading: number, unit: string, words: PlayerWords): string {
  const at = (value: number) => `${shortNumber(value, words)}${unit}`
  return fill(words.place, { x: at(x), y: at(y), heading: Math.round(heading) % 360 })
}

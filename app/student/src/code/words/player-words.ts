/** What the player says, in four languages; one file each, all with the same keys. */

import type { Colour, Direction, Language, World } from '../../code-contract'
import { playerAr } from './player-ar'
import { playerEn } from './player-en'
import { playerFr } from './player-fr'
import { playerZgh } from './player-zgh'

export interface PlayerWords {
  /** Between whole and part of a number. */
  decimal: string
  play: string
  pause: string
  replay: string
  stepOn: string
  stepBack: string
  toStart: string
  toEnd: string
  /** The slider's name, and where it stands. */
  moments: string
  momentOf: string
  secondsOf: string
  /** {pace} is one of `paces`. */
  pace: string
  paces: readonly [slow: string, normal: string, fast: string]
  look: {
    title: string
    nearer: string
    farther: string
    whole: string
    trail: string
    contrast: string
  }
  happened: {
    title: string
    /** A sentence, and how often in a row. */
    times: string
    more: string
    inAll: string
  }
  variables: { title: string; changed: string }
  /** The picture's name by kind of world; what it shows follows. */
  worlds: Record<World['kind'], string>
  directions: Record<Direction, string>
  cell: string
  /** Where something is on a plane, and its heading in degrees. */
  place: string
  /** {done} of {total}, after the things' name. */
  count: string
  items: Record<string, string>
  things: string
  painted: string
  dots: string
  stations: string
  colours: Record<Colour, string>
  grid: {
    start: string
    forward: string
    left: string
    right: string
    pick: string
    emptyPick: string
    paint: string
    crashWall: string
    crashGate: string
    crashEdge: string
    goal: string
    goalTree: string
    summary: string
  }
  drive: {
    start: string
    forward: string
    backward: string
    spinLeft: string
    spinRight: string
    curveLeft: string
    curveRight: string
    backCurve: string
    stand: string
    steer: string
    bump: string
    station: string
    goal: string
    end: string
    summary: string
  }
  canvas: {
    start: string
    line: string
    lineBack: string
    move: string
    moveBack: string
    left: string
    right: string
    up: string
    down: string
    colour: string
    summary: string
  }
  console: { start: string; ran: string }
}

const ALL: Record<Language, PlayerWords> = { ar: playerAr, fr: playerFr, zgh: playerZgh, en: playerEn }

export function playerWords(language: Language): PlayerWords {
  return ALL[language]
}

/** A number with at most one digit after the decimal sign. */
export function shortNumber(value: number, { decimal }: PlayerWords): string {
  return String(Math.round(value * 10) / 10).replace('.', decimal)
}

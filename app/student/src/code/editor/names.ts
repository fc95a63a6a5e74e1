/** The words that a program may use in a world without defining them, in the pupils' language. */

import type { Language, World } from '../../code-contract'
import { COMMANDS, SENSORS } from '../sim/simulate'

/** A command or sensor as pupils type it, and whether it takes values. */
export interface Name {
  readonly text: string
  readonly takes: boolean
}

/** Return what the robot, or the pen, of a kind of world knows; a world of text has what prints and asks. */
export function robotNames(kind: World['kind'], _language: Language): Name[] {
  const commands = Object.entries(COMMANDS[kind]).map(([text, takes]) => ({ text, takes: takes.length > 0 }))
  const sensors = Object.keys(SENSORS[kind]).map((text) => ({ text, takes: false }))
  return [...commands, ...sensors]
}

const TALKING: readonly Name[] = [
  { text: 'print', takes: true },
  { text: 'input', takes: true },
  { text: 'int', takes: true },
]

/** Return the words for the keys above the keyboard. */
export function keyNames(kind: World['kind'], language: Language): Name[] {
  return kind === 'console' ? [...TALKING] : robotNames(kind, language)
}

/** Return every word, for what is offered and for what was probably meant. */
export function namesIn(kind: World['kind'], language: Language): string[] {
  const own = robotNames(kind, language).map(({ text }) => text)
  return [
    ...new Set([...own, 'print', 'input', 'range', 'len', 'int', 'str', 'float', 'random', 'True', 'False']),
  ]
}

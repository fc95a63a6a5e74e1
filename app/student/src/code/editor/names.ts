/** The words that a program may use in a world without defining them, in the pupils' language. */

import names from '../../../../../resources/robot_names.json'
import type { Language, World } from '../../code-contract'
import { COMMANDS, SENSORS } from '../sim/simulate'

/** A command or sensor as pupils type it, and whether it takes values. */
export interface Name {
  readonly text: string
  readonly takes: boolean
}

type Others = Readonly<Record<string, Readonly<Partial<Record<Language, readonly string[]>>>>>
const OTHERS: Others = { ...names.commands, ...names.sensors }

const TALKING: readonly Name[] = [
  { text: 'print', takes: true },
  { text: 'input', takes: true },
  { text: 'int', takes: true },
]
const PYTHON = ['print', 'input', 'range', 'len', 'int', 'str', 'float', 'random', 'True', 'False', 'None']

/** Return the words for the keys above the keyboard, each by its first name in the language. */
export function keyNames(kind: World['kind'], language: Language): Name[] {
  if (kind === 'console') return [...TALKING]
  const said = (name: string) => OTHERS[name]?.[language]?.[0] ?? name
  const commands = Object.entries(COMMANDS[kind]).map(([name, takes]) => ({
    text: said(name),
    takes: takes.length > 0,
  }))
  const sensors = Object.keys(SENSORS[kind]).map((name) => ({ text: said(name), takes: false }))
  return [...commands, ...sensors]
}

/** Return every word, for what is offered and for what was probably meant: English ones are understood everywhere. */
export function namesIn(kind: World['kind'], language: Language): string[] {
  const own = Object.keys({ ...COMMANDS[kind], ...SENSORS[kind] })
  const others = own.flatMap((name) => OTHERS[name]?.[language] ?? [])
  return [...new Set([...others, ...own, ...PYTHON])]
}

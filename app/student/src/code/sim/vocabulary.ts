/** What the commands of a world take and its sensors say, so that Python's numbers can be made whole on their way here. */

import type { Colour } from '../../code-contract'
import type { Value } from './simulation'

/** Percent; milliseconds; 1/65536 of a unit of the sheet; tenths of a degree; one of COLOURS. */
export type Argument = 'percent' | 'milliseconds' | 'length' | 'angle' | 'colour'
export type Answer = 'truth' | 'millimetres' | 'percent' | 'milliseconds'

/** By the name that Python knows: what each argument is. */
export type Commands = Readonly<Record<string, readonly Argument[]>>
export type Sensors = Readonly<Record<string, Answer>>

export const COLOURS: readonly Colour[] = ['blue', 'clay', 'mint', 'saffron', 'night']

/** The least and the most that a number may be: beyond it products would no longer be exact. */
export const BOUNDS: Readonly<Record<Exclude<Argument, 'colour'>, readonly [least: number, most: number]>> = {
  percent: [-100, 100],
  milliseconds: [0, 3_600_000],
  length: [-10_000 * 65_536, 10_000 * 65_536],
  angle: [-3_600_000, 3_600_000],
}

/** Raise RangeError unless it is a command of these with arguments that make sense. */
export function requireSense(commands: Commands, command: string, args: readonly Value[]): void {
  const wanted = Object.keys(commands).includes(command) ? commands[command]! : null
  if (wanted === null || wanted.length !== args.length) throw new RangeError(command)
  for (const [index, kind] of wanted.entries()) if (!fits(kind, args[index]!)) throw new RangeError(command)
}

function fits(kind: Argument, value: Value): boolean {
  if (kind === 'colour') return (COLOURS as readonly Value[]).includes(value)
  const [least, most] = BOUNDS[kind]
  return typeof value === 'number' && Number.isInteger(value) && least <= value && value <= most
}

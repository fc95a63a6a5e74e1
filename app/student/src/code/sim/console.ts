/** A world without a robot: what a program printed, asked, and what its functions return. lessons/console.py is the twin. */

import type { ConsoleWorld, Json } from '../../code-contract'
import type { Simulation } from './simulation'
import type { Commands, Sensors } from './vocabulary'

export const COMMANDS: Commands = {}
export const SENSORS: Sensors = {}
/** Numbers that differ by less than this share are the same: 0.1 + 0.2 is 0.3 for a pupil. */
const NEARLY = 1e-9

export type ConsoleFacts = {
  /** What was printed is what the world expects; what `input()` asked is not compared. */
  as_expected: boolean
  /** How many answers the program took. */
  asked: number
  cases: number
  cases_right: number
  steps: number
  stopped: boolean
}

/** One run; what the program prints, asks and returns is reported by whoever runs it. */
export class ConsoleRun implements Simulation {
  readonly trace = []
  readonly now = 0
  private stopped = false
  private printed = ''
  private answers = 0
  private readonly right = new Set<number>()

  constructor(private readonly world: ConsoleWorld) {}

  get ended(): boolean {
    return this.stopped
  }

  /** What is to be called when the program is over, in order. */
  get calls(): NonNullable<ConsoleWorld['calls']> {
    return this.world.calls ?? []
  }

  /** Take what `print` wrote, line ends too. */
  print(text: string): void {
    this.printed += text
  }

  /** An `input()` was answered: what stood on its line before, was the question. */
  answer(): void {
    this.answers += 1
    this.printed = this.printed.slice(0, this.printed.lastIndexOf('\n') + 1)
  }

  /** Take what a call returned, as JSON; one that raised, or that returned what JSON can't say, is not reported. */
  returned(call: number, value: Json): void {
    const wanted = this.calls[call]
    if (wanted && sameValue(wanted.returns, value)) this.right.add(call)
  }

  act(command: string): boolean {
    throw new RangeError(command)
  }

  ask(sensor: string): never {
    throw new RangeError(sensor)
  }

  stop(): void {
    this.stopped = true
  }

  finish(): void {}

  facts(): ConsoleFacts {
    const { expect } = this.world
    return {
      as_expected: !!expect && sameLines(linesOf(this.printed), expect),
      asked: this.answers,
      cases: this.calls.length,
      cases_right: this.right.size,
      steps: 0,
      stopped: this.stopped,
    }
  }
}

/** Split into lines, without spaces at their ends and without empty lines at the end. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+$/, ''))
    .join('\n')
    .replace(/\n+$/, '')
    .split('\n')
}

function sameLines(lines: readonly string[], expected: readonly string[]): boolean {
  return lines.join('\n') === linesOf(expected.join('\n')).join('\n')
}

/** 1 is 1.0, but true is not 1; the keys of an object have no order. */
function sameValue(one: Json, other: Json): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= NEARLY * Math.max(1, Math.abs(one), Math.abs(other))
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, index) => sameValue(part, other[index]!))
  if (isRecord(one) && isRecord(other)) {
    const keys = Object.keys(one)
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) => Object.keys(other).includes(key) && sameValue(one[key]!, other[key]!))
    )
  }
  return one === other
}

function isRecord(value: Json): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

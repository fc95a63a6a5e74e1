/** How a run ended, in the pupils' words: what happened, and what to do about it. */

import type { Texts } from '../code-contract'
import type { Check, Verdict } from './checks/evaluate'
import { type Fault, faultOf, readable } from './fault'
import type { RunError, WorldRun } from './runtime/protocol'
import type { Faults } from './words/errors'
import { fill, type Words } from './words/words'

export interface Outcome {
  passed: boolean
  stars: number
  maximum: number
  title: string
  /** The pack's own sentence for the first check that failed, or what to try about a fault; or empty. */
  advice: string
  /** The world in which that failed first; 0 is the shown one. */
  world: number
  /** Where the program has a fault, and what that means. */
  fault: FaultPlace | null
  /** Python's own message, for those who want to read it; or empty. */
  original: string
}

export interface FaultPlace {
  line: number | null
  block: string | null
  means: string
}

/** What an outcome is told with. */
export interface Told {
  words: Words
  faults: Faults
  /** Of a text in several languages, the pupils' own. */
  text(texts: Texts): string
  /** Built of blocks, a program has no lines that anybody sees. */
  typed: boolean
  /** What ran, and the words that it may use without defining them. */
  source: string
  names: readonly string[]
  /** A world without a field: "elsewhere" is other answers there. */
  fieldless: boolean
}

/** A program that asked for more answers than it will ever get. */
const ASKED_TOO_MUCH: Fault = { id: 'asks', values: {} }

/** Say how it went: a fault of the program first, then the first failed check, then what a passed one still lacks. */
export function outcomeOf(
  runs: readonly WorldRun[],
  verdict: Verdict,
  checks: readonly Check[],
  told: Told,
): Outcome {
  const { passed, stars, maximum } = verdict
  const world = runs.findIndex(({ error, asks }) => error !== null || asks !== null)
  if (world >= 0) return { ...faulty(runs[world]!, world, told), passed: false, stars: 0, maximum, world }
  const failure = verdict.failures[0]
  const check = checks.find(({ id }) => id === failure?.check)
  const where = failure?.world ?? 0
  const title = passed ? told.words.passed : failedTitle(runs, check!, where, told)
  const advice = check ? told.text(check.fail) : ''
  return { passed, stars, maximum, title, advice, world: where, fault: null, original: '' }
}

/** What the pack's own sentence does not say already. */
function failedTitle(runs: readonly WorldRun[], check: Check, world: number, told: Told): string {
  // Pupils would not believe in a failure that they did not see.
  if (world > 0) return elsewhere(told)
  const { crash, steps } = runs[0]!.facts
  return crash && check.fact !== 'crash' ? fill(told.words.crashed, { step: Number(steps) }) : ''
}

function elsewhere({ words, fieldless }: Told): string {
  return fieldless ? words.elsewhereAsked : words.elsewhere
}

function faulty({ error }: WorldRun, world: number, told: Told) {
  const fault = error ? faultOf(error, told.source, told.names) : ASKED_TOO_MUCH
  const [means, attempt] = told.faults[fault.id].map((sentence) => fill(sentence, fault.values)) as [
    string,
    string,
  ]
  const line = told.typed ? (error?.line ?? null) : null
  const block = error?.block ?? null
  const title = placed(means, line, block, told.words)
  return {
    title: world > 0 ? elsewhere(told) : title,
    advice: world > 0 ? `${title} ${attempt}` : attempt,
    fault: { line, block, means: `${means} ${attempt}` },
    original: error?.kind === 'python' ? original(error) : '',
  }
}

/** A block says where better than a line does: pupils who build see no lines. */
function placed(message: string, line: number | null, block: string | null, words: Words): string {
  if (block !== null) return fill(words.blockWrong, { message })
  return line === null ? message : fill(words.wrongLine, { line, message })
}

function original({ type, message }: RunError): string {
  return readable(message) || type
}

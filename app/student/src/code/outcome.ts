/** How a run ended, in the pupils' words: what happened, and what to do about it. */

import type { Texts } from '../code-contract'
import type { Check, Verdict } from './checks/evaluate'
import type { RunError, WorldRun } from './runtime/protocol'
import { fill, type Words } from './words/words'

export interface Outcome {
  passed: boolean
  stars: number
  maximum: number
  title: string
  /** The pack's own sentence for the first check that failed, or empty. */
  advice: string
  /** The world in which that check failed first; 0 is the shown one. */
  world: number
}

/** Say how it went: an error of the program first, then the first failed check, then what a passed one still lacks. */
export function outcomeOf(
  runs: readonly WorldRun[],
  verdict: Verdict,
  checks: readonly Check[],
  words: Words,
  text: (texts: Texts) => string,
): Outcome {
  const { passed, stars, maximum } = verdict
  const error = runs.find((run) => run.error)?.error
  if (error)
    return { passed: false, stars: 0, maximum, title: errorTitle(error, words), advice: '', world: 0 }
  const failure = verdict.failures[0]
  const check = checks.find(({ id }) => id === failure?.check)
  const world = failure?.world ?? 0
  const title = passed ? words.passed : failedTitle(runs, check!, world, words)
  return { passed, stars, maximum, title, advice: check ? text(check.fail) : '', world }
}

/** What the pack's own sentence does not say already. */
function failedTitle(runs: readonly WorldRun[], check: Check, world: number, words: Words): string {
  // Pupils would not believe in a failure that they did not see.
  if (world > 0) return words.elsewhere
  const { crash, steps } = runs[0]!.facts
  return crash && check.fact !== 'crash' ? fill(words.crashed, { step: steps }) : ''
}

function errorTitle({ kind, line, message }: RunError, words: Words): string {
  if (kind === 'endless') return words.endless
  if (kind === 'memory') return words.memory
  return line === null ? fill(words.wrong, { message }) : fill(words.wrongLine, { line, message })
}

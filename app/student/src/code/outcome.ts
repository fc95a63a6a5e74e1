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
  if (error) return { passed: false, stars: 0, maximum, title: errorTitle(error, words), advice: '' }
  const failure = verdict.failures[0]
  const advice = failure ? text(checks.find((check) => check.id === failure.check)!.fail) : ''
  return { passed, stars, maximum, title: title(runs, verdict, words), advice }
}

function title(runs: readonly WorldRun[], { passed, failures }: Verdict, words: Words): string {
  if (passed) return words.passed
  const first = runs[0]!.facts
  if (first.crash) return fill(words.crashed, { step: first.steps })
  // What failed only in a world that the pupils don't see needs to be said, or they would not believe it.
  return failures.every((failure) => failure.world > 0) ? words.elsewhere : ''
}

function errorTitle({ kind, line, message }: RunError, words: Words): string {
  if (kind === 'endless') return words.endless
  if (kind === 'memory') return words.memory
  return line === null ? fill(words.wrong, { message }) : fill(words.wrongLine, { line, message })
}

/** Match: the part of the left ones that have their partner; lessons/steps/match.py is the twin. */

import type { MatchStep, Pair } from '../match-answer'
import type { Score } from './score'

/** Null when a left one is paired twice: that would try several at once. */
export function scoreMatch(step: MatchStep, pairs: readonly Pair[]): Score | null {
  if (new Set(pairs.map(([left]) => left)).size !== pairs.length) return null
  const right = pairs.filter((pair) => belongs(step, pair)).length
  const passed = right === pairs.length && right === step.pairs.length
  return { score: right / step.left.length, maximum: 1, passed, basis: 'checked' }
}

export function belongs(step: MatchStep, [left, right]: Pair): boolean {
  return step.pairs.some((pair) => pair[0] === left && pair[1] === right)
}

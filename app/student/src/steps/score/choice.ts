/** Choice: each wrong one takes back what a right one gave; lessons/steps/choice.py is the twin. */

import type { ChoiceStep } from '../choice-answer'
import type { Score } from './score'

export function scoreChoice(step: ChoiceStep, chosen: readonly string[]): Score {
  const given = new Set(chosen)
  const right = step.correct.filter((id) => given.has(id)).length
  const wrong = given.size - right
  const passed = right === step.correct.length && wrong === 0
  return { score: Math.max(0, right - wrong) / step.correct.length, maximum: 1, passed, basis: 'checked' }
}

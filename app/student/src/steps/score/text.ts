/** Text: one point for an accepted spelling, half of one for a slip; an open text is the teacher's; lessons/steps/text.py. */

import type { TextStep } from '../text-answer'
import type { Score } from './score'
import { fold, near } from './spelling'

export function scoreText(step: TextStep, text: string): Score {
  if (!step.accepted) {
    const passed = lengthOf(text) >= Math.max(1, step.min_length ?? 0)
    return { score: 0, maximum: 1, passed, basis: 'teacher' }
  }
  const given = fold(text, step.strict_accents)
  const right = foldedSpellings(step.accepted, step.strict_accents)
  const points = right.includes(given) ? 1 : right.some((one) => near(given, one)) ? 0.5 : 0
  return { score: points, maximum: 1, passed: points === 1, basis: 'checked' }
}

export function foldedSpellings(accepted: Record<string, string[]>, strictAccents = false): string[] {
  return Object.values(accepted)
    .flat()
    .map((one) => fold(one, strictAccents))
}

/** Without what is nothing at the ends. */
export function trimmed(text: string): string {
  return text.replace(/^[ \t\r\n\u00a0\u202f]+|[ \t\r\n\u00a0\u202f]+$/g, '')
}

/** In Unicode characters, as the teacher's side counts. */
export function lengthOf(text: string): number {
  return Array.from(trimmed(text)).length
}

/** Number: one point for the value, half of one for the right number in the wrong unit; lessons/steps/number.py. */

import type { NumberStep } from '../number-answer'
import { splitNumber } from './numerals'
import type { Score } from './score'
import { letters } from './spelling'

/** For what binary fractions leave over; relative to the value. */
const ROUNDING = 1e-9

/** What can be told apart, so that a pupil is told. */
export type NumberFinding = 'right' | 'unit' | 'wrong' | 'no-number'

export function scoreNumber(step: NumberStep, text: string, unit: string | null): Score {
  const points = { right: 1, unit: 0.5, wrong: 0, 'no-number': 0 }[findNumber(step, text, unit)]
  return { score: points, maximum: 1, passed: points === 1, basis: 'checked' }
}

export function findNumber(step: NumberStep, text: string, unit: string | null): NumberFinding {
  const found = splitNumber(text)
  if (found === null) return 'no-number'
  const units = step.units ?? []
  const named = found.rest === '' ? null : unitCalled(step, found.rest)
  if (found.rest !== '' && named === null) return 'no-number'
  const isRight = (number: number) => isNear(number, step.value, step.tolerance ?? 0)
  if (units.length === 0) return isRight(found.number) ? 'right' : 'wrong'
  const chosen = named ?? unit ?? (units.length === 1 ? units[0]!.id : null)
  const right = units.filter((one) => isRight(found.number * (one.factor ?? 1))).map((one) => one.id)
  if (chosen !== null && right.includes(chosen)) return 'right'
  return right.length > 0 ? 'unit' : 'wrong'
}

/** The id of the unit that has this name in any language, or null. */
export function unitCalled(step: NumberStep, name: string): string | null {
  const called = (step.units ?? []).find((unit) =>
    Object.values(unit.texts).some((text) => word(text) === word(name)),
  )
  return called?.id ?? null
}

/** Plain IEEE 754 in this order, so that both twins decide alike. */
export function isNear(number: number, value: number, tolerance: number): boolean {
  return Math.abs(number - value) <= tolerance + ROUNDING * Math.max(1, Math.abs(value))
}

/** A unit's name without what may be left out of it: capitals, spaces, a point at its end. */
function word(text: string): string {
  return letters(text).replace(/\s+/g, '').replace(/\.+$/, '')
}

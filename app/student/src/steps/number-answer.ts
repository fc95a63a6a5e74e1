/** A number to find: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { StepHead } from '../packs/step-head'
import { fieldOf, textOf } from './kept'
import { scoreNumber } from './score/number'
import { claimOf } from './score/score'

export interface Unit {
  id: string
  texts: Texts
  /** How much of the value's unit this one is; default 1. */
  factor?: number
}

export interface NumberStep extends StepHead {
  kind: 'number'
  value: number
  /** Absolute; default 0. */
  tolerance?: number
  units?: Unit[]
  explain: Texts
}

/** NumberAnswer's limit in lessons/steps/number.py. */
export const MOST_SIGNS = 100

export interface NumberDraft {
  /** As typed. */
  text: string
  unit: string | null
  checked: boolean
}

/** Take up what was kept; a unit that the step no longer has is left out. */
export function restoreNumber(step: NumberStep, kept: unknown): NumberDraft {
  const [text, unit] = [textOf(kept, 'text'), fieldOf(kept, 'unit')]
  const known = (step.units ?? []).find((one) => one.id === unit)?.id ?? null
  return { text, unit: known, checked: text !== '' && fieldOf(kept, 'checked') === true }
}

/** `tinmel-attempt/1` */
export function numberArtefact(step: NumberStep, { text, unit }: NumberDraft): object {
  const claim = claimOf(scoreNumber(step, text, unit))
  return { format: 'tinmel-attempt/1', kind: 'number', text, unit, claim }
}

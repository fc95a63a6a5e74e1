/** A choice: the step, whether an answer is right, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'
import { fieldOf } from './kept'

export type ChoiceOption = Item

export interface ChoiceStep extends StepHead {
  kind: 'choice'
  options: ChoiceOption[]
  correct: string[]
  explain: Texts
}

export interface ChoiceDraft {
  chosen: string[]
  checked: boolean
}

/** Take up what was kept; options that the step no longer has are left out, and then nothing was checked. */
export function restoreChoice(step: ChoiceStep, kept: unknown): ChoiceDraft {
  const ids: unknown[] = [fieldOf(kept, 'chosen')].flat()
  const chosen = step.options.map((option) => option.id).filter((id) => ids.includes(id))
  const same = ids.every((id) => chosen.some((one) => one === id))
  return { chosen, checked: chosen.length > 0 && same && fieldOf(kept, 'checked') === true }
}

/** Several answers may be right; then all of them, and no other, must be chosen. */
export function isRight(step: ChoiceStep, chosen: readonly string[]): boolean {
  return step.correct.length === chosen.length && step.correct.every((id) => chosen.includes(id))
}

/** Touch an option: it replaces the other where one answer is right, and joins it where several are. */
export function touched(step: ChoiceStep, chosen: readonly string[], option: string): string[] {
  if (step.correct.length === 1) return [option]
  return chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option]
}

/** `tinmel-attempt/1`, ids in the step's own order. */
export function choiceArtefact(step: ChoiceStep, chosen: readonly string[]): object {
  const passed = isRight(step, chosen)
  return {
    format: 'tinmel-attempt/1',
    kind: 'choice',
    chosen: step.options.map((option) => option.id).filter((id) => chosen.includes(id)),
    claim: { passed, stars: passed ? 1 : 0 },
  }
}

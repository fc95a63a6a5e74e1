/** The answer to a choice: whether it is right, and the artefact that is handed in. */

import type { ChoiceStep } from '../packs/delivery'

export interface ChoiceDraft {
  chosen: string[]
  checked: boolean
}

export const EMPTY_CHOICE: ChoiceDraft = { chosen: [], checked: false }

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

/** A word or a text to write: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { StepHead } from '../packs/step-head'
import { fieldOf, textOf } from './kept'
import { claimOf } from './score/score'
import { scoreText } from './score/text'

export interface TextStep extends StepHead {
  kind: 'text'
  /** Right spellings, by language; without them the teacher marks. */
  accepted?: Record<string, string[]> | null
  min_length?: number
  strict_accents?: boolean
  explain?: Texts | null
}

/** TextAnswer's limit in lessons/steps/text.py. */
export const MOST_LETTERS = 4000

export interface TextDraft {
  /** As typed. */
  text: string
  checked: boolean
}

export function restoreText(kept: unknown): TextDraft {
  const text = textOf(kept, 'text')
  return { text, checked: text !== '' && fieldOf(kept, 'checked') === true }
}

/** Whether the teacher marks it. */
export function isOpen(step: TextStep): boolean {
  return !step.accepted
}

/** `tinmel-attempt/1` */
export function textArtefact(step: TextStep, text: string): object {
  return { format: 'tinmel-attempt/1', kind: 'text', text, claim: claimOf(scoreText(step, text)) }
}

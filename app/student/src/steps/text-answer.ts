/** A word or a text to write: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { StepHead } from '../packs/step-head'

export interface TextStep extends StepHead {
  kind: 'text'
  /** Right spellings, by language; without them the teacher marks. */
  accepted?: Record<string, string[]> | null
  min_length?: number
  strict_accents?: boolean
  explain?: Texts | null
}

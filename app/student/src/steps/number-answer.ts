/** A number to find: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { StepHead } from '../packs/step-head'

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

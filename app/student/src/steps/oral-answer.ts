/** Something to say aloud: what lesson.json says of it. */

import type { StepHead } from '../packs/step-head'

export interface OralStep extends StepHead {
  kind: 'oral'
  /** 1..10, default 2. */
  minutes?: number
  /** Default true. */
  recording?: boolean
}

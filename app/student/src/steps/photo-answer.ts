/** A photo of work on paper: what lesson.json says of it. */

import type { StepHead } from '../packs/step-head'

export interface PhotoStep extends StepHead {
  kind: 'photo'
  /** 1..3, default 1. */
  most?: number
}

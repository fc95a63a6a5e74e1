/** Something to do on paper: what lesson.json says of it. */

import type { StepHead } from '../packs/step-head'

export interface PaperStep extends StepHead {
  kind: 'paper'
  /** Default true: a sheet is in teacher/paper. */
  sheet?: boolean
}

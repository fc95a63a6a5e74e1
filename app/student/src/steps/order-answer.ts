/** Things to put in order: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'

export interface OrderStep extends StepHead {
  kind: 'order'
  /** In the right order. */
  items: Item[]
  /** True: the texts are lines of Python. */
  code?: boolean
  explain: Texts
}

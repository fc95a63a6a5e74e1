/** Pairs to find: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'

export type Pair = readonly [left: string, right: string]

export interface MatchStep extends StepHead {
  kind: 'match'
  left: Item[]
  /** Those in no pair lead astray. */
  right: Item[]
  /** One for each on the left. */
  pairs: Pair[]
  explain: Texts
}

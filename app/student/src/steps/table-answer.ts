/** A table to fill in: the step, a pupil's draft, and the artefact that is handed in. */

import type { Check } from '../code/checks/evaluate'
import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'

export type TableCell =
  | { given: number | Texts }
  | { value: number; tolerance?: number }
  | { accepted: Record<string, string[]> }
  | { free: 'number' | 'text' }

export interface TableStep extends StepHead {
  kind: 'table'
  columns: Pick<Item, 'id' | 'texts'>[]
  rows: Pick<Item, 'id' | 'texts'>[]
  /** By "row.column"; one that is missing is empty and closed. */
  cells: Record<string, TableCell>
  checks?: Check[]
  explain?: Texts | null
}

/** A table to fill in: the step, a pupil's draft, and the artefact that is handed in. */

import type { Check, Condition } from '../code/checks/evaluate'
import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'
import { fieldOf } from './kept'
import { claimOf } from './score/score'
import { openCells, scoreTable } from './score/table'

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

/** TableAnswer's limit for one cell in lessons/steps/table.py. */
export const MOST_SIGNS_IN_CELL = 400

export interface TableDraft {
  /** By "row.column", as typed. */
  cells: Record<string, string>
  checked: boolean
}

/** Take up what was kept; cells that the step no longer has are left out, and then nothing was checked. */
export function restoreTable(step: TableStep, kept: unknown): TableDraft {
  const all = Object.entries(fieldOf(kept, 'cells') ?? {})
  const open = new Set(openCells(step).map(([place]) => place))
  const cells = all.filter(
    (entry): entry is [string, string] => open.has(entry[0]) && typeof entry[1] === 'string',
  )
  const whole = cells.length > 0 && cells.length === all.length
  return { cells: Object.fromEntries(cells), checked: whole && fieldOf(kept, 'checked') === true }
}

/** `tinmel-attempt/1`; cells that are empty are left out. */
export function tableArtefact(step: TableStep, typed: Record<string, string>): object {
  const cells = Object.fromEntries(Object.entries(typed).filter(([, text]) => text !== ''))
  return { format: 'tinmel-attempt/1', kind: 'table', cells, claim: claimOf(scoreTable(step, typed)) }
}

/**
 * Columns under which their sum is shown: those of whose sum a check speaks, and those where pupils set numbers
 * freely. Elsewhere it could be the very number that is asked for.
 */
export function withSum(step: TableStep): Set<string> {
  const spoken = new Set((step.checks ?? []).flatMap(factsIn))
  const shown = step.columns.filter(({ id }) => {
    const cells = step.rows.flatMap((row) => step.cells[`${row.id}.${id}`] ?? [])
    const free = cells.some((cell) => 'free' in cell && cell.free === 'number')
    return spoken.has(`sum.${id}`) || (free && !cells.some((cell) => 'value' in cell))
  })
  return new Set(shown.map((column) => column.id))
}

/** The facts that a condition speaks of. */
function factsIn({ fact, all, any, not }: Condition): string[] {
  const parts = [...(all ?? []), ...(any ?? []), ...(not ? [not] : [])]
  return fact === undefined ? parts.flatMap(factsIn) : [fact]
}

/** Table: a point for each right cell, and the stars of the checks that hold; lessons/steps/table.py is the twin. */

import { heldIn, judge } from '../../code/checks/evaluate'
import type { Facts } from '../../code/checks/facts'
import type { TableCell, TableStep } from '../table-answer'
import { isNear } from './number'
import { readNumber } from './numerals'
import type { Score } from './score'
import { fold } from './spelling'
import { foldedSpellings, trimmed } from './text'

/** What was typed, by "row.column". */
export type Typed = Readonly<Record<string, string>>

export interface TableFinding {
  score: Score
  /** Open cells in which the right thing stands, or anything where anything will do. */
  right: Set<string>
  /** Ids of the checks that failed. */
  failed: string[]
}

export function scoreTable(step: TableStep, typed: Typed): Score {
  return findTable(step, typed).score
}

export function findTable(step: TableStep, typed: Typed): TableFinding {
  const open = openCells(step)
  const right = open.filter(([place, cell]) => isCellRight(cell, typed[place] ?? '')).map(([place]) => place)
  const checks = step.checks ?? []
  const facts = tableFacts(step, typed)
  const [verdict, held] = [judge(checks, [facts]), heldIn(checks, [facts])]
  const passed = verdict.passed && right.length === open.length
  const finding = { right: new Set(right), failed: verdict.failures.map((failure) => failure.check) }
  const maximum = open.filter(([, cell]) => isChecked(cell)).length + verdict.maximum
  if (maximum === 0) return { ...finding, score: { score: 0, maximum: 1, passed, basis: 'teacher' } }
  const stars = checks.reduce((sum, { id, stars }) => sum + (held.has(id) ? (stars ?? 0) : 0), 0)
  const points = right.filter((place) => isChecked(step.cells[place]!)).length
  return { ...finding, score: { score: points + stars, maximum, passed, basis: 'checked' } }
}

/** The cells that pupils fill in, row by row as they are seen. */
export function openCells(step: TableStep): [place: string, cell: TableCell][] {
  return step.rows.flatMap((row) =>
    step.columns.flatMap((column): [string, TableCell][] => {
      const place = `${row.id}.${column.id}`
      const cell = step.cells[place]
      return cell === undefined || 'given' in cell ? [] : [[place, cell]]
    }),
  )
}

/** Whether the cell alone says what is right in it. */
export function isChecked(cell: TableCell): boolean {
  return 'value' in cell || 'accepted' in cell
}

export function isCellRight(cell: TableCell, typed: string): boolean {
  if ('value' in cell) {
    const number = readNumber(typed)
    return number !== null && isNear(number, cell.value, cell.tolerance ?? 0)
  }
  if ('accepted' in cell) return foldedSpellings(cell.accepted).includes(fold(typed))
  if ('given' in cell) return false
  return cell.free === 'number' ? readNumber(typed) !== null : trimmed(typed) !== ''
}

/** The number in a cell, given or typed; null in a cell for words, or when it is none. */
export function cellNumber(cell: TableCell, typed: string): number | null {
  if ('value' in cell || ('free' in cell && cell.free === 'number')) return readNumber(typed)
  return 'given' in cell && typeof cell.given === 'number' ? cell.given : null
}

/** Whether numbers may stand in a cell, so that it belongs into a sum. */
export function holdsNumbers(cell: TableCell): boolean {
  return 'value' in cell || ('free' in cell && cell.free === 'number') || typeof givenOf(cell) === 'number'
}

function givenOf(cell: TableCell): unknown {
  return 'given' in cell ? cell.given : undefined
}

/** The numbers in the cells, and for each column their sum. */
export function tableFacts(step: TableStep, typed: Typed): Facts {
  const facts: Record<string, number> = {}
  const sums = new Map(step.columns.map((column) => [column.id, 0]))
  for (const row of step.rows) {
    for (const column of step.columns) {
      const place = `${row.id}.${column.id}`
      const cell = step.cells[place]
      const number = cell === undefined ? null : cellNumber(cell, typed[place] ?? '')
      if (number === null) continue
      facts[`cell.${place}`] = number
      sums.set(column.id, (sums.get(column.id) ?? 0) + number)
    }
  }
  for (const [column, sum] of sums) facts[`sum.${column}`] = Number(sum.toFixed(9))
  return facts
}

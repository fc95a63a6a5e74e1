/** The table itself: a real one, each field named by its row and column; it scrolls inside itself. */

import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { Said, saidIn } from './said'
import { holdsNumbers, isChecked, tableFacts } from './score/table'
import { MOST_SIGNS_IN_CELL, type TableCell, type TableDraft, type TableStep, withSum } from './table-answer'
import type { StepWork } from './work'

const WRITTEN_AS = { ar: 'ar-MA', fr: 'fr', zgh: 'fr', en: 'en' }

export interface TableViewProps {
  work: StepWork<TableStep>
  draft: TableDraft
  /** Places in which the right thing stands. */
  right: ReadonlySet<string>
  onType(place: string, text: string): void
}

export function TableView(props: TableViewProps) {
  const { work } = props
  const { step, texts } = work
  const title = saidIn({ ...texts, texts: step.titles }).text
  const sums = withSum(step)
  const facts = tableFacts(step, props.draft.cells)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the arrow keys
    <section class="table-scroll" aria-label={title} tabIndex={0}>
      <table class="fill">
        <thead>
          <tr>
            <td />
            {step.columns.map((column) => (
              <th key={column.id} scope="col">
                <Said {...texts} texts={column.texts} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {step.rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Said {...texts} texts={row.texts} />
              </th>
              {step.columns.map((column) => (
                <Cell key={column.id} {...props} row={row.id} column={column.id} />
              ))}
            </tr>
          ))}
        </tbody>
        {sums.size > 0 && (
          <tfoot>
            <tr>
              <th scope="row">{phrase('table.sum')}</th>
              {step.columns.map((column) => (
                <td key={column.id} data-testid={`sum-${column.id}`}>
                  {sums.has(column.id) && <Figure work={work} value={Number(facts[`sum.${column.id}`])} />}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  )
}

function Figure({ work, value }: { work: StepWork<TableStep>; value: number }) {
  const written = new Intl.NumberFormat(WRITTEN_AS[work.language], { maximumFractionDigits: 9 })
  return <bdi class="figure">{written.format(value)}</bdi>
}

interface CellProps extends TableViewProps {
  row: string
  column: string
}

function Cell(props: CellProps) {
  const { work, row, column } = props
  const place = `${row}.${column}`
  const cell = work.step.cells[place]
  if (cell === undefined) return <td class="closed" />
  if (!('given' in cell)) return <Field {...props} cell={cell} place={place} />
  const { given } = cell
  return (
    <td class="given">
      {typeof given === 'number' ? (
        <Figure work={work} value={given} />
      ) : (
        <Said {...work.texts} texts={given} />
      )}
    </td>
  )
}

function Field({ work, draft, right, onType, row, column, cell, place }: CellProps & FieldPlace) {
  const { step, texts } = work
  const named = (lines: TableStep['rows'], id: string) =>
    saidIn({ ...texts, texts: lines.find((line) => line.id === id)?.texts ?? {} }).text
  const typed = draft.cells[place] ?? ''
  // Where anything will do, nothing is praised: a check may still find it too much.
  const good = right.has(place) ? (isChecked(cell) ? 'good' : '') : 'not-yet'
  const mark = draft.checked && typed.trim() !== '' ? good : ''
  const verdict = mark === '' ? '' : `, ${phrase(mark === 'good' ? 'table.good' : 'table.not_yet')}`
  return (
    <td class={`open ${mark}`}>
      <input
        type="text"
        inputMode={holdsNumbers(cell) ? 'decimal' : 'text'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        dir="auto"
        maxLength={MOST_SIGNS_IN_CELL}
        aria-label={`${named(step.rows, row)}, ${named(step.columns, column)}${verdict}`}
        value={typed}
        data-testid={`cell-${place}`}
        onInput={(event) => onType(place, event.currentTarget.value)}
      />
      {mark !== '' && <Icon name={mark === 'good' ? 'check' : 'hint'} size={20} />}
    </td>
  )
}

interface FieldPlace {
  cell: TableCell
  place: string
}

/** A table to fill in; what its columns come to is reckoned while it is typed. */

import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { AnswerPage } from './answer-page'
import { useDraft } from './draft'
import { Said } from './said'
import { findTable, isChecked, openCells } from './score/table'
import { restoreTable, type TableDraft, type TableStep, tableArtefact } from './table-answer'
import { TableView } from './table-view'
import { Verdict } from './verdict'
import type { StepWork } from './work'

export function TableBody(work: StepWork<TableStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, (kept) => restoreTable(step, kept))
  const { cells, checked } = draft.value
  const open = openCells(step)
  const judged = (step.checks ?? []).length > 0 || open.some(([, cell]) => isChecked(cell))
  const { score, right, failed } = findTable(step, cells)
  const empty = open.filter(([place]) => (cells[place] ?? '').trim() === '').length
  const summary = `${right.size}/${open.length}${failed.map((id) => ` · ${id}`).join('')}`
  const result = { passed: score.passed, stars: Math.floor(score.score), summary }
  useEffect(() => {
    if (checked) work.failed.value = failed
  }, [checked])
  const check = () => {
    change({ cells, checked: true })
    work.ran(result)
  }
  const handIn = () => {
    if (!judged) work.ran(result)
    work.handIn(tableArtefact(step, cells))
  }
  const ready = judged ? checked : score.passed
  return (
    <AnswerPage
      work={work}
      wide={step.columns.length > 3}
      onHandIn={ready ? handIn : null}
      check={judged ? { disabled: empty === open.length || checked, onCheck: check } : undefined}
    >
      <p class="quiet ask">{phrase('table.ask')}</p>
      <TableView
        work={work}
        draft={draft.value}
        right={right}
        onType={(place, text) => change({ cells: { ...cells, [place]: text }, checked: false })}
      />
      {empty > 0 && empty < open.length && (
        <p class="quiet to-do" data-testid="empty-cells">
          {phrase('table.empty', { n: empty })}
        </p>
      )}
      <Verdict right={judged && checked ? score.passed : null} said={saidOf(step, draft.value)}>
        <Fails work={work} failed={failed} />
        {step.explain && (
          <p>
            <Said {...texts} texts={step.explain} />
          </p>
        )}
      </Verdict>
    </AnswerPage>
  )
}

/** How many cells are right, where that says anything; else null, for the common words. */
function saidOf(step: TableStep, { cells }: TableDraft): string | undefined {
  const { score, right } = findTable(step, cells)
  const checked = openCells(step).filter(([, cell]) => isChecked(cell))
  const n = checked.filter(([place]) => right.has(place)).length
  if (score.passed || n === checked.length) return undefined
  return phrase('table.right', { n, m: checked.length })
}

/** What the checks that failed say, each in its author's words. */
function Fails({ work, failed }: { work: StepWork<TableStep>; failed: string[] }): JSX.Element | null {
  const { step, texts } = work
  const checks = (step.checks ?? []).filter((check) => failed.includes(check.id))
  if (checks.length === 0) return null
  return (
    <ul class="fails">
      {checks.map((check) => (
        <li key={check.id} data-testid={`fail-${check.id}`}>
          <Said {...texts} texts={check.fail} />
        </li>
      ))}
    </ul>
  )
}

/** A number to type, in any digits, and its unit perhaps. */

import { useMemo } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { AnswerPage } from './answer-page'
import { useDraft } from './draft'
import {
  MOST_SIGNS,
  type NumberDraft,
  type NumberStep,
  numberArtefact,
  restoreNumber,
  type Unit,
} from './number-answer'
import { Said } from './said'
import { findNumber, unitCalled } from './score/number'
import { splitNumber } from './score/numerals'
import { shuffled } from './shuffle'
import { Verdict } from './verdict'
import type { StepWork } from './work'

export function NumberBody(work: StepWork<NumberStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, (kept) => restoreNumber(step, kept))
  const { text, unit, checked } = draft.value
  const finding = findNumber(step, text, unit)
  const right = finding === 'right'
  const edit = (next: Partial<NumberDraft>) => change({ text, unit, checked: false, ...next })
  const check = () => {
    if (text.trim() === '' || checked) return
    change({ text, unit, checked: true })
    const summary = [text, unit].filter(Boolean).join(' ')
    if (finding !== 'no-number') work.ran({ passed: right, stars: right ? 1 : 0, summary })
  }
  const ready = checked && finding !== 'no-number'
  return (
    <AnswerPage
      work={work}
      onHandIn={ready ? () => work.handIn(numberArtefact(step, draft.value)) : null}
      check={{ disabled: text.trim() === '' || checked, onCheck: check }}
    >
      <form
        class="answer-form"
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <label class="quiet ask" for="number">
          {phrase('number.ask')}
        </label>
        <div class="number-row">
          <input
            id="number"
            class={`answer-line number${markOf(checked, right)}`}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            enterkeyhint="done"
            dir="auto"
            maxLength={MOST_SIGNS}
            value={text}
            data-testid="number"
            onInput={(event) => edit({ text: event.currentTarget.value })}
          />
          <Units work={work} draft={draft.value} onChoose={(chosen) => edit({ unit: chosen })} />
        </div>
      </form>
      <Verdict right={checked ? right : null} said={said(step, draft.value)}>
        {ready && (
          <p>
            <Said {...texts} texts={step.explain} />
          </p>
        )}
      </Verdict>
    </AnswerPage>
  )
}

function markOf(checked: boolean, right: boolean): string {
  return checked ? (right ? ' good' : ' not-yet') : ''
}

/** What to look at again, where that is known. */
function said(step: NumberStep, { text, unit }: NumberDraft): string | undefined {
  const finding = findNumber(step, text, unit)
  if (finding === 'no-number') return phrase('number.none')
  if (finding !== 'unit') return undefined
  const named = unitCalled(step, splitNumber(text)?.rest ?? '')
  return phrase(unit === null && named === null ? 'number.no_unit' : 'number.unit')
}

interface UnitsProps {
  work: StepWork<NumberStep>
  draft: NumberDraft
  onChoose(unit: string): void
}

/** A single unit stands behind the number; of several, one is touched. The right one is not always the first. */
function Units({ work, draft, onChoose }: UnitsProps) {
  const { step, texts } = work
  const units = useMemo(() => shuffled<Unit>(step.units ?? [], `${step.id} units`), [step])
  const [only] = units
  if (only === undefined) return null
  if (units.length === 1) {
    return (
      <span class="unit-word">
        <Said {...texts} texts={only.texts} />
      </span>
    )
  }
  return (
    <div class="units" role="radiogroup" aria-label={phrase('number.units')}>
      {units.map((unit) => (
        // biome-ignore lint/a11y/useSemanticElements: a button is larger, and touched once
        <button
          key={unit.id}
          type="button"
          class="unit"
          role="radio"
          aria-checked={draft.unit === unit.id}
          data-testid={`unit-${unit.id}`}
          onClick={() => onChoose(unit.id)}
        >
          <Said {...texts} texts={unit.texts} />
        </button>
      ))}
    </div>
  )
}

/** A sheet of examples: name them, pull the boundary, find what was named unfairly. How machines learn, by hand. */

import '../style/examples.css'
import { useSignal } from '@preact/signals'
import { phrase } from '../i18n/phrases'
import { AnswerPage } from './answer-page'
import { useDraft } from './draft'
import {
  type ExamplesDraft,
  type ExamplesStep,
  examplesArtefact,
  isWhole,
  type Line,
  labelled,
  moved,
  restoreExamples,
} from './examples-answer'
import { ExamplesCard } from './examples-card'
import { ExamplesSheet } from './examples-sheet'
import { Said, saidIn } from './said'
import { accuracyOf, ENOUGH, isUnfair, namedRight, scoreExamples, unnamed } from './score/examples'
import { Verdict } from './verdict'
import type { StepWork } from './work'

const MIDDLE: Line = [50, 0, 50, 100]

export function ExamplesBody(work: StepWork<ExamplesStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, (kept) => restoreExamples(step, kept))
  const sheet = draft.value
  const held = useSignal<string | null>(null)
  const edit = (next: Partial<ExamplesDraft>) => change({ ...sheet, checked: false, ...next })
  const right = scoreExamples(step, sheet).passed
  const said = sheet.checked ? findings(step, sheet) : []
  const check = () => {
    change({ ...sheet, checked: true })
    work.ran({ passed: right, stars: right ? 1 : 0, summary: findings(step, sheet).join(' ') })
  }
  const example = step.examples.find(({ id }) => id === held.value)
  const mark = (id: string) => {
    const others = sheet.unfair.filter((one) => one !== id)
    edit({ unfair: others.length < sheet.unfair.length ? others : [...others, id] })
  }
  const waits = isWhole(step, sheet) && !sheet.checked
  return (
    <AnswerPage
      work={work}
      wide
      onHandIn={sheet.checked ? () => work.handIn(examplesArtefact(step, sheet)) : null}
      check={{ disabled: !waits, onCheck: check }}
    >
      <ul class="examples-asks quiet">
        {step.tasks.map((task) => (
          <li key={task}>{phrase(`examples.${task}`)}</li>
        ))}
      </ul>
      <div class="examples">
        <ExamplesSheet
          work={work}
          sheet={sheet}
          held={held.value}
          onHold={(id) => {
            held.value = held.value === id ? null : id
          }}
          onMove={(end, x, y) => edit({ line: moved(sheet.line ?? MIDDLE, end, x, y) })}
        />
        <div class="examples-side">
          <Legend work={work} />
          {step.tasks.includes('boundary') && sheet.line === null && (
            <button
              type="button"
              class="button"
              data-testid="draw-boundary"
              onClick={() => edit({ line: MIDDLE })}
            >
              {phrase('examples.draw')}
            </button>
          )}
          {example && (
            <ExamplesCard
              work={work}
              example={example}
              name={sheet.labels[example.id] ?? null}
              unfair={sheet.unfair.includes(example.id)}
              onName={(name) => edit({ labels: labelled(sheet, example.id, name) })}
              onUnfair={() => mark(example.id)}
            />
          )}
          <Verdict right={sheet.checked ? right : null}>
            {said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            <p>
              <Said {...texts} texts={step.explain} />
            </p>
          </Verdict>
        </div>
      </div>
    </AnswerPage>
  )
}

/** How each task came out. */
function findings(step: ExamplesStep, sheet: ExamplesDraft): string[] {
  return step.tasks.map((task) => {
    if (task === 'label')
      return phrase('examples.names_right', { n: namedRight(step, sheet), m: unnamed(step).length })
    if (task === 'boundary') {
      const n = sheet.line ? accuracyOf(step, sheet.line) : 0
      return phrase('examples.reached', { n, m: step.accuracy ?? ENOUGH })
    }
    const unfair = step.examples.filter(isUnfair)
    const n = unfair.filter(({ id }) => sheet.unfair.includes(id)).length
    return phrase('examples.found', { n, m: unfair.length })
  })
}

function Legend({ work: { step, texts } }: { work: StepWork<ExamplesStep> }) {
  return (
    <ul class="examples-legend">
      {step.classes.map((one, at) => (
        <li key={one.id}>
          <span class={`example-mark sort-${at}`} aria-hidden="true" />
          {saidIn({ ...texts, texts: one.texts }).text}
        </li>
      ))}
      {unnamed(step).length > 0 && (
        <li>
          <span class="example-mark unnamed" aria-hidden="true" />
          {phrase('examples.unnamed')}
        </li>
      )}
    </ul>
  )
}

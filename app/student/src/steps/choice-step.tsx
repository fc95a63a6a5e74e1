/** A question with answers to touch; feedback comes from the page, the record from the hand-in. */

import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { AnswerPage } from './answer-page'
import {
  type ChoiceDraft,
  type ChoiceOption,
  type ChoiceStep,
  choiceArtefact,
  isRight,
  restoreChoice,
  touched,
} from './choice-answer'
import { useDraft } from './draft'
import { ItemPicture } from './item-picture'
import { Said } from './said'
import { Verdict } from './verdict'
import type { StepWork } from './work'

const LETTERS = { ar: 'أبتثجحخد', fr: 'ABCDEFGH', zgh: 'ⴰⴱⴳⴷⴹⵄⴼⵖ', en: 'ABCDEFGH' }

export function ChoiceBody(work: StepWork<ChoiceStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, (kept) => restoreChoice(step, kept))
  const { chosen, checked } = draft.value
  const single = step.correct.length === 1
  const right = isRight(step, chosen)
  const check = () => {
    change({ chosen, checked: true })
    work.ran({ passed: right, stars: right ? 1 : 0, summary: chosen.join(', ') })
  }
  return (
    <AnswerPage
      work={work}
      onHandIn={checked ? () => work.handIn(choiceArtefact(step, chosen)) : null}
      check={{ disabled: chosen.length === 0 || checked, onCheck: check }}
    >
      <p class="quiet ask">{phrase(single ? 'choice.one' : 'choice.several')}</p>
      <div class="options" role={single ? 'radiogroup' : 'group'}>
        {step.options.map((option, at) => (
          <Option
            key={option.id}
            work={work}
            option={option}
            at={at}
            draft={draft.value}
            onTouch={() => change({ chosen: touched(step, chosen, option.id), checked: false })}
          />
        ))}
      </div>
      <Verdict right={checked && chosen.length > 0 ? right : null}>
        <p>
          <Said {...texts} texts={step.explain} />
        </p>
      </Verdict>
    </AnswerPage>
  )
}

interface OptionProps {
  work: StepWork<ChoiceStep>
  option: ChoiceOption
  at: number
  draft: ChoiceDraft
  onTouch(): void
}

function Option({ work, option, at, draft, onTouch }: OptionProps) {
  const { step, texts } = work
  const { chosen, checked } = draft
  const on = chosen.includes(option.id)
  const mark = checked && on ? (step.correct.includes(option.id) ? ' good' : ' not-yet') : ''
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that it takes know aria-checked
    <button
      type="button"
      class={`option${mark}`}
      role={step.correct.length === 1 ? 'radio' : 'checkbox'}
      aria-checked={on}
      data-testid={`choice-${option.id}`}
      onClick={onTouch}
    >
      <span class="letter" aria-hidden="true">
        {mark === ' good' ? <Icon name="check" size={22} /> : LETTERS[texts.language].charAt(at)}
      </span>
      <ItemPicture {...texts} path={option.picture} />
      <span class="option-text">
        <Said {...texts} texts={option.texts} />
      </span>
    </button>
  )
}

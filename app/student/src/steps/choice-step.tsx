/** A question with answers to touch; feedback comes from the page, the record from the hand-in. */

import { type Signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { localised } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { ChoiceOption, ChoiceStep } from '../packs/delivery'
import { mediaUrl } from '../packs/media'
import { type ChoiceDraft, isRight, touched } from './choice-answer'
import { StepText, type StepTextProps } from './step-text'

const LETTERS = { ar: 'أبتثجحخد', fr: 'ABCDEFGH', zgh: 'ⴰⴱⴳⴷⴹⵄⴼⵖ', en: 'ABCDEFGH' }

export interface ChoiceStepViewProps extends StepTextProps {
  step: ChoiceStep
  answer: Signal<ChoiceDraft>
  onChange(answer: ChoiceDraft): void
}

function OptionPicture({ option, ...at }: StepTextProps & { option: ChoiceOption }) {
  const url = useSignal<string | null>(null)
  const path = option.picture ?? null
  useEffect(() => {
    if (path === null) return
    void mediaUrl(at.shelf, at.delivery, path).then((found) => {
      url.value = found
    })
  }, [path])
  return url.value === null ? null : <img class="option-picture" src={url.value} alt="" />
}

export function ChoiceStepView(props: ChoiceStepViewProps) {
  const { step, answer, language, onChange } = props
  const { chosen, checked } = answer.value
  const right = isRight(step, chosen)
  const single = step.correct.length === 1
  const verdict = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (checked) verdict.current?.scrollIntoView({ block: 'nearest' })
  }, [checked])
  return (
    <article class="page">
      <StepText {...props} />
      <p class="quiet ask">{phrase(single ? 'choice.one' : 'choice.several')}</p>
      <div class="options" role={single ? 'radiogroup' : 'group'}>
        {step.options.map((option, at) => {
          const on = chosen.includes(option.id)
          const mark = checked && on ? (step.correct.includes(option.id) ? ' good' : ' not-yet') : ''
          return (
            // biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles that it takes know aria-checked
            <button
              key={option.id}
              type="button"
              class={`option${mark}`}
              role={single ? 'radio' : 'checkbox'}
              aria-checked={on}
              data-testid={`choice-${option.id}`}
              onClick={() => onChange({ chosen: touched(step, chosen, option.id), checked: false })}
            >
              <span class="letter" aria-hidden="true">
                {mark === ' good' ? <Icon name="check" size={22} /> : LETTERS[language].charAt(at)}
              </span>
              <OptionPicture {...props} option={option} />
              <span class="option-text" dir="auto">
                {localised(option.texts, language)}
              </span>
            </button>
          )
        })}
      </div>
      <div class="verdict-place" aria-live="polite" ref={verdict}>
        {checked && chosen.length > 0 && (
          <div class={right ? 'verdict good' : 'verdict not-yet'} data-testid="verdict">
            <Icon name={right ? 'star-filled' : 'hint'} size={28} />
            <div>
              <strong>{phrase(right ? 'choice.right' : 'choice.wrong')}</strong>
              <p dir="auto">{localised(step.explain, language)}</p>
            </div>
          </div>
        )}
      </div>
    </article>
  )
}

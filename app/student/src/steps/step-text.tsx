/** A step's text in the pupils' language, cleaned on the teacher's side, with the pack's own pictures. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../code-contract'
import { bestLanguage, directionOf } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import type { Delivery, Step } from '../packs/delivery'
import { type WithMedia, withMedia } from '../packs/media'
import type { Shelf } from '../packs/shelf'
import { ReadAloud } from '../speech/read-aloud'
import { sentencesIn, sentencesOf } from '../speech/sentences'
import { Said, saidIn } from './said'

export interface LoadedText extends WithMedia {
  language: Language
}

/** The text in the best language that the pack has it in, or null. Whoever shows it releases it. */
export async function loadText(
  shelf: Shelf,
  delivery: Delivery,
  lesson: string,
  step: Step,
  language: Language,
): Promise<LoadedText | null> {
  const paths = new Map(
    (['ar', 'fr', 'zgh', 'en'] as const).map((one) => [one, `lessons/${lesson}/${step.text}.${one}.html`]),
  )
  const there = [...paths].filter(([, path]) => path in delivery.files).map(([one]) => one)
  const best = bestLanguage(language, there)
  if (best === null) return null
  const html = await shelf.text(delivery, paths.get(best)!)
  return html === null ? null : { ...(await withMedia(shelf, delivery, html)), language: best }
}

export interface StepTextProps {
  shelf: Shelf
  delivery: Delivery
  lesson: string
  step: Step
  language: Language
}

export function StepText({ shelf, delivery, lesson, step, language }: StepTextProps) {
  const text = useSignal<LoadedText | null | undefined>(undefined)
  useEffect(() => {
    let here = true
    loadText(shelf, delivery, lesson, step, language)
      .catch(() => null)
      .then((loaded) => {
        if (here) text.value = loaded
        else loaded?.release()
      })
    return () => {
      here = false
      text.peek()?.release()
    }
  }, [delivery, lesson, step, language])
  const place = useRef<HTMLDivElement>(null)
  const html = text.value?.html ?? ''
  // A text with a heading of its own speaks loudest; the step's title then only says where we are.
  const own = html.includes('<h1')
  const sentences = () => {
    if (place.current === null || !text.value) return []
    const title = own ? '' : saidIn({ texts: step.titles, language: text.value.language, delivery }).text
    const spoken = text.value.language
    return [...sentencesIn(title, spoken), ...sentencesOf(place.current, spoken)]
  }
  return (
    <>
      <div class="step-head">
        <h1 class={own ? 'eyebrow' : ''} data-testid="step-title">
          <Said texts={step.titles} language={language} delivery={delivery} />
        </h1>
        {text.value && <ReadAloud language={text.value.language} page={language} sentences={sentences} />}
      </div>
      {text.value === null && <p class="quiet">{phrase('lesson.text_missing')}</p>}
      {text.value && (
        <div
          class="step-text"
          ref={place}
          lang={text.value.language}
          dir={directionOf(text.value.language)}
          // Cleaned with nh3 before it was hashed; the hash came over the sealed link.
          dangerouslySetInnerHTML={{ __html: html }}
        />
      )}
    </>
  )
}

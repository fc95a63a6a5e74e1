/** A pupil shows who they are: three pictures in their order, out of twelve that never change places. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { type PupilCard, SECRET_PICTURES } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import { animal } from './animal'
import type { Answer, SigningIn } from './signing-in'

export interface PicturesScreenProps {
  pupil: PupilCard
  signingIn: SigningIn
  onProven(): void
  onBack(): void
}

/** Why the class did not take it, as a sentence for a child. */
export function wrongSentence(answer: Answer): string {
  switch (answer.code) {
    case 'pictures_wrong':
      return phrase('show.wrong')
    case 'pictures_locked':
      return phrase('show.locked')
    case 'card_unknown':
      return phrase('card.unknown')
    case 'card_locked':
      return phrase('card.locked')
    case 'class_away':
      return phrase('show.away')
    default:
      return phrase('show.failed')
  }
}

export default function PicturesScreen({ pupil, signingIn, onProven, onBack }: PicturesScreenProps) {
  const touched = useSignal<readonly string[]>([])
  const asking = useSignal(false)
  const head = useRef<HTMLHeadingElement>(null)
  const answer = signingIn.answer.value
  const wrong = answer !== null && answer.code !== 'read' && answer.pupil === pupil.id

  useEffect(() => {
    head.current?.focus()
  }, [pupil.id])
  useEffect(() => {
    if (answer === null || answer.pupil !== pupil.id) return
    asking.value = false
    touched.value = []
    if (answer.code === 'read') onProven()
  }, [answer])

  const touch = (id: string) => {
    // A finger that trembles touches twice; nobody has a picture twice.
    if (asking.value || touched.value.includes(id)) return
    touched.value = [...touched.value, id]
    if (touched.value.length < SECRET_PICTURES) return
    asking.value = true
    signingIn.showPictures(pupil.id, touched.value)
  }

  return (
    <main class="show-pictures" data-testid="show-pictures">
      <header class="show-head">
        <span class="framed">
          <Picture id={pupil.picture} size={56} />
        </span>
        <div>
          <h1 ref={head} tabIndex={-1}>
            <bdi>{pupil.name}</bdi>
          </h1>
          <p class="quiet">
            {phrase('show.pictures')} · {phrase('show.hint')}
          </p>
        </div>
      </header>
      <div class={wrong ? 'slots wrong' : 'slots'} dir="ltr">
        {Array.from({ length: SECRET_PICTURES }, (_, at) => {
          const id = touched.value[at]
          const label = phrase('show.slot', { n: at + 1 })
          return (
            <span
              key={at}
              class={at === touched.value.length ? 'slot here' : 'slot'}
              role="img"
              aria-label={label}
            >
              {id === undefined ? at + 1 : <Picture id={id} size={48} />}
            </span>
          )
        })}
      </div>
      <p class="show-word" role="status" data-code={answer?.code}>
        {asking.value ? phrase('show.asking') : wrong ? wrongSentence(answer) : ''}
      </p>
      <div class="dozen" dir="ltr" aria-busy={asking.value}>
        {signingIn.pictures.value.map((id) => (
          <button
            key={id}
            type="button"
            class="dozen-one"
            aria-label={animal(id)}
            aria-pressed={touched.value.includes(id)}
            data-testid={`dozen-${id}`}
            onClick={() => touch(id)}
          >
            <Picture id={id} size={96} />
          </button>
        ))}
      </div>
      <footer class="bottom-bar show-foot">
        <button type="button" class="button large" data-testid="show-back" onClick={onBack}>
          <Icon name="back" mirrors />
          {phrase('show.back')}
        </button>
        <button
          type="button"
          class="button large"
          aria-label={phrase('show.undo')}
          title={phrase('show.undo')}
          disabled={touched.value.length === 0 || asking.value}
          onClick={() => {
            touched.value = touched.value.slice(0, -1)
          }}
        >
          <Icon name="undo" mirrors />
        </button>
      </footer>
    </main>
  )
}

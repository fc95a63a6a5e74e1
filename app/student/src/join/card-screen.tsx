/** A pupil shows a card: typed, photographed, or held before the camera where the page may use it. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { hasCamera, readPhoto, watchCamera } from './card-reader'
import { wrongSentence } from './pictures-screen'
import type { SigningIn } from './signing-in'

export interface CardScreenProps {
  signingIn: SigningIn
  onProven(pupil: string): void
  onBack(): void
}

const ENOUGH = 8

export default function CardScreen({ signingIn, onProven, onBack }: CardScreenProps) {
  const typed = useSignal('')
  const note = useSignal<'card.unread' | 'card.camera' | null>(null)
  const busy = useSignal(false)
  const looking = useSignal<AbortController | null>(null)
  const video = useRef<HTMLVideoElement>(null)
  const answer = signingIn.answer.value

  useEffect(() => () => looking.peek()?.abort(), [])
  useEffect(() => {
    if (answer === null) return
    busy.value = false
    if (answer.code === 'read' && answer.pupil !== null) onProven(answer.pupil)
  }, [answer])

  const show = (card: string) => {
    note.value = null
    busy.value = true
    signingIn.showCard(card)
  }
  const takePhoto = async (file: File | undefined) => {
    if (file === undefined) return
    busy.value = true
    const card = await readPhoto(file)
    if (card !== null) show(card)
    else {
      busy.value = false
      note.value = 'card.unread'
    }
  }
  const watch = async () => {
    const stop = new AbortController()
    looking.value = stop
    note.value = null
    try {
      const card = video.current && (await watchCamera(video.current, stop.signal))
      if (card) show(card)
    } catch {
      note.value = 'card.camera'
    } finally {
      looking.value = null
    }
  }

  const letters = typed.value.replace(/[^\p{L}\p{N}]/gu, '').length
  const word = note.value !== null ? phrase(note.value) : busy.value ? phrase('show.asking') : ''
  const wrong = answer !== null && answer.code !== 'read' && !busy.value && note.value === null
  return (
    <main class="screen card-screen" data-testid="show-card">
      <h1>{phrase('card.title')}</h1>
      <p class="quiet">{phrase('card.hint')}</p>
      <form
        class="card-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (letters >= ENOUGH && !busy.value) show(typed.value)
        }}
      >
        <input
          class="card-field"
          dir="ltr"
          type="text"
          placeholder="TINMEL-····-····"
          aria-label={phrase('card.field')}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={40}
          data-testid="card-field"
          value={typed.value}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
        <button
          type="submit"
          class="button main large"
          data-testid="card-go"
          disabled={letters < ENOUGH || busy.value}
        >
          <Icon name="check" size={28} />
          {phrase('card.go')}
        </button>
      </form>
      <p class="show-word" role="status" data-code={answer?.code}>
        {wrong ? wrongSentence(answer) : word}
      </p>
      <video ref={video} class="card-video" hidden={looking.value === null} playsInline muted />
      <div class="choices-row">
        <button type="button" class="button large" data-testid="card-back" onClick={onBack}>
          <Icon name="back" mirrors />
          {phrase('card.back')}
        </button>
        {hasCamera() && (
          <button
            type="button"
            class="button large"
            onClick={() => (looking.value === null ? void watch() : looking.value.abort())}
          >
            <Icon name="camera" />
            {phrase(looking.value === null ? 'card.live' : 'card.stop')}
          </button>
        )}
        {!hasCamera() && (
          <label class="button large photo-button">
            <Icon name="camera" />
            {phrase('card.photo')}
            <input
              type="file"
              accept="image/*"
              capture="environment"
              class="unseen"
              data-testid="card-photo"
              onChange={(event) => {
                const field = event.currentTarget
                void takePhoto(field.files?.[0]).then(() => {
                  field.value = ''
                })
              }}
            />
          </label>
        )}
      </div>
    </main>
  )
}

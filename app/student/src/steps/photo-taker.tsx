/** Photos that belong to an answer: taken with the tablet's camera, looked at, taken away again. */

import { useSignal } from '@preact/signals'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { MOST_NOTE, type Photo } from './photo-answer'
import { photograph } from './photograph'

export interface PhotoTakerProps {
  photos: readonly Photo[]
  most: number
  onTake(photo: Photo): void
  onRemove(index: number): void
}

export function PhotoTaker({ photos, most, onTake, onRemove }: PhotoTakerProps) {
  const state = useSignal<'ready' | 'working' | 'failed'>('ready')
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined || state.value === 'working') return
    state.value = 'working'
    try {
      onTake(await photograph(file))
      state.value = 'ready'
    } catch {
      state.value = 'failed'
    }
    // So that the same picture can be chosen again.
    input.value = ''
  }
  return (
    <div class="photos">
      <ul>
        {photos.map((photo, index) => (
          <li key={`${index} ${photo.data.length}`}>
            <img
              src={`data:${photo.type};base64,${photo.data}`}
              alt={phrase('photo.number', { n: index + 1 })}
            />
            <button
              type="button"
              class="button square"
              data-testid={`photo-remove-${index}`}
              aria-label={phrase('photo.remove', { n: index + 1 })}
              onClick={() => onRemove(index)}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      {photos.length < most && (
        <label class="taker">
          {/* A page over http has no camera of its own; this opens the tablet's. */}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            data-testid="photo"
            aria-busy={state.value === 'working'}
            onChange={(event) => void take(event.currentTarget)}
          />
          <span class={photos.length === 0 ? 'button run large' : 'button large'}>
            <Icon name="camera" size={28} />
            {phrase(
              state.value === 'working' ? 'photo.working' : photos.length === 0 ? 'photo.take' : 'photo.more',
            )}
          </span>
        </label>
      )}
      <Trouble what={state.value === 'failed' ? phrase('photo.failed') : null} />
    </div>
  )
}

/** What went wrong, in place, and what to do; always there, so that a screen reader hears it come. */
export function Trouble({ what }: { what: string | null }) {
  return (
    <p class="trouble" role="alert" data-testid="trouble">
      {what !== null && (
        <>
          <Icon name="warning" />
          {what}
        </>
      )}
    </p>
  )
}

export function NoteField({ note, onChange }: { note: string; onChange(note: string): void }) {
  return (
    <div class="answer-form">
      <label class="quiet ask" for="note">
        {phrase('note.ask')}
      </label>
      <textarea
        id="note"
        class="answer-line"
        rows={2}
        dir="auto"
        maxLength={MOST_NOTE}
        data-testid="note"
        value={note}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

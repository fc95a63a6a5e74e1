/** Photos that belong to an answer: taken with the tablet's camera, looked at, taken away again. */

import { useSignal } from '@preact/signals'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { MOST_NOTE, type Photo } from './photo-answer'
import { photograph } from './photograph'

export interface PhotoTakerProps {
  photos: readonly Photo[]
  most: number
  onChange(photos: Photo[]): void
}

export function PhotoTaker({ photos, most, onChange }: PhotoTakerProps) {
  const state = useSignal<'ready' | 'working' | 'failed'>('ready')
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (file === undefined) return
    state.value = 'working'
    try {
      onChange([...photos, await photograph(file)])
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
          <li key={photo.data.length + photo.data.slice(-24)}>
            <img
              src={`data:${photo.type};base64,${photo.data}`}
              alt={phrase('photo.number', { n: index + 1 })}
            />
            <button
              type="button"
              class="button square"
              data-testid={`photo-remove-${index}`}
              aria-label={phrase('photo.remove', { n: index + 1 })}
              onClick={() => onChange(photos.filter((_, other) => other !== index))}
            >
              <Icon name="trash" />
            </button>
          </li>
        ))}
      </ul>
      {photos.length < most && (
        <label class={photos.length === 0 ? 'button run taker' : 'button taker'}>
          {/* A page over http has no camera of its own; this opens the tablet's. */}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            data-testid="photo"
            disabled={state.value === 'working'}
            onChange={(event) => void take(event.currentTarget)}
          />
          <Icon name="camera" size={28} />
          {phrase(
            state.value === 'working' ? 'photo.working' : photos.length === 0 ? 'photo.take' : 'photo.more',
          )}
        </label>
      )}
      <p class="quiet" role="alert">
        {state.value === 'failed' && phrase('photo.failed')}
      </p>
    </div>
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

/** A piece of work on its way to the teacher, and the receipt that proves that it arrived. */

import { phrase } from '../i18n/phrases'
import { animal } from '../join/animal'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import type { HandInState } from '../shell/tablet'

export interface HandInPanelProps {
  state: HandInState
  online: boolean
  last: boolean
  onNext(): void
  onBack(): void
}

function Under({ state, online, last, onNext, onBack }: HandInPanelProps) {
  const whole = state.record.content.byteLength
  const refused = state.record.refused !== null
  const away = state.record.unkept ? 'handin.storage' : 'handin.kept'
  const text = refused ? 'handin.refused' : online ? 'handin.sending' : away
  return (
    <main class="screen inner" aria-live="polite" data-testid="hand-in-progress">
      <span class={refused || !online ? 'badge saffron' : 'badge'}>
        <Icon name={refused ? 'warning' : online ? 'upload' : 'lock'} size={52} />
      </span>
      <p class="lead">{phrase(text)}</p>
      {online && !refused && <progress max={whole} value={state.sent_bytes} />}
      <div class="choices-row">
        <button type="button" class="button" onClick={onBack}>
          {phrase('handin.back')}
        </button>
        {!online && (
          <button type="button" class="button main large" onClick={onNext}>
            {phrase(last ? 'lesson.finish' : 'receipt.on')}
            <Icon name="forward" mirrors />
          </button>
        )}
      </div>
    </main>
  )
}

export function HandInPanel(props: HandInPanelProps) {
  const { state, last, onNext, onBack } = props
  const { receipt } = state.record
  if (receipt === null) return <Under {...props} />
  return (
    <main class="screen inner" aria-live="polite" data-testid="receipt" data-attempt={state.record.attempt}>
      <h1 class="with-badge">
        <span class="badge mint small">
          <Icon name="check" size={34} />
        </span>
        {phrase('receipt.title')}
      </h1>
      <div class="receipt-card">
        <div class="three-pictures" dir="ltr">
          {receipt.pictures.map((id, at) => (
            <span class="framed" key={`${at}-${id}`} data-picture={id}>
              <Picture id={id} size={112} label={animal(id)} />
            </span>
          ))}
        </div>
        <p class="receipt-code" dir="ltr" data-code={receipt.code}>
          {receipt.code}
        </p>
      </div>
      <p class="quiet">{phrase('receipt.hint')}</p>
      <div class="choices-row">
        <button type="button" class="button" data-testid="receipt-again" onClick={onBack}>
          {phrase('receipt.again')}
        </button>
        <button type="button" class="button main large" data-testid="receipt-next" onClick={onNext}>
          {phrase(last ? 'lesson.finish' : 'receipt.on')}
          <Icon name="forward" mirrors />
        </button>
      </div>
    </main>
  )
}

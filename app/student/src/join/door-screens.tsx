/** What a tablet shows before it is in: on its way, waiting for the teacher's tick, refused, elsewhere. */

import { phrase } from '../i18n/phrases'
import { Brand } from '../look/brand'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import { animal } from './animal'
import { refusalSentence } from './refusal'

export function ConnectingScreen({ slow }: { slow: boolean }) {
  return (
    <main class="screen" aria-live="polite">
      <div class="pulse">
        <Brand size={88} />
      </div>
      <h1>{phrase('join.connecting')}</h1>
      {slow && (
        <>
          <p class="quiet">{phrase('join.unreachable')}</p>
          <p class="quiet">{phrase('join.wifi')}</p>
        </>
      )}
    </main>
  )
}

export function WaitingScreen({ pictures }: { pictures: string[] }) {
  return (
    <main class="screen" aria-live="polite" data-testid="waiting">
      <h1>{phrase('waiting.title')}</h1>
      <div class="three-pictures" dir="ltr">
        {pictures.map((id, at) => (
          <span class="framed" key={`${at}-${id}`}>
            <Picture id={id} size={132} label={animal(id)} />
          </span>
        ))}
      </div>
      <p class="quiet">{phrase('waiting.hint')}</p>
    </main>
  )
}

export interface RefusedScreenProps {
  code: string
  /** Pieces of work that no class has yet. */
  waiting: number
  onRetry(): void
  onCode(): void
}

export function RefusedScreen({ code, waiting, onRetry, onCode }: RefusedScreenProps) {
  return (
    <main class="screen" aria-live="assertive" data-testid="refused" data-code={code}>
      <span class="badge saffron">
        <Icon name="qr" size={48} />
        <Icon name="warning" size={48} />
      </span>
      <h1>{phrase('refused.title')}</h1>
      <p class="lead">{refusalSentence(code)}</p>
      {waiting > 0 && <p class="quiet">{phrase('ended.waiting', { n: waiting })}</p>}
      <div class="choices-row">
        <button type="button" class="button main" onClick={onRetry}>
          {phrase('refused.retry')}
        </button>
        <button type="button" class="button" onClick={onCode}>
          {phrase('refused.by_code')}
        </button>
      </div>
    </main>
  )
}

export function ReplacedScreen({ onHere }: { onHere(): void }) {
  return (
    <main class="screen" data-testid="replaced">
      <span class="badge">
        <Icon name="swap" size={48} />
      </span>
      <h1>{phrase('replaced.title')}</h1>
      <button type="button" class="button main" onClick={onHere}>
        {phrase('replaced.here')}
      </button>
    </main>
  )
}

/** Who works here, in large: change places, hand the tablet over, change the language. */

import type { Language } from '../code-contract'
import { directionOf, LANGUAGES, language } from '../i18n/language'
import { isolated, phrase } from '../i18n/phrases'
import type { PupilCard } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'

export interface SeatPanelProps {
  seated: readonly PupilCard[]
  handedIn: number
  waiting: number
  onSwap(): void
  onHandOver(): void
  onLanguage(language: Language): void
  onClose(): void
}

function roleOf(seated: readonly PupilCard[], at: number): string {
  const name = isolated(seated[at]!.name)
  if (seated.length === 1) return phrase('seat.works', { name })
  return phrase(at === 0 ? 'seat.drives' : 'seat.guides', { name })
}

export function SeatPanel(props: SeatPanelProps) {
  const { seated, handedIn, waiting, onSwap, onHandOver, onLanguage, onClose } = props
  return (
    <section class="panel seat-panel" aria-label={phrase('seat.title')}>
      <header class="panel-head">
        <h2>{phrase('seat.title')}</h2>
        <button type="button" class="round" aria-label={phrase('seat.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <ul class="seat-list">
        {seated.map((pupil, at) => (
          <li key={pupil.id}>
            <Picture id={pupil.picture} size={52} />
            <span>{roleOf(seated, at)}</span>
          </li>
        ))}
      </ul>
      {seated.length > 1 && (
        <button type="button" class="button wide" onClick={onSwap}>
          <Icon name="swap" />
          {phrase('seat.swap')}
        </button>
      )}
      <p class="quiet seat-counts">
        {phrase('seat.handed_in')}: {handedIn}
        {waiting > 0 && ` · ${phrase('line.waiting', { n: waiting })}`}
      </p>
      <button type="button" class="button wide" data-testid="hand-over" onClick={onHandOver}>
        <Icon name="pupils" />
        {phrase('seat.next')}
      </button>
      <p class="quiet">{phrase('seat.next_hint')}</p>
      <fieldset class="seat-languages" aria-label={phrase('seat.language')}>
        {LANGUAGES.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="chip"
            lang={id}
            dir={directionOf(id)}
            aria-pressed={language.value === id}
            onClick={() => onLanguage(id)}
          >
            {name}
          </button>
        ))}
      </fieldset>
    </section>
  )
}

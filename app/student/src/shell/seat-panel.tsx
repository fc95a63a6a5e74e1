/** Who works here, in large: change places, hand the tablet over, change the language. */

import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../code-contract'
import { directionOf, LANGUAGES, language } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import type { PupilCard } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'

export interface SeatPanelProps {
  seated: readonly PupilCard[]
  handedIn: number
  /** Pieces of theirs that the teacher wrote something about. */
  returned: number
  waiting: number
  onSwap(): void
  onHandOver(): void
  onWork(): void
  onLanguage(language: Language): void
  onClose(): void
}

export function SeatPanel(props: SeatPanelProps) {
  const { seated, handedIn, waiting, returned, onSwap, onHandOver, onWork, onLanguage, onClose } = props
  const panel = useRef<HTMLElement>(null)
  useEffect(() => leaveAside(panel.current!, onClose), [onClose])
  return (
    <section class="panel seat-panel" aria-label={phrase('seat.title')} ref={panel}>
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
            <span>
              <bdi>{pupil.name}</bdi>
              {seated.length > 1 && (
                <span class={at === 0 ? 'seat-role drives' : 'seat-role'}>
                  <Icon name={at === 0 ? 'drive' : 'guide'} size={20} />
                  {phrase(at === 0 ? 'seat.driver' : 'seat.guide')}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {seated.length > 1 && (
        <button type="button" class="button wide" onClick={onSwap}>
          <Icon name="swap" />
          {phrase('seat.swap')}
        </button>
      )}
      <button type="button" class="button wide seat-work" data-testid="seat-work" onClick={onWork}>
        <Icon name="receipt" />
        <span>{phrase('seat.work')}</span>
        <span class="quiet">
          {phrase('seat.handed_in')}: {handedIn}
          {waiting > 0 && ` · ${phrase('line.waiting', { n: waiting })}`}
        </span>
        {returned > 0 && <Icon name="message" size={20} />}
      </button>
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

/** Close what lies over the work as soon as somebody works on: it would hide where the robot goes. Returns how to stop that. */
function leaveAside(panel: HTMLElement, close: () => void): () => void {
  const touched = ({ target }: PointerEvent) => {
    const outside = target instanceof Element && !panel.contains(target)
    // The names above it open and close it themselves.
    if (outside && !target.closest('.who')) close()
  }
  const pressed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') close()
  }
  // Blocks keep their events to themselves.
  document.addEventListener('pointerdown', touched, true)
  document.addEventListener('keydown', pressed, true)
  return () => {
    document.removeEventListener('pointerdown', touched, true)
    document.removeEventListener('keydown', pressed, true)
  }
}

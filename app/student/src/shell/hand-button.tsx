/** The hand: it goes up from anywhere, also before anybody sits down. */

import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'

export function HandButton({ up, onHand }: { up: boolean; onHand(up: boolean): void }) {
  const label = phrase(up ? 'hand.up' : 'hand.raise')
  return (
    <button
      type="button"
      class={up ? 'hand up' : 'hand'}
      aria-pressed={up}
      aria-label={label}
      title={label}
      data-testid="hand"
      onClick={() => onHand(!up)}
    >
      <Icon name="hand" size={26} />
      {up && <span class="hand-word">{label}</span>}
    </button>
  )
}

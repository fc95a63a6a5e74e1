/** Something to say yes to, as large as an answer to choose. */

import { Icon } from '../look/icon'

export interface TickProps {
  on: boolean
  words: string
  testid: string
  onChange(on: boolean): void
}

export function Tick({ on, words, testid, onChange }: TickProps) {
  return (
    <button
      type="button"
      class="option yes"
      aria-pressed={on}
      data-testid={testid}
      onClick={() => onChange(!on)}
    >
      <span class="letter" aria-hidden="true">
        {on && <Icon name="check" size={22} />}
      </span>
      <span class="option-text">{words}</span>
    </button>
  )
}

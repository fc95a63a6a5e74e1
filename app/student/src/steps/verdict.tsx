/** What the page says after "Check": a sign, a word, and why. */

import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'

export interface VerdictProps {
  /** Null while nothing was checked, or it changed since. */
  right: boolean | null
  /** In place of "Bravo!" or "Not yet". */
  said?: string | undefined
  children?: ComponentChildren
}

/** Always there, so that a screen reader hears what comes into it; scrolls itself into sight. */
export function Verdict({ right, said, children }: VerdictProps) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (right !== null) place.current?.scrollIntoView({ block: 'nearest' })
  }, [right])
  return (
    <div class="verdict-place" aria-live="polite" ref={place}>
      {right !== null && (
        <div
          class={right ? 'verdict good' : 'verdict not-yet'}
          data-testid="verdict"
          data-right={right ? 'yes' : 'no'}
        >
          <Icon name={right ? 'star-filled' : 'hint'} size={28} />
          <div>
            <strong>{said ?? phrase(right ? 'choice.right' : 'choice.wrong')}</strong>
            {children}
          </div>
        </div>
      )}
    </div>
  )
}

export interface CheckButtonProps {
  disabled: boolean
  onCheck(): void
}

export function CheckButton({ disabled, onCheck }: CheckButtonProps) {
  return (
    <button type="button" class="button run" data-testid="check" disabled={disabled} onClick={onCheck}>
      <Icon name="check" />
      {phrase('choice.check')}
    </button>
  )
}

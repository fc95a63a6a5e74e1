/** Help in three strengths, one more at each touch; it lies over the bar and takes nothing away. */

import { useSignal } from '@preact/signals'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { Hint } from '../packs/step-head'
import { nextHint } from './offered'
import { Said } from './said'
import type { StepWork } from './work'

export interface HintBox {
  /** For the bar; null where the step has no hints. */
  button: preact.JSX.Element | null
  /** What was asked for so far; over the bar. */
  panel: preact.JSX.Element | null
}

export function useHints({ step, failed, texts }: StepWork): HintBox {
  const seen = useSignal<readonly Hint[]>([])
  const open = useSignal(false)
  const hints = step.hints ?? []
  if (hints.length === 0) return { button: null, panel: null }
  const ids = seen.value.map((hint) => hint.id)
  const next = nextHint(hints, failed.value, ids)
  const ask = () => {
    if (open.value && next === null) open.value = false
    else {
      if (next !== null) seen.value = [...seen.value, next]
      open.value = true
    }
  }
  const button = (
    <button
      type="button"
      class="button"
      data-testid="hint"
      aria-expanded={open.value}
      // One that waits for a check may come later.
      disabled={next === null && seen.value.length === 0}
      onClick={ask}
    >
      <Icon name="hint" />
      {phrase('hint.ask')}
    </button>
  )
  const panel = (
    <section class="hint-panel" aria-live="polite" aria-label={phrase('hint.ask')} hidden={!open.value}>
      <ol>
        {seen.value.map((hint) => (
          <li key={hint.id} data-testid={`hint-${hint.id}`}>
            <Icon name="hint" size={22} />
            <Said {...texts} texts={hint.texts} />
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button square"
        aria-label={phrase('hint.close')}
        onClick={() => {
          open.value = false
        }}
      >
        <Icon name="close" />
      </button>
    </section>
  )
  return { button, panel }
}

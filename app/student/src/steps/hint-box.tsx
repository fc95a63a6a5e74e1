/** Help in three strengths, one more at each touch; it stands above the bar, and the step moves up for it. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { Hint } from '../packs/step-head'
import { ReadAloud } from '../speech/read-aloud'
import { sentencesIn } from '../speech/sentences'
import { nextHint } from './offered'
import { Said, saidIn } from './said'
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
    if (!open.value && seen.value.length > 0) open.value = true
    else if (next === null) open.value = false
    else {
      seen.value = [...seen.value, next]
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
      <span class="hint-dots" aria-hidden="true">
        {hints.map((hint) => (
          <i key={hint.id} class={ids.includes(hint.id) ? 'spent' : ''} />
        ))}
      </span>
    </button>
  )
  const close = () => {
    open.value = false
  }
  const panel = <Panel hints={open.value ? seen.value : []} texts={texts} onClose={close} />
  return { button, panel }
}

interface PanelProps {
  hints: readonly Hint[]
  texts: StepWork['texts']
  onClose(): void
}

/** Always there, so that a screen reader hears what comes into it. */
function Panel({ hints, texts, onClose }: PanelProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [hints.length])
  return (
    <div class="hint-place" aria-live="polite">
      {hints.length > 0 && (
        <section class="hint-panel" aria-label={phrase('hint.ask')} data-testid="hint-panel">
          <ol ref={list}>
            {hints.map((hint) => (
              <li key={hint.id} data-testid={`hint-${hint.id}`}>
                <Icon name="hint" size={22} />
                <Said {...texts} texts={hint.texts} />
                <HintAloud texts={texts} hint={hint} />
              </li>
            ))}
          </ol>
          <button
            type="button"
            class="button square"
            data-testid="hint-close"
            aria-label={phrase('hint.close')}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </section>
      )}
    </div>
  )
}

function HintAloud({ texts, hint }: { texts: StepWork['texts']; hint: Hint }) {
  const { text, language } = saidIn({ ...texts, texts: hint.texts })
  return <ReadAloud language={language} page={texts.language} sentences={() => sentencesIn(text, language)} />
}

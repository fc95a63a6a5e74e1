/** Run, step, hint, Python – and, at the other end, what the shell puts into its slot. */

import { useLayoutEffect, useRef } from 'preact/hooks'
import type { CodeSession } from '../session'
import { Glyph } from './glyph'

function HintDots({ shown, all }: { shown: number; all: number }) {
  return (
    <span class="hint-dots" aria-hidden="true">
      {Array.from({ length: all }, (_, index) => (
        <i key={index} class={index < shown ? 'spent' : ''} />
      ))}
    </span>
  )
}

export function BottomBar({ session, slot }: { session: CodeSession; slot: HTMLElement }) {
  const { words } = session
  const hints = session.hints.length
  const shown = session.hintsSeen.value.length
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => place.current!.append(slot), [slot])
  return (
    <div class="code-bar">
      <button
        type="button"
        class="code-button run"
        data-testid="run"
        disabled={session.busy.value}
        onClick={() => void session.run()}
      >
        <Glyph name="play" filled />
        {session.busy.value ? words.running : words.run}
      </button>
      <button
        type="button"
        class="code-button"
        data-testid="step"
        aria-label={words.step}
        onClick={() => void session.step()}
      >
        <Glyph name="step-forward" size={20} />
        <span class="label">{words.step}</span>
      </button>
      {hints > 0 && (
        <button
          type="button"
          class="code-button"
          data-testid="hint"
          aria-label={`${words.hint} ${shown}/${hints}`}
          aria-expanded={session.panel.value === 'hints'}
          disabled={shown === 0 && session.nextHint === null}
          onClick={() => session.hint()}
        >
          <Glyph name="hint" size={20} />
          <span class="label">{words.hint}</span>
          <HintDots shown={shown} all={hints} />
        </button>
      )}
      {session.bench.mode.value === 'blocks' && (
        <button
          type="button"
          class="code-button"
          data-testid="python"
          aria-label={words.python}
          aria-expanded={session.panel.value === 'python'}
          onClick={() => session.togglePython()}
        >
          <Glyph name="code" size={20} />
          <span class="label">{words.python}</span>
        </button>
      )}
      {session.bench.mayGoBack.value && (
        <button
          type="button"
          class="code-button"
          data-testid="to-blocks"
          aria-label={words.change.back}
          onClick={() => session.bench.backToBlocks()}
        >
          <Glyph name="blocks" size={20} />
          <span class="label">{words.change.back}</span>
        </button>
      )}
      <div class="code-slot" ref={place} />
    </div>
  )
}

/** What lies over the workspace for a while: hints, or the program as Python. Nothing here is modal. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { bestLanguage } from '../../i18n/language'
import type { Hint } from '../../packs/step-head'
import { ReadAloud } from '../../speech/read-aloud'
import { sentencesIn } from '../../speech/sentences'
import type { CodeSession } from '../session'
import { directionIn } from '../words/words'
import { Glyph } from './glyph'

function Closer({ session }: { session: CodeSession }) {
  return (
    <button
      type="button"
      class="panel-close"
      aria-label={session.words.close}
      onClick={() => session.close()}
    >
      <Glyph name="close" size={20} />
    </button>
  )
}

function Hints({ session }: { session: CodeSession }) {
  return (
    <section class="code-panel hints" data-testid="hints">
      <Closer session={session} />
      <ol aria-live="polite">
        {session.hintsSeen.value.map((hint) => (
          <li key={hint.id}>
            <Glyph name="hint" size={22} />
            <span dir={directionIn(session.text(hint.texts), session.options.language)}>
              {session.text(hint.texts)}
            </span>
            <HintAloud session={session} hint={hint} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function HintAloud({ session, hint }: { session: CodeSession; hint: Hint }) {
  const page = session.options.language
  const language = bestLanguage(page, Object.keys(hint.texts)) ?? page
  return (
    <ReadAloud
      language={language}
      page={page}
      sentences={() => sentencesIn(session.text(hint.texts), language)}
    />
  )
}

const PIECE =
  /("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')|(#.*)|\b(and|break|def|elif|else|False|for|from|global|if|import|in|None|not|or|pass|return|True|while)\b|\b(\d+(?:\.\d+)?)\b|([\p{L}_][\p{L}\p{M}\p{N}_]*)/gu
const KINDS = ['text', 'comment', 'keyword', 'number', 'name'] as const

/** Python text, each piece by its kind; a piece in Arabic turns within itself, never the line. */
function Coloured({ text }: { text: string }) {
  const parts = []
  let done = 0
  for (const match of text.matchAll(PIECE)) {
    parts.push(text.slice(done, match.index))
    const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)]
    parts.push(<bdi class={kind}>{match[0]}</bdi>)
    done = match.index + match[0].length
  }
  return (
    <code>
      {parts}
      {text.slice(done)}
    </code>
  )
}

function Python({ session }: { session: CodeSession }) {
  const { words, options, bench } = session
  return (
    <section class="code-panel python" aria-label={words.pythonTitle} data-testid="python-text">
      <Closer session={session} />
      <h2>{words.pythonTitle}</h2>
      <pre dir="ltr">
        <Coloured text={bench.python.value || words.pythonEmpty} />
      </pre>
      {options.step.language === 'both' && bench.blocks.value > 0 && <Change session={session} />}
    </section>
  )
}

/** The one way from blocks to text; it is asked here and once. */
function Change({ session }: { session: CodeSession }) {
  const { change } = session.words
  const asked = useSignal(false)
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asked.value) yes.current?.focus()
  }, [asked.value])
  if (!asked.value)
    return (
      <button
        type="button"
        class="code-button main"
        data-testid="to-python"
        onClick={() => {
          asked.value = true
        }}
      >
        <Glyph name="code" size={20} />
        {change.go}
      </button>
    )
  return (
    <div class="change">
      <p>{change.ask}</p>
      <button
        type="button"
        class="code-button main"
        data-testid="to-python-yes"
        ref={yes}
        onClick={() => session.goOnInPython()}
      >
        {change.yes}
      </button>
      <button type="button" class="code-button" data-testid="to-python-no" onClick={() => session.close()}>
        {change.no}
      </button>
    </div>
  )
}

export function Panels({ session }: { session: CodeSession }) {
  const panel = session.panel.value
  if (panel === 'hints') return <Hints session={session} />
  if (panel === 'python') return <Python session={session} />
  return null
}

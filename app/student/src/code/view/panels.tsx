/** What lies over the workspace for a while: hints, or the program as Python. Nothing here is modal. */

import type { CodeSession } from '../session'
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
            <span dir="auto">{session.text(hint.texts)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const WORD = /\b(from|import|for|in|range|while|if|else|not|pass)\b|\b(\d+)\b|(#.*)/g

/** Python text with keywords, numbers and comments told apart. */
function Coloured({ text }: { text: string }) {
  const parts = []
  let done = 0
  for (const match of text.matchAll(WORD)) {
    parts.push(text.slice(done, match.index))
    const kind = match[1] ? 'keyword' : match[2] ? 'number' : 'comment'
    parts.push(<b class={kind}>{match[0]}</b>)
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
  const { words } = session
  return (
    <section class="code-panel python" aria-label={words.pythonTitle} data-testid="python-text">
      <Closer session={session} />
      <h2>{words.pythonTitle}</h2>
      <pre dir="ltr">
        <Coloured text={session.python.value || words.pythonEmpty} />
      </pre>
    </section>
  )
}

export function Panels({ session }: { session: CodeSession }) {
  const panel = session.panel.value
  if (panel === 'hints') return <Hints session={session} />
  if (panel === 'python') return <Python session={session} />
  return null
}

/** Keys that a tablet's keyboard hides: indentation, the signs of Python, and the words of this world. */

import { Glyph } from '../view/glyph'
import type { Words } from '../words/words'
import type { Name } from './names'
import type { PythonEditor } from './python-editor'

/** A pair is put around what is chosen. */
const SIGNS = [':', '( )', '[ ]', '" "', '=', '#'] as const

export interface KeyBarProps {
  words: Words
  names: readonly Name[]
  editor(): PythonEditor | null
}

export function KeyBar({ words, names, editor }: KeyBarProps) {
  // The editor keeps the cursor, and a tablet its keyboard, while a key is touched.
  const keep = (event: PointerEvent) => event.preventDefault()
  const insert = (sign: string) => {
    const pair = sign.length > 1
    editor()?.insert(pair ? sign.replace(' ', '') : sign === '=' ? ' = ' : sign, pair)
  }
  return (
    <div class="key-bar" role="toolbar" aria-label={words.editor.bar} dir="ltr" onPointerDown={keep}>
      <button
        type="button"
        class="code-key"
        aria-label={words.editor.unindent}
        title={words.editor.unindent}
        onClick={() => editor()?.unindent()}
      >
        <Glyph name="unindent" size={22} />
      </button>
      <button
        type="button"
        class="code-key"
        aria-label={words.editor.indent}
        title={words.editor.indent}
        onClick={() => editor()?.indent()}
      >
        <Glyph name="indent" size={22} />
      </button>
      {SIGNS.map((sign) => (
        <button key={sign} type="button" class="code-key sign" onClick={() => insert(sign)}>
          {sign}
        </button>
      ))}
      {names.map(({ text, takes }) => (
        <button
          key={text}
          type="button"
          class="code-key name"
          data-testid={`key-${text}`}
          onClick={() => editor()?.insertCall(text, takes)}
        >
          <bdi>{text}</bdi>
          {'()'}
        </button>
      ))}
    </div>
  )
}

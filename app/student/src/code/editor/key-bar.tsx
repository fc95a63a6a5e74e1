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
      <Act name="undo" label={words.tools.undo} press={() => editor()?.undo()} />
      <Act name="redo" label={words.tools.redo} press={() => editor()?.redo()} />
      <Act name="unindent" label={words.editor.unindent} press={() => editor()?.unindent()} />
      <Act name="indent" label={words.editor.indent} press={() => editor()?.indent()} />
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

function Act({ name, label, press }: { name: string; label: string; press: () => void }) {
  return (
    <button
      type="button"
      class="code-key"
      aria-label={label}
      title={label}
      data-testid={`key-${name}`}
      onClick={press}
    >
      <Glyph name={name} size={22} />
    </button>
  )
}

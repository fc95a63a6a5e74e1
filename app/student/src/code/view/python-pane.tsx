/** Where a program is typed. CodeMirror comes only when this pane does. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { KeyBar } from '../editor/key-bar'
import { keyNames, namesIn } from '../editor/names'
import { PythonEditor } from '../editor/python-editor'
import type { CodeSession } from '../session'

export function PythonPane({ session }: { session: CodeSession }) {
  const { words, options, bench } = session
  const place = useRef<HTMLDivElement>(null)
  const editor = useSignal<PythonEditor | null>(null)
  const { kind } = session.worlds[0]!
  useEffect(() => {
    const made = new PythonEditor(place.current!, {
      text: bench.python.peek(),
      label: words.pythonTitle,
      help: words.editor.help,
      names: namesIn(kind, options.language),
      onChange: (text) => bench.typed(text),
      onFull: () => {
        session.notice.value = words.tooLong
      },
    })
    editor.value = made
    bench.attachPython(made)
    return () => {
      bench.detach()
      made.destroy()
    }
  }, [])
  return (
    <>
      <div class="python-place" dir="ltr" ref={place} />
      <p class="way-out">{words.editor.help}</p>
      <KeyBar words={words} names={keyNames(kind, options.language)} editor={() => editor.peek()} />
    </>
  )
}

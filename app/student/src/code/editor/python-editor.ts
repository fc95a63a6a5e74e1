/** The text editor: CodeMirror, small, dressed and limited for pupils. A piece of the page of its own; only a step that types loads it. */

import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete'
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentLess,
  indentMore,
  redo,
  undo,
} from '@codemirror/commands'
import { pythonLanguage } from '@codemirror/lang-python'
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { EditorState, Prec } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { MAX_SOURCE_CHARS } from '../draft'
import { isolates } from './isolates'
import { blame, light, marks } from './marks'
import { offered } from './offered'
import { colours, look } from './theme'

export interface PythonEditorOptions {
  text: string
  /** What a screen reader says of the place, and of the way out of it. */
  label: string
  help: string
  /** Words of the world that may be offered while typing. */
  names: readonly string[]
  onChange(text: string): void
  /** A program can't be longer. */
  onFull(): void
}

const INDENT = '    '

export class PythonEditor {
  readonly view: EditorView

  constructor(host: HTMLElement, options: PythonEditorOptions) {
    const { text, label, help, names } = options
    this.view = new EditorView({
      parent: host,
      state: EditorState.create({
        doc: text,
        extensions: [
          lineNumbers(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          history(),
          drawSelection(),
          indentUnit.of(INDENT),
          EditorState.tabSize.of(INDENT.length),
          indentOnInput(),
          bracketMatching(),
          closeBrackets(),
          // Without its own list of words to offer: ours knows the robot's.
          pythonLanguage,
          syntaxHighlighting(colours),
          isolates,
          marks,
          autocompletion({ override: [offered(names)], icons: false, maxRenderedOptions: 20 }),
          Prec.high(keymap.of([{ key: 'Tab', run: indentOrComplete, shift: indentLess }])),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': `${label}. ${help}`,
            autocapitalize: 'off',
            autocorrect: 'off',
            spellcheck: 'false',
            translate: 'no',
            'data-testid': 'python-editor',
          }),
          EditorState.changeFilter.of((change) => {
            const fits = change.newDoc.length <= MAX_SOURCE_CHARS
            if (!fits) options.onFull()
            return fits
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) options.onChange(update.state.doc.toString())
          }),
          look,
        ],
      }),
    })
  }

  /** Put a text where the cursor is, in the place of what is selected; of a pair the cursor stands between. */
  insert(text: string, between = false): void {
    const { state } = this.view
    const { from, to } = state.selection.main
    const chosen = state.sliceDoc(from, to)
    const half = Math.ceil(text.length / 2)
    const put = between ? text.slice(0, half) + chosen + text.slice(half) : text
    const anchor = between ? from + half + chosen.length : from + put.length
    this.view.dispatch({ changes: { from, to, insert: put }, selection: { anchor }, userEvent: 'input' })
    this.view.focus()
  }

  /** Put a call: after a word a space comes first, and the cursor stands where the first value goes. */
  insertCall(name: string, takes: boolean): void {
    const { state } = this.view
    const { from } = state.selection.main
    const before = state.sliceDoc(Math.max(0, from - 1), from)
    const gap = /[\p{L}\p{N}_)]/u.test(before) ? ' ' : ''
    this.insert(`${gap}${name}()`)
    if (takes) this.view.dispatch({ selection: { anchor: this.view.state.selection.main.head - 1 } })
  }

  indent(): void {
    indentMore(this.view)
    this.view.focus()
  }

  unindent(): void {
    indentLess(this.view)
    this.view.focus()
  }

  undo(): void {
    undo(this.view)
    this.view.focus()
  }

  redo(): void {
    redo(this.view)
    this.view.focus()
  }

  focus(): void {
    this.view.focus()
  }

  /** Light the line that is at work (counted from 1), or none. */
  light(line: number | null): void {
    this.view.dispatch({ effects: light.of(this.known(line)) })
    if (line !== null) this.show(line)
  }

  /** Mark a line and say under it what is wrong. */
  blame(line: number, sentence: string): void {
    const known = this.known(line)
    if (known === null) return
    this.view.dispatch({ effects: blame.of({ line: known, sentence }) })
    this.show(known)
  }

  forgive(): void {
    this.view.dispatch({ effects: blame.of(null) })
  }

  destroy(): void {
    this.view.destroy()
  }

  /** A run may speak of lines that were deleted since. */
  private known(line: number | null): number | null {
    return line !== null && line >= 1 && line <= this.view.state.doc.lines ? line : null
  }

  private show(line: number): void {
    const { from } = this.view.state.doc.line(Math.min(line, this.view.state.doc.lines))
    this.view.dispatch({ effects: EditorView.scrollIntoView(from, { y: 'nearest', yMargin: 40 }) })
  }
}

/** In a line's margin Tab moves the line; within it, it goes on to the next stop. */
function indentOrComplete(view: EditorView): boolean {
  const { from, to, empty } = view.state.selection.main
  const line = view.state.doc.lineAt(from)
  const before = line.text.slice(0, from - line.from)
  if (!empty || before.trim() === '') return indentMore(view)
  const stop = INDENT.slice(before.length % INDENT.length)
  view.dispatch({
    changes: { from, to, insert: stop },
    selection: { anchor: from + stop.length },
    userEvent: 'input',
  })
  return true
}

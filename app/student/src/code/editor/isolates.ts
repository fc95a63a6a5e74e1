/** Keeps code in order where it has Arabic in it: each text, comment and name is turned within itself, never the line. */

import { syntaxTree } from '@codemirror/language'
import { Prec, RangeSetBuilder } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/
/** Without a direction of its own it takes that of its first letter. */
const ISOLATE = Decoration.mark({ attributes: { dir: 'auto' }, bidiIsolate: null })
const WHOLE = new Set(['String', 'FormatString', 'Comment', 'VariableName', 'PropertyName'])
/** Quotes and # stay where code has them. */
const OPENING = /^(?:#\s*|[a-zA-Z]*(?:"""|'''|"|'))/
const CLOSING = /(?:"""|'''|"|')$/

class Isolates {
  ranges: DecorationSet

  constructor(view: EditorView) {
    this.ranges = isolated(view)
  }

  update({ docChanged, viewportChanged, view, startState, state }: ViewUpdate): void {
    if (docChanged || viewportChanged || syntaxTree(startState) !== syntaxTree(state))
      this.ranges = isolated(view)
  }
}

/** Tokens only where letters run from right to left: elsewhere the browser's own order is right. */
function isolated(view: EditorView): DecorationSet {
  const builder = new RangeSetBuilder<Decoration>()
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from,
      to,
      enter: (node) => {
        if (!WHOLE.has(node.name)) return true
        // What stands on several lines is isolated line by line.
        for (let at = node.from; at < node.to; ) {
          const line = view.state.doc.lineAt(at)
          const end = Math.min(node.to, line.to)
          const text = view.state.sliceDoc(at, end)
          if (RIGHT_TO_LEFT.test(text)) {
            const [opening = ''] = OPENING.exec(text) ?? []
            const [closing = ''] = text.length > opening.length ? (CLOSING.exec(text) ?? []) : []
            builder.add(at + opening.length, end - closing.length, ISOLATE)
          }
          at = line.to + 1
        }
        return false
      },
    })
  }
  return builder.finish()
}

const plugin = ViewPlugin.fromClass(Isolates, {
  provide: (self) => {
    const ranges = (view: EditorView) => view.plugin(self)?.ranges ?? Decoration.none
    return [EditorView.outerDecorations.of(ranges), Prec.lowest(EditorView.bidiIsolatedRanges.of(ranges))]
  },
})

export const isolates = [plugin]

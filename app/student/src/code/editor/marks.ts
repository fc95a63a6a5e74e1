/** Lines that stand out: the one at work while a run is played, and the one with a fault, its sentence under it. */

import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view'

export interface Blame {
  line: number
  sentence: string
}

export const light = StateEffect.define<number | null>()
export const blame = StateEffect.define<Blame | null>()

interface Marked {
  lit: number | null
  blamed: Blame | null
  decorations: DecorationSet
}

class Sentence extends WidgetType {
  constructor(private readonly text: string) {
    super()
  }

  override eq(other: Sentence): boolean {
    return other.text === this.text
  }

  toDOM(): HTMLElement {
    // The editor measures what it is given without its margins.
    const room = document.createElement('div')
    room.className = 'line-fault'
    const box = document.createElement('p')
    box.textContent = this.text
    room.append(box)
    return room
  }

  override ignoreEvent(): boolean {
    return false
  }
}

const field = StateField.define<Marked>({
  create: () => ({ lit: null, blamed: null, decorations: Decoration.none }),
  update(marked, { effects, docChanged, state }) {
    let { lit, blamed } = marked
    // Whoever types has read it; and lines have other numbers then.
    if (docChanged) lit = blamed = null
    for (const effect of effects) {
      if (effect.is(light)) lit = effect.value
      if (effect.is(blame)) blamed = effect.value
    }
    if (lit === marked.lit && blamed === marked.blamed) return marked
    return { lit, blamed, decorations: drawn(state, lit, blamed) }
  },
  provide: (self) => EditorView.decorations.from(self, (marked) => marked.decorations),
})

function drawn(state: EditorState, lit: number | null, blamed: Blame | null): DecorationSet {
  const ranges = []
  if (lit !== null) ranges.push(Decoration.line({ class: 'lit-line' }).range(state.doc.line(lit).from))
  if (blamed !== null) {
    const { from, to } = state.doc.line(blamed.line)
    ranges.push(Decoration.line({ class: 'fault-line' }).range(from))
    const widget = new Sentence(blamed.sentence)
    ranges.push(Decoration.widget({ widget, block: true, side: 1 }).range(to))
  }
  return Decoration.set(ranges, true)
}

export const marks = [field]

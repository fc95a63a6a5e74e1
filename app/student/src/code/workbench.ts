/** The program that is being made, in blocks or in Python, whichever editor is there to make it in. */

import { computed, signal } from '@preact/signals'
import type { CodeStep } from '../code-contract'
import type { BlockEditor } from './blocks/editor'
import { type Draft, type Mode, readDraft } from './draft'
import type { PythonEditor } from './editor/python-editor'
import type { Hand } from './player/timeline'

/** A program as it stands. */
export interface Program {
  readonly mode: Mode
  /** What pupils read and hand in. */
  readonly python: string
  /** What runs. */
  readonly source: string
}

export class Workbench {
  readonly mode = signal<Mode>('blocks')
  /** How many blocks there are. */
  readonly blocks = signal(0)
  /** The program as Python, whatever it is made of. */
  readonly python = signal('')
  /** Pupils went on in Python and typed nothing yet. */
  readonly mayGoBack = computed(() => this.mode.value === 'python' && this.python.value === this.made.value)
  private readonly made = signal<string | null>(null)
  private readonly first: Draft
  private saved: object | null
  private blockEditor: BlockEditor | null = null
  private pythonEditor: PythonEditor | null = null

  /** `onEdit` is told at every edit, with what is to be kept. */
  constructor(
    step: CodeStep,
    private readonly starter: unknown,
    kept: unknown,
    private readonly onEdit: (draft: Draft) => void,
  ) {
    this.first = readDraft(kept, step, starter)
    this.mode.value = this.first.mode
    this.saved = this.first.blocks
    this.made.value = this.first.made
    if (this.first.mode === 'python') this.python.value = this.first.python
  }

  /** Take the workspace once it is there, with the draft, or else the starter, in it. */
  attachBlocks(editor: BlockEditor): void {
    this.blockEditor = editor
    if (!editor.load(this.saved)) editor.load(this.starter)
    this.count()
    if (this.blocks.value === 0) editor.openToolbox()
  }

  attachPython(editor: PythonEditor): void {
    this.pythonEditor = editor
  }

  /** An editor goes away; what was made in it stays. */
  detach(): void {
    if (this.blockEditor) this.saved = this.blockEditor.save()
    this.blockEditor = null
    this.pythonEditor = null
  }

  /** The blocks changed. */
  built(): void {
    this.count()
    this.keep()
  }

  /** The text changed. */
  typed(text: string): void {
    this.python.value = text
    this.keep()
  }

  /** Go on with the text that the blocks are. */
  goOnInPython(): void {
    if (this.mode.value === 'python') return
    this.saved = this.blockEditor?.save() ?? this.saved
    this.made.value = this.python.value
    this.mode.value = 'python'
    this.keep()
  }

  backToBlocks(): void {
    if (!this.mayGoBack.value) return
    this.mode.value = 'blocks'
    this.made.value = null
    this.keep()
  }

  /** The program as it stands; its source is empty when there is nothing to run. */
  program(): Program {
    if (this.mode.value === 'python') {
      const text = this.python.value
      return { mode: 'python', python: text, source: text.trim() === '' ? '' : text }
    }
    const made = this.blockEditor?.program()
    return { mode: 'blocks', python: made?.python ?? '', source: made?.traced ?? '' }
  }

  /** A Blockly workspace, or null where the program is no longer made of blocks. */
  workspace(): object | null {
    if (this.mode.value === 'python') return null
    return this.blockEditor?.save() ?? this.saved ?? {}
  }

  /** Show which block or line is at work, or none. */
  light(hand: Hand | null): void {
    this.blockEditor?.highlight(hand?.block ?? null)
    this.pythonEditor?.light(hand?.line ?? null)
  }

  /** Say at a line what is wrong with it. */
  blame(line: number, sentence: string): void {
    this.pythonEditor?.blame(line, sentence)
  }

  forgive(): void {
    this.pythonEditor?.forgive()
  }

  /** Show where a program begins. */
  beckon(): void {
    this.blockEditor?.openToolbox()
    this.pythonEditor?.focus()
  }

  private count(): void {
    const editor = this.blockEditor!
    this.blocks.value = editor.blockCount()
    this.python.value = editor.program().python
  }

  private keep(): void {
    const python = this.mode.value === 'python' ? this.python.value : this.first.python
    const blocks = this.blockEditor?.save() ?? this.saved
    this.onEdit({ mode: this.mode.value, blocks, python, made: this.made.value })
  }
}

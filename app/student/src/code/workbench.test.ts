import { describe, expect, it, vi } from 'vitest'
import type { CodeStep } from '../code-contract'
import type { BlockEditor } from './blocks/editor'
import type { PythonEditor } from './editor/python-editor'
import { Workbench } from './workbench'

const WORKSPACE = { blocks: { blocks: ['one'] } }

class FakeBlocks {
  readable = true
  content: unknown = null
  lit: string | null = null
  opened = 0
  python = 'forward()\n'
  load(content: unknown) {
    this.content = content
    return this.readable || content === null
  }
  save = () => (this.content ?? {}) as object
  program = () => ({ python: this.python, traced: this.python && `_h('a')\n${this.python}` })
  blockCount = () => (this.python === '' ? 0 : 1)
  openToolbox() {
    this.opened += 1
  }
  highlight(block: string | null) {
    this.lit = block
  }
}

function bench(language: CodeStep['language'], starter: unknown = null, kept: unknown = null) {
  const onEdit = vi.fn()
  const made = new Workbench({ language } as CodeStep, starter, kept, onEdit)
  const blocks = new FakeBlocks()
  const attach = () => made.attachBlocks(blocks as unknown as BlockEditor)
  return { made, blocks, attach, onEdit }
}

describe('the workbench', () => {
  it('runs blocks with their ticks and hands in what pupils read', () => {
    const { made, attach } = bench('blocks', WORKSPACE)
    attach()
    expect(made.program()).toEqual({
      mode: 'blocks',
      python: 'forward()\n',
      source: "_h('a')\nforward()\n",
    })
    expect(made.workspace()).toEqual(WORKSPACE)
  })

  it('has an answer before its editor has come', () => {
    const { made } = bench('blocks', null, WORKSPACE)
    expect(made.program().source).toBe('')
    expect(made.workspace()).toEqual(WORKSPACE)
    expect(bench('python', 'x = 1\n').made.program().python).toBe('x = 1\n')
  })

  it('falls back to the starter when the draft can’t be read, and shows where blocks are when there are none', () => {
    const { attach, blocks } = bench('blocks', WORKSPACE, { nonsense: 1 })
    blocks.readable = false
    blocks.python = ''
    attach()
    expect(blocks.content).toEqual(WORKSPACE)
    expect(blocks.opened).toBe(1)
  })

  it('goes on in Python one way, and back only while nothing was typed', () => {
    const { made, attach, onEdit } = bench('both', WORKSPACE)
    attach()
    made.goOnInPython()
    expect(onEdit).toHaveBeenLastCalledWith({
      mode: 'python',
      blocks: WORKSPACE,
      python: 'forward()\n',
      made: 'forward()\n',
    })
    expect(made.workspace()).toBeNull()
    expect(made.mayGoBack.value).toBe(true)
    made.typed('forward()\npick()\n')
    expect(made.mayGoBack.value).toBe(false)
    made.backToBlocks()
    expect(made.mode.value).toBe('python')
    // Undone by hand, they are where they were.
    made.typed('forward()\n')
    made.backToBlocks()
    expect(made.mode.value).toBe('blocks')
    expect(made.workspace()).toEqual(WORKSPACE)
  })

  it('remembers over a reload from which blocks it came', () => {
    const { made, attach, onEdit } = bench('both', WORKSPACE)
    attach()
    made.goOnInPython()
    const again = bench('both', WORKSPACE, onEdit.mock.lastCall![0]).made
    expect(again.mayGoBack.value).toBe(true)
    again.backToBlocks()
    expect(again.workspace()).toEqual(WORKSPACE)
  })

  it('keeps every edit', () => {
    const { made, attach, blocks, onEdit } = bench('both')
    attach()
    blocks.content = WORKSPACE
    made.built()
    expect(onEdit).toHaveBeenLastCalledWith({ mode: 'blocks', blocks: WORKSPACE, python: '', made: null })
    const typed = bench('python', 'x = 1\n')
    typed.made.typed('x = 2\n')
    expect(typed.onEdit).toHaveBeenLastCalledWith({
      mode: 'python',
      blocks: null,
      python: 'x = 2\n',
      made: null,
    })
  })

  it('lights a block or a line, whichever is there', () => {
    const { made, attach, blocks } = bench('both', WORKSPACE)
    attach()
    made.light({ block: 'a', line: 3 })
    expect(blocks.lit).toBe('a')
    made.detach()
    const light = vi.fn()
    made.attachPython({ light } as unknown as PythonEditor)
    made.light({ block: null, line: 3 })
    made.light(null)
    expect(light.mock.calls).toEqual([[3], [null]])
  })

  it('has nothing to run where only blanks are typed', () => {
    expect(bench('python', ' \n\n').made.program().source).toBe('')
  })
})

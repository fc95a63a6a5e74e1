import { describe, expect, it } from 'vitest'
import { beginning, MAX_SOURCE_CHARS, readDraft } from './draft'

const both = { language: 'both' } as const
const typed = { language: 'python' } as const
const built = { language: 'blocks' } as const
const workspace = { blocks: { languageVersion: 0, blocks: [] } }
const STARTER = 'forward()\n'

describe('where a step begins', () => {
  it('a choice begins in blocks, unless its starter is typed', () => {
    expect(beginning(both, workspace)).toEqual({ mode: 'blocks', blocks: workspace, python: '', made: null })
    expect(beginning(both, null).mode).toBe('blocks')
    expect(beginning(both, STARTER)).toEqual({ mode: 'python', blocks: null, python: STARTER, made: null })
  })

  it('without a choice it begins in its language', () => {
    expect(beginning(typed, STARTER)).toMatchObject({ mode: 'python', python: STARTER })
    expect(beginning(typed, null)).toMatchObject({ mode: 'python', python: '' })
    expect(beginning(built, workspace)).toMatchObject({ mode: 'blocks', blocks: workspace })
  })
})

describe('a draft', () => {
  it('comes back as it was kept', () => {
    const draft = { mode: 'python', blocks: workspace, python: 'pick()\n', made: 'forward()\n' } as const
    expect(readDraft(JSON.parse(JSON.stringify(draft)), both, null)).toEqual(draft)
  })

  it('of an older page is a workspace alone', () => {
    expect(readDraft(workspace, built, null)).toMatchObject({ mode: 'blocks', blocks: workspace })
    expect(readDraft(workspace, both, STARTER)).toMatchObject({ mode: 'blocks', blocks: workspace })
    // The step was made a typed one since.
    expect(readDraft(workspace, typed, STARTER)).toEqual(beginning(typed, STARTER))
  })

  it('without anything kept is the beginning', () => {
    expect(readDraft(null, both, STARTER)).toEqual(beginning(both, STARTER))
  })

  it.each([
    7,
    'text',
    true,
    [],
    [workspace],
    { mode: 'prolog' },
    { mode: 'python', python: 7, blocks: 'x', made: [] },
    { mode: 'blocks', blocks: [1, 2], python: { toString: 'no' } },
    { mode: { blocks: 1 } },
  ])('that makes no sense harms nobody: %j', (hostile) => {
    for (const step of [both, typed, built]) {
      const draft = readDraft(hostile, step, null)
      expect(['blocks', 'python']).toContain(draft.mode)
      if (step.language !== 'both') expect(draft.mode).toBe(step.language)
      expect(typeof draft.python).toBe('string')
      expect(draft.made === null || typeof draft.made === 'string').toBe(true)
      expect(draft.blocks === null || !Array.isArray(draft.blocks)).toBe(true)
    }
  })

  it('is never longer than a program may be, and has one kind of line ends', () => {
    const draft = readDraft({ mode: 'python', python: 'x\r\n'.repeat(50_000) }, typed, null)
    expect(draft.python.length).toBe(MAX_SOURCE_CHARS)
    expect(draft.python).not.toContain('\r')
  })
})

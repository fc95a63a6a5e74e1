import { describe, expect, it } from 'vitest'
import {
  type ExamplesStep,
  examplesArtefact,
  isWhole,
  labelled,
  moved,
  restoreExamples,
} from '../../src/steps/examples-answer'

const word = { fr: 'mot' }
const step: ExamplesStep = {
  kind: 'examples',
  id: 's',
  titles: word,
  text: 's',
  tasks: ['label', 'boundary', 'unfair'],
  classes: [
    { id: 'olive', texts: word },
    { id: 'nut', texts: word },
  ],
  axes: { across: word, up: word },
  examples: [
    { id: 'a', texts: word, at: [10, 20], belongs: 'olive' },
    { id: 'b', texts: word, at: [20, 10], belongs: 'olive', said: 'nut' },
    { id: 'c', texts: word, at: [80, 70], belongs: 'nut', said: 'nut' },
    { id: 'd', texts: word, at: [90, 90], belongs: 'nut', kept_back: true },
  ],
  accuracy: 90,
  explain: word,
}
const whole = { labels: { a: 'olive' }, line: [0, 100, 100, 0] as const, unfair: ['b'] }

describe('a sheet of examples', () => {
  it('comes back as it was left', () => {
    expect(restoreExamples(step, { ...whole, checked: true })).toEqual({ ...whole, checked: true })
  })

  it('leaves out what the step no longer has, and then nothing was checked', () => {
    const kept = { labels: { a: 'camel', z: 'nut' }, line: [1, 2, 3], unfair: ['a', 'z'], checked: true }
    expect(restoreExamples(step, kept)).toEqual({ labels: {}, line: null, unfair: [], checked: false })
    for (const rubbish of [null, 7, [], 'x', { labels: [], line: [5, 5, 5, 5], unfair: 'b' }])
      expect(restoreExamples(step, rubbish).checked).toBe(false)
  })

  it('is whole once there is something in every task', () => {
    expect(isWhole(step, whole)).toBe(true)
    expect(isWhole(step, { ...whole, labels: {} })).toBe(false)
    expect(isWhole(step, { ...whole, line: null })).toBe(false)
    expect(isWhole(step, { ...whole, unfair: [] })).toBe(false)
  })

  it('takes a name away when it is given again', () => {
    expect(labelled(whole, 'a', 'nut')).toEqual({ a: 'nut' })
    expect(labelled(whole, 'a', 'olive')).toEqual({})
  })

  it('keeps a boundary on the sheet, and its ends apart', () => {
    expect(moved([50, 0, 50, 100], 0, -20, 130.4)).toEqual([0, 100, 50, 100])
    expect(moved([50, 0, 50, 100], 0, 50, 101)).toEqual([50, 0, 50, 100])
  })

  it('is handed in with what the tablet thinks of it', () => {
    expect(examplesArtefact(step, whole)).toEqual({
      format: 'tinmel-attempt/1',
      kind: 'examples',
      ...whole,
      claim: { passed: true, stars: 1 },
    })
  })
})

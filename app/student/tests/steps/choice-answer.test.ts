import { expect, test } from 'vitest'
import {
  type ChoiceStep,
  choiceArtefact,
  isRight,
  restoreChoice,
  touched,
} from '../../src/steps/choice-answer'

const step = (correct: string[]): ChoiceStep => ({
  id: 's',
  kind: 'choice',
  titles: {},
  text: 's',
  options: ['a', 'b', 'c'].map((id) => ({ id, texts: {} })),
  correct,
  explain: {},
})

test('where one answer is right, a touch replaces the other', () => {
  expect(touched(step(['b']), ['a'], 'b')).toEqual(['b'])
  expect(touched(step(['b']), ['b'], 'b')).toEqual(['b'])
})

test('where several are right, a touch adds and takes away', () => {
  expect(touched(step(['a', 'b']), ['a'], 'c')).toEqual(['a', 'c'])
  expect(touched(step(['a', 'b']), ['a', 'c'], 'a')).toEqual(['c'])
})

test('right is every right answer and no other', () => {
  expect(isRight(step(['a', 'b']), ['b', 'a'])).toBe(true)
  expect(isRight(step(['a', 'b']), ['a'])).toBe(false)
  expect(isRight(step(['a', 'b']), ['a', 'b', 'c'])).toBe(false)
})

test('the artefact has the form that lessons/steps reads', () => {
  expect(choiceArtefact(step(['a', 'c']), ['c', 'a'])).toEqual({
    format: 'tinmel-attempt/1',
    kind: 'choice',
    chosen: ['a', 'c'],
    claim: { passed: true, stars: 1 },
  })
})

test('what was kept is taken up again, without options that are gone', () => {
  expect(restoreChoice(step(['a']), { chosen: ['b'], checked: true })).toEqual({
    chosen: ['b'],
    checked: true,
  })
  expect(restoreChoice(step(['a']), { chosen: ['b', 'gone'], checked: true })).toEqual({
    chosen: ['b'],
    checked: false,
  })
  for (const odd of [null, 7, [], { chosen: 'x' }, { chosen: [{}] }])
    expect(restoreChoice(step(['a']), odd)).toEqual({ chosen: [], checked: false })
})

import { expect, test } from 'vitest'
import {
  joined,
  type MatchStep,
  matchArtefact,
  type Pair,
  restoreMatch,
  rightSide,
} from '../../src/steps/match-answer'
import { belongs } from '../../src/steps/score/match'

const item = (id: string) => ({ id, texts: { fr: id } })
const step = (pairs: Pair[]): MatchStep => ({
  id: 'm',
  kind: 'match',
  titles: {},
  text: 'm',
  left: ['bee', 'sheep', 'goat'].map(item),
  right: ['honey', 'wool', 'milk'].map(item),
  pairs,
  explain: {},
})
const ALONE = step([
  ['bee', 'honey'],
  ['sheep', 'wool'],
  ['goat', 'milk'],
])
const SHARED = step([
  ['bee', 'honey'],
  ['sheep', 'milk'],
  ['goat', 'milk'],
])

test('two that are put together leave whom they had', () => {
  const before: Pair[] = [
    ['bee', 'wool'],
    ['sheep', 'honey'],
  ]
  expect(joined(ALONE, before, 'bee', 'honey')).toEqual([['bee', 'honey']])
  expect(joined(ALONE, before, 'goat', 'milk')).toEqual([...before, ['goat', 'milk']])
})

test('the same two again part', () => {
  expect(joined(ALONE, [['bee', 'wool']], 'bee', 'wool')).toEqual([])
})

test('where one on the right goes with several, it keeps them', () => {
  const both = joined(SHARED, [['goat', 'milk']], 'sheep', 'milk')
  expect(both).toEqual([
    ['sheep', 'milk'],
    ['goat', 'milk'],
  ])
})

test('partners do not lie side by side', () => {
  const shown = rightSide(ALONE)
  expect(ALONE.left.every((left, at) => belongs(ALONE, [left.id, shown[at]!.id]))).toBe(false)
  expect(shown.map((one) => one.id).sort()).toEqual(['honey', 'milk', 'wool'])
})

test('what was kept is taken up, without what the step no longer has', () => {
  const whole = { pairs: ALONE.pairs, checked: true }
  expect(restoreMatch(ALONE, whole)).toEqual(whole)
  expect(restoreMatch(ALONE, { pairs: [...ALONE.pairs.slice(1), ['cow', 'milk']], checked: true })).toEqual({
    pairs: ALONE.pairs.slice(1),
    checked: false,
  })
  for (const odd of [null, 'x', { pairs: 3 }, { pairs: [3, ['bee']] }])
    expect(restoreMatch(ALONE, odd)).toEqual({ pairs: [], checked: false })
})

test('the artefact has the form that lessons/steps reads', () => {
  expect(matchArtefact(ALONE, [['bee', 'honey']])).toEqual({
    format: 'tinmel-attempt/1',
    kind: 'match',
    pairs: [['bee', 'honey']],
    claim: { passed: false, stars: 0 },
  })
})

import { expect, test } from 'vitest'
import {
  disordered,
  movedTo,
  type OrderStep,
  orderArtefact,
  restoreOrder,
} from '../../src/steps/order-answer'
import { inPlace, scoreOrder } from '../../src/steps/score/order'

const step = (...looks: string[]): OrderStep => ({
  id: 'tea',
  kind: 'order',
  titles: {},
  text: 'tea',
  items: looks.map((look, at) => ({ id: `${look}${at}`, texts: { fr: look } })),
  explain: {},
})
const TEA = step('boil', 'tea', 'mint', 'pour')
const RIGHT = ['boil0', 'tea1', 'mint2', 'pour3']

test('an item goes to another place, and the others close up', () => {
  expect(movedTo(['a', 'b', 'c', 'd'], 'd', 1)).toEqual(['a', 'd', 'b', 'c'])
  expect(movedTo(['a', 'b', 'c', 'd'], 'a', 2)).toEqual(['b', 'c', 'a', 'd'])
  expect(movedTo(['a', 'b', 'c'], 'b', -5)).toEqual(['b', 'a', 'c'])
  expect(movedTo(['a', 'b', 'c'], 'b', 9)).toEqual(['a', 'c', 'b'])
})

test('at first it lies in disorder, also where some look alike', () => {
  expect(scoreOrder(TEA, disordered(TEA))?.passed).toBe(false)
  const alike = step('go', 'go', 'turn', 'go')
  expect(scoreOrder(alike, disordered(alike))?.passed).toBe(false)
})

test('marks the most that stand in order already', () => {
  expect([...inPlace(TEA, ['pour3', 'mint2', 'boil0', 'tea1'])]).toEqual(['boil0', 'tea1'])
  expect(inPlace(TEA, RIGHT).size).toBe(4)
})

test('what was kept is taken up if it has these very items', () => {
  const kept = { order: ['tea1', 'boil0', 'mint2', 'pour3'], checked: true, moved: true }
  expect(restoreOrder(TEA, kept)).toEqual(kept)
  for (const odd of [null, 7, { order: ['boil0'] }, { order: [...RIGHT, 'boil0'] }, { order: [1, {}] }])
    expect(restoreOrder(TEA, odd)).toEqual({ order: disordered(TEA), checked: false, moved: false })
})

test('the artefact has the form that lessons/steps reads', () => {
  expect(orderArtefact(TEA, RIGHT)).toEqual({
    format: 'tinmel-attempt/1',
    kind: 'order',
    order: RIGHT,
    claim: { passed: true, stars: 1 },
  })
})

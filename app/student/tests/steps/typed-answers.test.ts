import { expect, test } from 'vitest'
import type { NumberStep } from '../../src/steps/number-answer'
import { numberArtefact, restoreNumber } from '../../src/steps/number-answer'
import { findNumber } from '../../src/steps/score/number'
import { findTable } from '../../src/steps/score/table'
import { restoreTable, type TableStep, tableArtefact, withSum } from '../../src/steps/table-answer'
import { restoreText, type TextStep, textArtefact } from '../../src/steps/text-answer'

const head = { id: 's', titles: {}, text: 's', explain: {} }
const line = (id: string) => ({ id, texts: { fr: id } })
const WEIGHT: NumberStep = {
  ...head,
  kind: 'number',
  value: 1.5,
  units: [
    { id: 'kg', texts: { fr: 'kg', ar: 'كلغ' } },
    { id: 'g', texts: { fr: 'g' }, factor: 0.001 },
  ],
}
const BUDGET: TableStep = {
  ...head,
  kind: 'table',
  columns: [line('price'), line('own'), line('total')],
  rows: [line('bread'), line('milk')],
  cells: {
    'bread.price': { given: 2 },
    'milk.price': { value: 7 },
    'bread.own': { free: 'number' },
    'milk.own': { free: 'text' },
    'bread.total': { value: 4 },
    'milk.total': { value: 7 },
  },
  checks: [{ id: 'cheap', fact: 'sum.total', op: 'le', value: 20, stars: 1, fail: {} }],
}

test('what can be told of a number is told: another unit, no number at all', () => {
  expect(findNumber(WEIGHT, '١٫٥', 'kg')).toBe('right')
  expect(findNumber(WEIGHT, '1500 g', null)).toBe('right')
  expect(findNumber(WEIGHT, '1,5', 'g')).toBe('unit')
  expect(findNumber(WEIGHT, '1,5', null)).toBe('unit')
  expect(findNumber(WEIGHT, '2', 'kg')).toBe('wrong')
  expect(findNumber(WEIGHT, 'un et demi', 'kg')).toBe('no-number')
})

test('a number is handed in as it was typed', () => {
  expect(numberArtefact(WEIGHT, { text: '١٫٥', unit: 'kg', checked: true })).toEqual({
    format: 'tinmel-attempt/1',
    kind: 'number',
    text: '١٫٥',
    unit: 'kg',
    claim: { passed: true, stars: 1 },
  })
})

test('what was kept is taken up, a unit that is gone left out', () => {
  const kept = { text: '3', unit: 'kg', checked: true }
  expect(restoreNumber(WEIGHT, kept)).toEqual(kept)
  expect(restoreNumber(WEIGHT, { ...kept, unit: 'mile' }).unit).toBe(null)
  expect(restoreNumber(WEIGHT, [])).toEqual({ text: '', unit: null, checked: false })
  expect(restoreText({ text: 'Rabat', checked: true })).toEqual({ text: 'Rabat', checked: true })
  expect(restoreText({ text: 3 })).toEqual({ text: '', checked: false })
})

test('an open text claims only that something was handed in', () => {
  const open: TextStep = { ...head, kind: 'text', min_length: 3 }
  expect(textArtefact(open, 'Oui')).toMatchObject({
    kind: 'text',
    text: 'Oui',
    claim: { passed: true, stars: 0 },
  })
  expect(textArtefact(open, ' a ')).toMatchObject({ claim: { passed: false } })
})

test('a sum is shown where a check speaks of it or pupils set the numbers, not where it is asked for', () => {
  expect([...withSum(BUDGET)]).toEqual(['own', 'total'])
  const { checks: _, ...unchecked } = BUDGET
  expect([...withSum(unchecked)]).toEqual(['own'])
})

test('a table tells which cells are right and which checks failed', () => {
  const found = findTable(BUDGET, { 'bread.total': '4', 'milk.total': '19', 'bread.own': 'x' })
  expect([...found.right]).toEqual(['bread.total'])
  expect(found.failed).toEqual(['cheap'])
  expect(found.score).toEqual({ score: 1, maximum: 4, passed: false, basis: 'checked' })
})

test('a table is kept and handed in by its cells', () => {
  const kept = { cells: { 'bread.total': '4' }, checked: true }
  expect(restoreTable(BUDGET, kept)).toEqual(kept)
  expect(restoreTable(BUDGET, { cells: { 'bread.total': '4', 'gone.total': '1' }, checked: true })).toEqual({
    cells: { 'bread.total': '4' },
    checked: false,
  })
  expect(restoreTable(BUDGET, { cells: 'x' })).toEqual({ cells: {}, checked: false })
  expect(tableArtefact(BUDGET, { 'bread.total': '4', 'milk.total': '' })).toMatchObject({
    kind: 'table',
    cells: { 'bread.total': '4' },
  })
})

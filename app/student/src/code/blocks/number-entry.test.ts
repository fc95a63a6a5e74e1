import { describe, expect, it } from 'vitest'
import { kept, type Limits, limitsOf, NumberEntry } from './number-entry'

const COUNT: Limits = { min: 0, max: 99, decimals: 0 }
const ANY: Limits = { min: -999_999, max: 999_999, decimals: 3 }

function typed(limits: Limits, before: number, signs: string): NumberEntry {
  const entry = new NumberEntry(limits, before)
  for (const sign of signs) sign === '<' ? entry.erase() : entry.type(sign)
  return entry
}

describe('a number that is typed', () => {
  it.each([
    [COUNT, 3, '12', 12],
    [COUNT, 3, '123', 99],
    [COUNT, 12, '<', 1],
    [COUNT, 12, '<7', 17],
    [COUNT, 3, '<', 0],
    [COUNT, 3, '-5', 5],
    [COUNT, 3, '2.5', 25],
    [COUNT, 3, '٤٢', 42],
    [COUNT, 3, 'x', 3],
    [ANY, 3, '-2.5', -2.5],
    [ANY, 3, '2,5', 2.5],
    [ANY, 3, '٢٫٥', 2.5],
    [ANY, 3, '.5', 0.5],
    [ANY, 3, '-.5', -0.5],
    [ANY, 3, '5-', -5],
    [ANY, 3, '5--', 5],
    [ANY, 3, '1.23456', 1.234],
    [ANY, 3, '1.2.3', 1.23],
    [ANY, 3, '-', 0],
    [ANY, 3, '007', 7],
    [ANY, 3, '99999999', 999_999],
    [ANY, -4, '<', 0],
  ] as const)('%o: %s, then “%s”, is %s', (limits, before, signs, value) => {
    expect(typed(limits, before, signs).value()).toBe(value)
  })

  it('is at least what its hole takes', () => {
    const item = limitsOf('lists_getIndex', 'AT')
    expect(typed(item, 1, '0').value()).toBe(1)
    expect(typed(item, 1, '<').value()).toBe(1)
    expect(typed(limitsOf('drive_motors', 'LEFT'), 0, '-250').value()).toBe(-100)
  })

  it('is whole in a loop and anything outside of holes', () => {
    expect(limitsOf('controls_repeat_ext', 'TIMES')).toEqual(COUNT)
    expect(limitsOf(undefined, undefined)).toEqual(ANY)
  })

  it('is kept without the faults of halves', () => {
    expect(kept(0.1 + 0.2)).toBe(0.3)
    expect(Object.is(kept(-0), 0)).toBe(true)
    expect(kept(1e12)).toBe(999_999)
  })
})

import { expect, test } from 'vitest'
import { shuffled } from '../../src/steps/shuffle'

const THINGS = ['a', 'b', 'c', 'd', 'e']

test('the same on every tablet: by the seed alone', () => {
  expect(shuffled(THINGS, 'mint-tea')).toEqual(shuffled(THINGS, 'mint-tea'))
  expect(shuffled(THINGS, 'mint-tea')).toEqual(['d', 'b', 'c', 'e', 'a'])
})

test('different steps lie differently, and nothing is lost', () => {
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => shuffled(THINGS, `step-${seed}`).join('')))
  expect(seen.size).toBeGreaterThan(60)
  for (const order of seen) expect([...order].sort()).toEqual(THINGS)
})

test('it never lies there right already', () => {
  for (const things of [THINGS, ['a', 'b']]) {
    const isRight = (order: readonly string[]) => order.join() === things.join()
    for (let seed = 0; seed < 200; seed += 1)
      expect(isRight(shuffled(things, `step-${seed}`, isRight))).toBe(false)
  }
})

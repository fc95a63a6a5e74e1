import { expect, test } from 'vitest'
import { backoffMs } from '../../src/link/backoff'

test('pauses double up to eight seconds', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map((failures) => backoffMs(failures, 1))).toEqual([
    400, 800, 1600, 3200, 6400, 8000, 8000,
  ])
})

test('no two tablets come back together', () => {
  expect(backoffMs(3, 0)).toBe(800)
  expect(backoffMs(3, 0.5)).toBe(1200)
})

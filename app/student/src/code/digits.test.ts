import { expect, it } from 'vitest'
import { answered } from './digits'

it.each([
  ['١٢', '12'],
  ['-٣٫٥', '-3.5'],
  ['٠', '0'],
  ['12', '12'],
  ['3,5', '3,5'],
  ['القسم ٣', 'القسم ٣'],
  ['', ''],
])('%s is told a program as %s', (typed, told) => expect(answered(typed)).toBe(told))

import { describe, expect, it } from 'vitest'
import { isolateSums } from './sums'

describe('a sum in an Arabic text', () => {
  it.each([
    ['20 − 13 = 7 دراهم', '\u206620 − 13 = 7\u2069 دراهم'],
    ['8 × ؟ = 24', '\u20668 × ؟\u200e = 24\u2069'],
    ['0,50 + 1,40 = 1,90.', '\u20660,50 + 1,40 = 1,90\u2069.'],
    ['المهمة 3 من 5', 'المهمة 3 من 5'],
  ])('%s keeps its order of writing', (text, isolated) => {
    expect(isolateSums(text, 'ar')).toBe(isolated)
  })

  it('is left alone elsewhere', () => {
    expect(isolateSums('20 − 13 = 7', 'fr')).toBe('20 − 13 = 7')
  })
})

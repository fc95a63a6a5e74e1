import { expect, test } from 'vitest'
import type { Delivery } from '../../src/packs/delivery'
import { saidIn } from '../../src/steps/said'

const delivery = { fallbacks: { zgh: ['fr', 'ar'] } } as unknown as Delivery

test('a text that the pack lacks comes in the language that the pack names, and says in which', () => {
  const texts = { ar: 'خبز', fr: 'pain', en: 'bread' }
  expect(saidIn({ texts, language: 'zgh', delivery })).toEqual({ text: 'pain', language: 'fr' })
  expect(saidIn({ texts, language: 'ar', delivery })).toEqual({ text: 'خبز', language: 'ar' })
  expect(saidIn({ texts: { en: 'bread' }, language: 'zgh', delivery })).toEqual({
    text: 'bread',
    language: 'en',
  })
  expect(saidIn({ texts: {}, language: 'fr' })).toEqual({ text: '', language: 'fr' })
})

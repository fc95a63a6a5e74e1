import { expect, test } from 'vitest'
import ar from '../../src/i18n/ar.json'
import en from '../../src/i18n/en.json'
import fr from '../../src/i18n/fr.json'
import { bestLanguage, localised } from '../../src/i18n/language'
import zgh from '../../src/i18n/zgh.json'

const CATALOGUES: [string, Record<string, string>][] = [
  ['ar', ar],
  ['fr', fr],
  ['zgh', zgh],
]
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort()

test.each(CATALOGUES)('%s says everything that English says, and nothing else', (_, catalogue) => {
  expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort())
  for (const [key, text] of Object.entries(catalogue)) expect(text.trim(), key).not.toBe('')
})

test.each(CATALOGUES)('%s fills in the same blanks', (_, catalogue) => {
  for (const [key, text] of Object.entries(en))
    expect(blanks(catalogue[key] ?? ''), key).toEqual(blanks(text))
})

test('each sentence is in its own script', () => {
  const letters = (texts: Record<string, string>, script: RegExp) =>
    Object.entries(texts).filter(
      ([key, text]) => key !== 'review' && /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) && !script.test(text),
    )
  expect(letters(ar, /\p{Script=Arabic}/u)).toEqual([])
  expect(letters(zgh, /\p{Script=Tifinagh}/u)).toEqual([])
})

test('a text that is missing in one language is shown in the next best', () => {
  expect(bestLanguage('zgh', ['fr', 'en'])).toBe('fr')
  expect(localised({ fr: 'Souk', en: 'Market' }, 'ar')).toBe('Souk')
  expect(localised({}, 'ar')).toBe('')
})

test('what nobody has reviewed says so', () => {
  expect(zgh.review).toBe('unreviewed')
  expect(ar.review).toBe('unreviewed')
})

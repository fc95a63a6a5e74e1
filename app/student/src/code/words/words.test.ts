import { describe, expect, it } from 'vitest'
import type { Language } from '../../code-contract'
import { faultWords } from './errors'
import { directionIn, fill, words } from './words'

type Leaves = Record<string, string>

function leaves(value: object, path = ''): Leaves {
  const all: Leaves = {}
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') all[path + key] = part
    else Object.assign(all, leaves(part, `${path}${key}.`))
  }
  return all
}
const places = (sentence: string) => (sentence.match(/\{\w+\}|%\d/g) ?? []).sort()
const all = (language: Language) => ({
  ...leaves(words(language)),
  ...leaves(faultWords(language), 'fault.'),
})
const french = all('fr')

describe.each(['ar', 'zgh', 'en'] as Language[])('the words in %s', (language) => {
  const own = all(language)

  it('are all there, with the same places to fill as in French', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(french).sort())
    for (const [key, sentence] of Object.entries(own)) {
      expect(sentence.trim(), key).not.toBe('')
      expect(places(sentence), key).toEqual(places(french[key]!))
    }
  })
})

it('Tamazight is written in Tifinagh', () => {
  const asTyped =
    /\{\w+\}|Python|\b(Tab|Esc)\b|\w+\(…?\)|None|assert|continue|break|return|elif|else if|for i in range\(3\)|\b(in|if|for)\b/g
  const latin = Object.entries(all('zgh')).filter(([, sentence]) =>
    /[a-z]/i.test(sentence.replace(asTyped, '')),
  )
  expect(latin).toEqual([])
})

it('a place without a value stays as it is', () => {
  expect(fill('{a} sur {b}', { a: 2 })).toBe('2 sur {b}')
})

it.each([
  ['aire(3, 4) لا تعطي 12 بعد.', 'ar', 'rtl'],
  ['«forwad» غير موجود', 'ar', 'rtl'],
  ['Il reste des oranges.', 'ar', 'ltr'],
  ['Le nom « عدد » n’existe pas.', 'fr', 'ltr'],
  ['بقي بعض البرتقال.', 'zgh', 'rtl'],
  ['ⵇⵇⵉⵎⵏⵜ ⴽⵔⴰ', 'ar', 'ltr'],
] as const)('%s on a page in %s runs %s', (sentence, page, direction) =>
  expect(directionIn(sentence, page)).toBe(direction),
)

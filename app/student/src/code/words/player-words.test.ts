import { describe, expect, it } from 'vitest'
import type { Language } from '../../code-contract'
import { playerWords, shortNumber } from './player-words'

function leaves(value: object, path = ''): Record<string, string> {
  const all: Record<string, string> = {}
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') all[path + key] = part
    else Object.assign(all, leaves(part, `${path}${key}.`))
  }
  return all
}
const places = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort()
const french = leaves(playerWords('fr'))

describe.each(['ar', 'zgh', 'en'] as Language[])('the player’s words in %s', (language) => {
  it('have the same places to fill as in French, and none is empty', () => {
    for (const [key, sentence] of Object.entries(leaves(playerWords(language)))) {
      expect(sentence.trim(), key).not.toBe('')
      expect(places(sentence), key).toEqual(places(french[key]!))
    }
  })
})

it('Tamazight is written in Tifinagh, Arabic in Arabic', () => {
  for (const language of ['zgh', 'ar'] as const)
    for (const sentence of Object.values(leaves(playerWords(language))))
      expect(sentence.replace(/\{\w+\}/g, '')).not.toMatch(/[a-z]/i)
})

it('numbers are short', () => {
  expect(shortNumber(2.345, playerWords('en'))).toBe('2.3')
  expect(shortNumber(90, playerWords('fr'))).toBe('90')
})

import { describe, expect, it } from 'vitest'
import type { Language } from '../../code-contract'
import { BLOCKLY_KEYS, blockWords } from './blocks-words'

type Leaves = Record<string, string>

function leaves(value: object, path = ''): Leaves {
  const all: Leaves = {}
  for (const [key, part] of Object.entries(value)) {
    // How many names are offered is a language's own matter.
    if (key === 'names') continue
    if (typeof part === 'string') all[path + key] = part
    else Object.assign(all, leaves(part, `${path}${key}.`))
  }
  return all
}
const places = (sentence: string) => (sentence.match(/%\d/g) ?? []).sort()
const french = leaves(blockWords('fr'))

describe.each(['ar', 'zgh', 'en'] as Language[])('what blocks say in %s', (language) => {
  const own = leaves(blockWords(language))

  it('is all there, with the same places to fill as in French', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(french).sort())
    for (const [key, sentence] of Object.entries(own)) {
      expect(sentence.trim(), key).not.toBe('')
      expect(places(sentence), key).toEqual(places(french[key]!))
    }
  })

  it('offers names for variables that are new to one another', () => {
    const { names } = blockWords(language)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(2)
  })
})

describe.each([
  ['ar', /[a-z]/i],
  ['zgh', /[a-z\u0600-\u06ff]/i],
  ['fr', /[\u0600-\u06ff\u2d30-\u2d7f]/],
  ['en', /[\u0600-\u06ff\u2d30-\u2d7f]/],
] as [Language, RegExp][])('what blocks say in %s', (language, foreign) => {
  it('is written in its own script only', () => {
    const { names, ...rest } = blockWords(language)
    const strange = Object.entries(leaves(rest)).filter(([, sentence]) => foreign.test(sentence))
    expect(strange).toEqual([])
    expect(names.filter((name) => foreign.test(name))).toEqual([])
  })
})

it('has each of Blockly’s sentences once', () => {
  expect(new Set(BLOCKLY_KEYS).size).toBe(BLOCKLY_KEYS.length)
})

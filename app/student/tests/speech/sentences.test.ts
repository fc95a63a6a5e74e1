import { expect, test } from 'vitest'
import { heardAs, type Part, sentencesIn, sentencesOf } from '../../src/speech/sentences'

const text = (nodeValue: string): Part => ({ nodeName: '#text', nodeValue, childNodes: [] })

function part(nodeName: string, inside: (Part | string)[], attributes: Record<string, string> = {}): Part {
  return {
    nodeName,
    nodeValue: null,
    childNodes: inside.map((one) => (typeof one === 'string' ? text(one) : one)),
    getAttribute: (name) => attributes[name] ?? null,
    hasAttribute: (name) => name in attributes,
  }
}

test('a text is read sentence by sentence, a decimal in one piece', () => {
  expect(sentencesIn('Il coûte 1.5 dirham. Combien pour deux ?\nCompte !', 'fr')).toEqual([
    'Il coûte 1.5 dirham.',
    'Combien pour deux ?',
    'Compte !',
  ])
  expect(sentencesIn('ما اسمك؟ أنا روبوت.', 'ar')).toEqual(['ما اسمك؟', 'أنا روبوت.'])
})

test('what is longer than an engine can hold is taken in breaths', () => {
  const long = `${'un mot '.repeat(20)}, ${'puis un autre '.repeat(8)}.`
  expect(sentencesIn(long, 'fr').length).toBe(2)
})

test('signs between numbers are words', () => {
  expect(sentencesIn('20 − 13 = 7', 'fr')).toEqual(['20 moins 13 égale 7'])
  expect(sentencesIn('4 × 1,5 = ?', 'fr')).toEqual(['4 fois 1,5 égale ?'])
  expect(sentencesIn('\u20666 ÷ 2 = 3\u2069', 'ar')).toEqual(['6 على 2 يساوي 3'])
  expect(sentencesIn('3 + 4 + 5', 'en')).toEqual(['3 plus 4 plus 5'])
  expect(sentencesIn('de 8-10 ans', 'fr')).toEqual(['de 8-10 ans'])
})

test('paragraphs, rows and code as one would say them; what is folded or hidden is left out', () => {
  const task = part('DIV', [
    part('P', ['Use ', part('CODE', ['turn_left()']), ' twice']),
    part('TABLE', [part('TR', [part('TH', ['bread']), part('TD', ['4'])])]),
    part('DETAILS', [part('SUMMARY', ['A hint']), part('P', ['The answer'])]),
    part('DETAILS', [part('SUMMARY', ['More']), part('P', ['Open'])], { open: '' }),
    part('P', ['not this'], { 'aria-hidden': 'true' }),
    part('P', [part('IMG', [], { alt: 'a goat' })]),
    part('PRE', [part('CODE', ['forward()\npick()\n'])]),
  ])
  expect(sentencesOf(task, 'en')).toEqual([
    'Use turn left twice',
    'bread, 4,',
    'A hint',
    'More',
    'Open',
    'a goat',
    'forward',
    'pick',
  ])
})

test('a teacher’s words are read in the language of their letters', () => {
  expect(heardAs('أحسنتما', 'fr')).toBe('ar')
  expect(heardAs('Bravo', 'ar')).toBe('fr')
  expect(heardAs('Well done', 'en')).toBe('en')
  expect(heardAs('ⵜⴰⵏⵎⵎⵉⵔⵜ', 'fr')).toBe(null)
})

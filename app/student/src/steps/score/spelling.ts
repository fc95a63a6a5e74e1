/** Words as children type them, made comparable; lessons/spelling.py is the twin and says the rules. */

import { latinDigits } from './numerals'

const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/g
const LETTERS: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  œ: 'oe',
  æ: 'ae',
}
const LABIALIZATION = /\u2d6f/g
const PARTING = /[\p{P}\p{Z}\p{Cc}\p{Sk}]+/gu
const LEAST_LETTERS = 5

/** The text with spellings of the same letters made one; punctuation and spaces stay. */
export function letters(text: string, strictAccents = false): string {
  let plain = latinDigits(text.replace(LABIALIZATION, '')).normalize('NFKC').toLowerCase()
  plain = plain.replace(ARABIC_MARKS, '').replace(/[أإآٱةىؤئœæ]/g, (letter) => LETTERS[letter] ?? letter)
  if (!strictAccents) plain = plain.normalize('NFD').replace(/\p{Mn}/gu, '')
  return plain.replace(/\p{Cf}/gu, '').normalize('NFC')
}

/** A form in which two spellings of the same words are equal; never shown. */
export function fold(text: string, strictAccents = false): string {
  return letters(text, strictAccents).replace(PARTING, ' ').replace(/^ | $/g, '')
}

/** Whether one folded text is one slip from the right one, which has at least five letters. */
export function near(given: string, right: string): boolean {
  if ((right.match(/\p{L}/gu) ?? []).length < LEAST_LETTERS) return false
  const digits = (text: string) => text.replace(/[^0-9]/g, '')
  return digits(given) === digits(right) && oneApart(Array.from(given), Array.from(right))
}

/** A letter too many, too few, another one, or two exchanged. */
function oneApart(one: string[], other: string[]): boolean {
  if (one.length > other.length) return oneApart(other, one)
  const differs = other.findIndex((letter, at) => letter !== one[at])
  if (other.length - one.length > 1 || differs < 0) return false
  const same = (from: number, there: number) => one.slice(from).join('') === other.slice(there).join('')
  if (one.length < other.length) return same(differs, differs + 1)
  const exchanged = one[differs] === other[differs + 1] && one[differs + 1] === other[differs]
  return (exchanged && same(differs + 2, differs + 2)) || same(differs + 1, differs + 1)
}

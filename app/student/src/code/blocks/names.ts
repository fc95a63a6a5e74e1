/** Pupils' own names for variables stay readable in Python: عدد, not _D8_B9_D8_AF_D8_AF. */

import { Names } from 'blockly/core'

/** What is only ornament in a name, or can't be seen: Arabic vowel marks and the stroke that stretches a word, joiners, variants of emoji. */
const ORNAMENT = /[\u0640\u064b-\u0652\u0670\p{Cf}\p{Variation_Selector}]/gu
/** Python 3 and MicroPython take letters, marks and digits of every script (PEP 3131). */
const NO_NAME_SIGN = /[^\p{XID_Continue}]+/gu
const NO_FIRST_SIGN = /^[^\p{XID_Start}]/u
/** A name that is nothing but signs, such as an emoji. */
const NAMELESS = 'x'

/** Letters' other forms become plain, as CPython reads names; Tifinagh's ⵯ is a letter of its own to who reads it. */
const FORMS = /[^ⵯ]+/gu

export function safeName(name: string): string {
  const plain = name.replace(FORMS, (part) => part.normalize('NFKC')).replace(ORNAMENT, '')
  const safe = plain.replace(NO_NAME_SIGN, '_').replace(/^_+|_+$/g, '')
  if (safe === '') return NAMELESS
  return NO_FIRST_SIGN.test(safe) ? `_${safe}` : safe
}

/** WORKAROUND Blockly 13.3: `safeName` is private and knows ASCII only; names.test.ts guards this. */
export function keepNamesReadable(): void {
  ;(Names.prototype as unknown as { safeName: typeof safeName }).safeName = safeName
}

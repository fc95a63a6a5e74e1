/** Pupils' own names for variables stay readable in Python: عدد, not _D8_B9_D8_AF_D8_AF. */

import { Names } from 'blockly/core'

/** Python 3 and MicroPython take letters, marks and digits of every script (PEP 3131). */
const NO_NAME_SIGN = /[^\p{L}\p{M}\p{N}_]+/gu

export function safeName(name: string): string {
  const safe = name.normalize('NFC').replace(NO_NAME_SIGN, '_')
  if (safe === '') return 'nom'
  return /^\p{N}/u.test(safe) ? `_${safe}` : safe
}

/** WORKAROUND Blockly 13.3: `safeName` is private and knows ASCII only; generation.test.ts guards this. */
export function keepNamesReadable(): void {
  ;(Names.prototype as unknown as { safeName: typeof safeName }).safeName = safeName
}

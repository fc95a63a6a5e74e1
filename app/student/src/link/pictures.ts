/** The pictures that two screens compare: at a join by code, and on a receipt. */

import { sha256 } from '@noble/hashes/sha2.js'
import { bytesOfHex, concat, utf8 } from './bytes'
import { PICTURES } from './messages'

/** Crockford's base32: no I, L, O, U, so that a code read aloud has one spelling. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function picturesOf(digest: Uint8Array): string[] {
  return Array.from(digest.subarray(0, 3), (byte) => PICTURES[byte >> 3]!)
}

/** Three pictures that follow from both keys of a join by code, and from what the class revealed after them. */
export function joinPictures(classKey: Uint8Array, enc: Uint8Array, nonce: Uint8Array): string[] {
  return picturesOf(sha256(concat(utf8('tinmel-pictures/1\n'), classKey, enc, nonce)))
}

export interface PupilReceipt {
  pictures: string[]
  /** "ABC-DEF" */
  code: string
}

/** What must stand on the receipt for work with this hash; the page compares. */
export function pupilReceipt(sha256Hex: string): PupilReceipt {
  const digest = sha256(concat(utf8('tinmel-receipt/1\n'), bytesOfHex(sha256Hex)))
  const bits = Array.from(digest.subarray(3, 7), (byte) => byte.toString(2).padStart(8, '0')).join('')
  const letters = Array.from({ length: 6 }, (_, at) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5), 2)),
  ).join('')
  return { pictures: picturesOf(digest), code: `${letters.slice(0, 3)}-${letters.slice(3)}` }
}

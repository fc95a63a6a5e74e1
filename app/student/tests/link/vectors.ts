/** What Python sealed and derived: both sides must agree on every byte. */

import { readFileSync } from 'node:fs'

export interface Receipt {
  sha256: string
  pictures: string[]
  code: string
}

interface Vectors {
  link: { url: string; class_key: string; session: string; others: string[]; ticket: string }
  rfc9180_a_2_1: Record<'info' | 'skEm' | 'pkRm' | 'enc' | 'pt' | 'aad' | 'ct', string>
  hello: Record<
    'class_private' | 'ephemeral_private' | 'nonce' | 'challenge' | 'info' | 'json' | 'sealed',
    string
  >
  keys: Record<'random' | 'challenge' | 'to_class' | 'to_tablet', string>
  frames: Record<'to_class' | 'to_tablet', { json: string; frame: string }[]>
  pictures: { class_key: string; enc: string; nonce: string; pictures: string[] }[]
  receipts: Receipt[]
}

const file = new URL('../../../../tests/vectors/link.json', import.meta.url)
export const VECTORS = JSON.parse(readFileSync(file, 'utf8')) as Vectors

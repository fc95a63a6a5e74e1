import { expect, test } from 'vitest'
import { bytesOfHex } from '../../src/link/bytes'
import { joinPictures, pupilReceipt } from '../../src/link/pictures'
import { VECTORS } from './vectors'

test.each(VECTORS.pictures)('both screens show the same three pictures: $pictures', (vector) => {
  const made = [vector.class_key, vector.enc, vector.nonce].map(bytesOfHex) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ]
  expect(joinPictures(...made)).toEqual(vector.pictures)
})

test.each(VECTORS.receipts)('a receipt follows from the hash: $code', ({ sha256, pictures, code }) => {
  expect(pupilReceipt(sha256)).toEqual({ pictures, code })
})

import { expect, test } from 'vitest'
import {
  base64Of,
  base64UrlOf,
  bytesOfBase64,
  bytesOfBase64Url,
  bytesOfHex,
  hexOf,
  newId,
} from '../../src/link/bytes'

test('bytes survive each spelling', () => {
  for (const size of [0, 1, 2, 3, 31, 32, 70_000]) {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 7) & 0xff)
    expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes)
    expect(bytesOfBase64Url(base64UrlOf(bytes))).toEqual(bytes)
    expect(bytesOfHex(hexOf(bytes))).toEqual(bytes)
  }
})

test.each(['A', 'AAAAA', '+/AA', 'AA==', 'AB'])('%s is not base64url as we write it', (text) => {
  expect(() => bytesOfBase64Url(text)).toThrow(RangeError)
})

test('ids are 32 hex digits and never the same', () => {
  const ids = Array.from({ length: 50 }, newId)
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/)
  expect(new Set(ids).size).toBe(50)
})

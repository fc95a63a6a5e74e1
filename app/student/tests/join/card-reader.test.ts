import encodeQR from 'qr'
import { expect, test } from 'vitest'
import { readPixels } from '../../src/join/card-reader'

/** A card's QR in a picture: dark grey on light grey, as a photo has it. */
function photograph(text: string, scale: number) {
  const rows = encodeQR(text, 'raw', { border: 4, ecc: 'medium' })
  const side = rows.length * scale
  const data = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const dark = rows[Math.floor(y / scale)]![Math.floor(x / scale)]!
      data.set([dark ? 40 : 205, dark ? 35 : 200, dark ? 60 : 190, 255], (y * side + x) * 4)
    }
  return { width: side, height: side, data }
}

test.each([4, 9])('a card is read in a picture with %d pixels a module', (scale) => {
  expect(readPixels(photograph('TINMEL-4F7K-9Q2M', scale))).toBe('TINMEL-4F7K-9Q2M')
})

test('a picture without a card says nothing', () => {
  const plain = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4).fill(180) }
  expect(readPixels(plain)).toBeNull()
})

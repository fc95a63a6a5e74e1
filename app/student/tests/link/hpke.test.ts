import { expect, test } from 'vitest'
import { bytesOfHex, hexOf } from '../../src/link/bytes'
import { seal } from '../../src/link/hpke'

test('sealing reproduces RFC 9180, A.2.1', () => {
  const sealed = seal(
    bytesOfHex('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a'),
    bytesOfHex('4f6465206f6e2061204772656369616e2055726e'),
    bytesOfHex('4265617574792069732074727574682c20747275746820626561757479'),
    bytesOfHex('f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600'),
    bytesOfHex('436f756e742d30'),
  )
  expect(hexOf(sealed.enc)).toBe('1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a')
  expect(hexOf(sealed.ciphertext)).toBe(
    '1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28',
  )
})

test('two seals of the same message differ', () => {
  const recipient = bytesOfHex('4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a')
  const once = seal(recipient, new Uint8Array(0), new Uint8Array(5))
  const again = seal(recipient, new Uint8Array(0), new Uint8Array(5))
  expect(hexOf(once.ciphertext)).not.toBe(hexOf(again.ciphertext))
})

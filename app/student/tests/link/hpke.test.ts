import { expect, test } from 'vitest'
import { base64Of, bytesOfHex, concat, hexOf, utf8 } from '../../src/link/bytes'
import { helloInfo, isCommitted } from '../../src/link/handshake'
import { seal } from '../../src/link/hpke'
import { VECTORS } from './vectors'

test('sealing reproduces RFC 9180, A.2.1', () => {
  const vector = VECTORS.rfc9180_a_2_1
  const sealed = seal(
    bytesOfHex(vector.pkRm),
    bytesOfHex(vector.info),
    bytesOfHex(vector.pt),
    bytesOfHex(vector.skEm),
    bytesOfHex(vector.aad),
  )
  expect(hexOf(sealed.enc)).toBe('1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a')
  expect(hexOf(sealed.ciphertext)).toBe(
    '1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28',
  )
})

test('the hello is sealed to the byte as Python seals it', () => {
  const { hello, link } = VECTORS
  const info = helloInfo(bytesOfHex(link.session), bytesOfHex(hello.challenge))
  expect(hexOf(info)).toBe(hello.info)
  const { enc, ciphertext } = seal(
    bytesOfHex(link.class_key),
    info,
    utf8(hello.json),
    bytesOfHex(hello.ephemeral_private),
  )
  expect(hexOf(concat(enc, ciphertext))).toBe(hello.sealed)
})

test('the challenge binds the class to its nonce', () => {
  const challenge = bytesOfHex(VECTORS.hello.challenge)
  const nonce = bytesOfHex(VECTORS.hello.nonce)
  expect(isCommitted(challenge, base64Of(nonce))).toBe(true)
  expect(isCommitted(challenge, base64Of(challenge))).toBe(false)
  expect(isCommitted(challenge, 'no base64!')).toBe(false)
})

test('two seals of the same message differ', () => {
  const recipient = bytesOfHex(VECTORS.link.class_key)
  const once = seal(recipient, new Uint8Array(0), new Uint8Array(5))
  const again = seal(recipient, new Uint8Array(0), new Uint8Array(5))
  expect(hexOf(once.ciphertext)).not.toBe(hexOf(again.ciphertext))
})

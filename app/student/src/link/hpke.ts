/** HPKE base mode, sender's side (RFC 9180), with X25519, HKDF-SHA256 and ChaCha20-Poly1305. */

import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, utf8 } from './bytes'
import { x25519 } from './x25519'

const EMPTY = new Uint8Array(0)
const VERSION = utf8('HPKE-v1')
/** DHKEM(X25519, HKDF-SHA256) is 0x0020; HKDF-SHA256 0x0001; ChaCha20Poly1305 0x0003 (section 7). */
const KEM_SUITE = concat(utf8('KEM'), Uint8Array.of(0x00, 0x20))
const HPKE_SUITE = concat(utf8('HPKE'), Uint8Array.of(0x00, 0x20, 0x00, 0x01, 0x00, 0x03))
const KEY_BYTES = 32
const NONCE_BYTES = 12

function labeledExtract(suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array): Uint8Array {
  return extract(sha256, concat(VERSION, suite, utf8(label), ikm), salt)
}

function labeledExpand(
  suite: Uint8Array,
  prk: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Uint8Array {
  const size = Uint8Array.of(length >> 8, length & 0xff)
  return expand(sha256, prk, concat(size, VERSION, suite, utf8(label), info), length)
}

function encapsulate(recipient: Uint8Array, ephemeral: Uint8Array): { enc: Uint8Array; secret: Uint8Array } {
  const enc = x25519.getPublicKey(ephemeral)
  const shared = x25519.getSharedSecret(ephemeral, recipient)
  const prk = labeledExtract(KEM_SUITE, EMPTY, 'eae_prk', shared)
  return {
    enc,
    secret: labeledExpand(KEM_SUITE, prk, 'shared_secret', concat(enc, recipient), KEY_BYTES),
  }
}

export interface Sealed {
  /** The ephemeral public key, 32 bytes. */
  enc: Uint8Array
  ciphertext: Uint8Array
}

/** Seal one message to the holder of `recipient`'s private key. Tests alone give `ephemeral` and `aad`. */
export function seal(
  recipient: Uint8Array,
  info: Uint8Array,
  plaintext: Uint8Array,
  ephemeral: Uint8Array = x25519.utils.randomSecretKey(),
  aad: Uint8Array = EMPTY,
): Sealed {
  const { enc, secret } = encapsulate(recipient, ephemeral)
  const pskHash = labeledExtract(HPKE_SUITE, EMPTY, 'psk_id_hash', EMPTY)
  const infoHash = labeledExtract(HPKE_SUITE, EMPTY, 'info_hash', info)
  const context = concat(Uint8Array.of(0), pskHash, infoHash)
  const prk = labeledExtract(HPKE_SUITE, secret, 'secret', EMPTY)
  const key = labeledExpand(HPKE_SUITE, prk, 'key', context, KEY_BYTES)
  const nonce = labeledExpand(HPKE_SUITE, prk, 'base_nonce', context, NONCE_BYTES)
  return { enc, ciphertext: chacha20poly1305(key, nonce, aad).encrypt(plaintext) }
}

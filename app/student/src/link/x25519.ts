/**
 * X25519 (RFC 7748, section 5) by its ladder alone.
 *
 * The library's own `x25519` brings Ed25519 with it, for tables that take a slow tablet longer than one key saves.
 */

import { pow } from '@noble/curves/abstract/modular.js'
import { montgomery } from '@noble/curves/abstract/montgomery.js'

const P = (BigInt(1) << BigInt(255)) - BigInt(19)

function clamp(scalar: Uint8Array): Uint8Array {
  scalar[0]! &= 248
  scalar[31]! = (scalar[31]! & 127) | 64
  return scalar
}

export const x25519 = montgomery({
  P,
  type: 'x25519',
  adjustScalarBytes: clamp,
  powPminus2: (x) => pow(x, P - BigInt(2), P),
})

/** How a link begins: the class's challenge, one sealed hello, then one key for each direction. */

import { sha256 } from '@noble/hashes/sha2.js'
import { base64Of, bytesOfBase64, concat, hexOf, utf8 } from './bytes'
import { type FrameKeys, frameKeys } from './frames'
import { seal } from './hpke'
import { type Hello, PROTOCOL, RANDOM_BYTES } from './messages'

export type Credential =
  | { kind: 'ticket'; ticket: Uint8Array }
  | { kind: 'token'; token: string }
  | { kind: 'code'; code: string }

/** The class that a tablet means to reach; `classKey` is what it trusts. */
export interface ClassIdentity {
  classKey: Uint8Array
  /** 16 bytes */
  session: Uint8Array
}

export interface Introduction {
  /** The bytes to send: enc ‖ ciphertext. */
  hello: Uint8Array<ArrayBuffer>
  enc: Uint8Array
  keys: FrameKeys
}

function credentialFields(credential: Credential): Partial<Hello> {
  switch (credential.kind) {
    case 'ticket':
      return { ticket: base64Of(credential.ticket) }
    case 'token':
      return { token: credential.token }
    case 'code':
      return { code: credential.code }
  }
}

/** What the hello is bound to; a replayed hello never opens under another challenge. */
export function helloInfo(session: Uint8Array, challenge: Uint8Array): Uint8Array {
  return concat(utf8('tinmel-link/1\n'), session, challenge)
}

/** Whether this nonce (base64) is what the class was bound to by its challenge, before it saw the hello. */
export function isCommitted(challenge: Uint8Array, nonce: string): boolean {
  try {
    return hexOf(sha256(bytesOfBase64(nonce))) === hexOf(challenge)
  } catch {
    return false
  }
}

/** Answer the class's challenge. */
export function introduce(
  identity: ClassIdentity,
  challenge: Uint8Array,
  device: string,
  agent: string,
  credential: Credential,
): Introduction {
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES))
  const hello: Hello = {
    type: 'hello',
    protocol: PROTOCOL,
    device,
    random: base64Of(random),
    agent,
    ...credentialFields(credential),
  }
  const { enc, ciphertext } = seal(
    identity.classKey,
    helloInfo(identity.session, challenge),
    utf8(JSON.stringify(hello)),
  )
  return { hello: concat(enc, ciphertext), enc, keys: frameKeys(random, challenge) }
}

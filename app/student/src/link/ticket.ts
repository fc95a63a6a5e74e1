/** What the QR says after its '#': the class key and a ticket; it never crosses the network in the clear. */

import { bytesOfBase64Url } from './bytes'

const KEY_BYTES = 32
const FIXED_BYTES = 1 + 16 + 16
const ADDRESS_BYTES = 6

export interface Ticket {
  classKey: Uint8Array
  /** 16 bytes */
  session: Uint8Array
  /** As the hello carries it. */
  ticket: Uint8Array
  /** "192.168.8.2:8420", other ways to the same class, best first. */
  addresses: string[]
}

function addressesOf(bytes: Uint8Array): string[] {
  const addresses: string[] = []
  for (let at = 0; at < bytes.length; at += ADDRESS_BYTES) {
    const port = bytes[at + 4]! * 256 + bytes[at + 5]!
    addresses.push(`${bytes.subarray(at, at + 4).join('.')}:${port}`)
  }
  return addresses
}

/** Read "#<key>.<ticket>"; null when it is anything else. */
export function readTicket(fragment: string): Ticket | null {
  const [key, ticket, ...rest] = fragment.replace(/^#/, '').split('.')
  if (!key || !ticket || rest.length > 0) return null
  try {
    const classKey = bytesOfBase64Url(key)
    const bytes = bytesOfBase64Url(ticket)
    const rightShape =
      classKey.length === KEY_BYTES &&
      bytes[0] === 1 &&
      bytes.length >= FIXED_BYTES &&
      (bytes.length - FIXED_BYTES) % ADDRESS_BYTES === 0
    if (!rightShape) return null
    return {
      classKey,
      session: bytes.slice(1, 17),
      ticket: bytes,
      addresses: addressesOf(bytes.subarray(FIXED_BYTES)),
    }
  } catch {
    return null
  }
}

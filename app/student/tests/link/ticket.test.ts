import { expect, test } from 'vitest'
import { base64UrlOf, bytesOfBase64Url, hexOf } from '../../src/link/bytes'
import { readTicket } from '../../src/link/ticket'
import { VECTORS } from './vectors'

const fragment = VECTORS.link.url.slice(VECTORS.link.url.indexOf('#'))

test('the fragment of the QR gives key, session, ticket and the other addresses', () => {
  const ticket = readTicket(fragment)
  expect(ticket && hexOf(ticket.classKey)).toBe(VECTORS.link.class_key)
  expect(ticket && hexOf(ticket.session)).toBe(VECTORS.link.session)
  expect(ticket && hexOf(ticket.ticket)).toBe(VECTORS.link.ticket)
  expect(ticket?.addresses).toEqual(VECTORS.link.others)
})

test.each(['', '#', '#abc', '#abc.def', `${fragment}.x`, `${fragment}A`, fragment.slice(0, -3), '#*.*'])(
  'anything else is no ticket: %s',
  (other) => {
    expect(readTicket(other)).toBeNull()
  },
)

test('a ticket of another version is no ticket', () => {
  const [key, text] = fragment.slice(1).split('.') as [string, string]
  const bytes = bytesOfBase64Url(text)
  bytes[0] = 2
  expect(readTicket(`#${key}.${base64UrlOf(bytes)}`)).toBeNull()
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { base64Of } from '../../src/link/bytes'
import type { FromClass } from '../../src/link/messages'
import { joinPictures } from '../../src/link/pictures'
import { type LinkOptions, type LinkPhase, LinkSession } from '../../src/link/session'
import { FakeClass } from './fake-class'

const TICKET = new Uint8Array(33).fill(3)
let school: FakeClass
let phases: LinkPhase[]
let messages: FromClass[]
let tokens: string[]
let session: LinkSession

function dial(change: Partial<LinkOptions> = {}): LinkSession {
  session = new LinkSession({
    classKey: school.classKey,
    session: school.session,
    addresses: ['192.168.8.2:8420', '10.0.0.7:8421'],
    device: 'ab'.repeat(16),
    agent: 'page test',
    credential: { kind: 'ticket', ticket: TICKET },
    token: null,
    onMessage: (message) => messages.push(message),
    onPhase: (phase) => phases.push(phase),
    onToken: (token) => tokens.push(token),
    openSocket: (url) => school.openSocket(url),
    ...change,
  })
  session.start()
  return session
}

const settle = () => vi.advanceTimersByTimeAsync(0)
const kinds = () => phases.map((phase) => phase.kind)

beforeEach(() => {
  vi.useFakeTimers()
  school = new FakeClass()
  phases = []
  messages = []
  tokens = []
})
afterEach(() => {
  session.stop()
  vi.useRealTimers()
})

test('the hello carries the ticket, and the first sealed frame is Alive', async () => {
  dial()
  await settle()
  const { hello, received } = school.newest
  expect(hello).toMatchObject({ type: 'hello', protocol: 1, ticket: base64Of(TICKET), agent: 'page test' })
  expect(received.map((message) => message.type)).toEqual(['alive'])
})

test('a welcome opens the link, and then messages go both ways', async () => {
  dial()
  await settle()
  expect(session.send({ type: 'release' })).toBe(false)
  school.newest.welcome()
  expect(kinds()).toEqual(['open'])
  expect(tokens).toEqual(['dG9rZW4='])
  expect(session.send({ type: 'hand_raised', up: true })).toBe(true)
  expect(school.newest.received.slice(-1)[0]).toEqual({ type: 'hand_raised', up: true })
  expect(messages.map((message) => message.type)).toEqual(['welcome'])
})

test('a broken link is dialled again with the token, at the next address', async () => {
  dial()
  await settle()
  school.newest.welcome('bmV3')
  school.newest.close(1006)
  expect(kinds()).toEqual(['open', 'lost'])
  await vi.advanceTimersByTimeAsync(500)
  expect(school.dialled).toEqual(['ws://192.168.8.2:8420/link', 'ws://10.0.0.7:8421/link'])
  expect(school.newest.hello).toMatchObject({ token: 'bmV3' })
  expect(school.newest.hello?.ticket).toBeUndefined()
})

test('a token that the class forgot is laid aside for the ticket', async () => {
  dial({ token: 'b2xk' })
  await settle()
  school.newest.close(4400, 'device_unknown')
  await vi.advanceTimersByTimeAsync(500)
  expect(school.newest.hello).toMatchObject({ ticket: base64Of(TICKET) })
})

test('a refused ticket is told and not tried again', async () => {
  dial()
  await settle()
  school.newest.close(4400, 'ticket_old')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(phases.slice(-1)[0]).toEqual({ kind: 'refused', code: 'ticket_old' })
  expect(school.dialled).toHaveLength(1)
})

test('a class that says nothing for ten seconds is dialled again', async () => {
  dial()
  await settle()
  school.newest.welcome()
  await vi.advanceTimersByTimeAsync(12_500)
  expect(kinds()).toContain('lost')
  expect(school.dialled.length).toBeGreaterThan(1)
})

test('while nothing else is said, the page says every three seconds that it lives', async () => {
  dial()
  await settle()
  school.newest.welcome()
  await vi.advanceTimersByTimeAsync(7_000)
  const alive = school.newest.received.filter((message) => message.type === 'alive')
  expect(alive).toHaveLength(3)
})

test('a frame with a wrong tag ends that link, not the session', async () => {
  dial()
  await settle()
  school.newest.welcome()
  school.newest.socket.deliver(new Uint8Array(40))
  expect(kinds()).toEqual(['open', 'lost'])
  await vi.advanceTimersByTimeAsync(500)
  school.newest.welcome()
  expect(kinds()).toEqual(['open', 'lost', 'open'])
})

test('a class that is gone is dialled with growing pauses', async () => {
  school.gone = true
  dial()
  await vi.advanceTimersByTimeAsync(120_000)
  expect(kinds()).toContain('lost')
  // Each try waits 5 s for an answer and then 4 to 8 s.
  expect(school.dialled.length).toBeGreaterThan(8)
  expect(school.dialled.length).toBeLessThan(25)
})

test('who joins by code sees the pictures of the key that was really used', async () => {
  dial({ credential: { kind: 'code', code: '123456' } })
  await settle()
  school.newest.wait()
  const phase = phases.slice(-1)[0]
  expect(phase?.kind).toBe('waiting')
  expect(school.newest.hello).toMatchObject({ code: '123456' })
  const shown = phase?.kind === 'waiting' ? phase.pictures : []
  expect(shown).toEqual(joinPictures(school.classKey, school.newest.enc, school.newest.nonce))
  school.newest.welcome()
  expect(kinds()).toEqual(['waiting', 'open'])
})

test.each([
  ['reveals another nonce than it was bound to', () => school.newest.wait(new Uint8Array(32))],
  ['would let it in without pictures', () => school.newest.welcome()],
])('by code a page trusts no class that %s', async (_what, cheat) => {
  dial({ credential: { kind: 'code', code: '123456' } })
  await settle()
  cheat()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(phases).toEqual([{ kind: 'refused', code: 'hello_invalid' }])
  expect(tokens).toEqual([])
  expect(messages).toEqual([])
  expect(school.dialled).toHaveLength(1)
})

test.each([
  [4402, 'replaced'],
  [4403, 'ended'],
])('close code %i ends the session as "%s"', async (code, kind) => {
  dial()
  await settle()
  school.newest.welcome()
  school.newest.close(code)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(kinds().slice(-1)[0]).toBe(kind)
  expect(school.dialled).toHaveLength(1)
})

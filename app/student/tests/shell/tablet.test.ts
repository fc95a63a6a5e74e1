import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FromTablet, PupilCard } from '../../src/link/messages'
import { Tablet } from '../../src/shell/tablet'
import { IndexedDatabase, type TabletDatabase } from '../../src/store/database'
import { FakeClass } from '../link/fake-class'

const card = (letter: string, name: string): PupilCard => ({
  id: letter.repeat(32),
  name,
  picture: 'fox',
  level: '5APG',
  taken: false,
})
const AMINA = card('a', 'Amina')
const YOUSSEF = card('b', 'Youssef')
const ILYAS = card('c', 'Ilyas')
const ALL = [AMINA, YOUSSEF, ILYAS]

let school: FakeClass
let database: TabletDatabase
let tablet: Tablet

async function wake(): Promise<Tablet> {
  tablet = await Tablet.wake(database, 'dd'.repeat(16), {
    classKey: school.classKey,
    session: school.session,
    addresses: ['192.168.8.2:8420'],
    credential: { kind: 'ticket', ticket: new Uint8Array(33) },
    openSocket: (url) => school.openSocket(url),
  })
  await vi.waitFor(() => expect(school.newest?.hello).not.toBeNull())
  return tablet
}

function welcome(seated: PupilCard[] = []): void {
  school.newest.send({
    type: 'welcome',
    token: 'dG9rZW4=',
    label: '5APG',
    session: '07'.repeat(16),
    now_ms: 1,
    pupils: ALL,
    seated: seated.map((pupil) => pupil.id),
    offers: [],
  })
}

async function comeBack(): Promise<void> {
  const before = school.connections.length
  school.newest.close(1006)
  await vi.waitFor(() => expect(school.connections.length).toBeGreaterThan(before), { timeout: 3_000 })
  await vi.waitFor(() => expect(school.newest.hello).not.toBeNull())
}

const said = (type: FromTablet['type']) => school.newest.received.filter((message) => message.type === type)
const names = () => tablet.seated.value.map((pupil) => pupil.name)

beforeEach(async () => {
  school = new FakeClass()
  database = await IndexedDatabase.open(new IDBFactory())
})
afterEach(() => tablet.stop())

test('whom the class seats here sits here', async () => {
  await wake()
  welcome()
  expect(names()).toEqual([])
  tablet.claim([AMINA.id, YOUSSEF.id])
  school.newest.send({ type: 'seated', pupils: [AMINA, YOUSSEF] })
  expect(names()).toEqual(['Amina', 'Youssef'])
})

test('changing places tells the class who drives', async () => {
  await wake()
  welcome([AMINA, YOUSSEF])
  tablet.swap()
  expect(names()).toEqual(['Youssef', 'Amina'])
  expect(said('claim')).toEqual([{ type: 'claim', pupils: [YOUSSEF.id, AMINA.id] }])
})

test('a pupil alone has nobody to change places with', async () => {
  await wake()
  welcome([AMINA])
  tablet.swap()
  expect(said('claim')).toEqual([])
})

test('a class that forgot its seats is told again who sits here', async () => {
  await wake()
  welcome([AMINA, YOUSSEF])
  await comeBack()
  welcome([])
  expect(names()).toEqual(['Amina', 'Youssef'])
  expect(said('claim')).toEqual([{ type: 'claim', pupils: [AMINA.id, YOUSSEF.id] }])
})

test('a change of places made without a link is told when it is back', async () => {
  await wake()
  welcome([AMINA, YOUSSEF])
  school.newest.close(1006)
  tablet.swap()
  await vi.waitFor(() => expect(school.connections).toHaveLength(2), { timeout: 3_000 })
  await vi.waitFor(() => expect(school.newest.hello).not.toBeNull())
  welcome([AMINA, YOUSSEF])
  expect(names()).toEqual(['Youssef', 'Amina'])
  expect(said('claim')).toEqual([{ type: 'claim', pupils: [YOUSSEF.id, AMINA.id] }])
})

test('whom the teacher moved here meanwhile sits here', async () => {
  await wake()
  welcome([AMINA, YOUSSEF])
  await comeBack()
  welcome([ILYAS])
  expect(names()).toEqual(['Ilyas'])
})

test('a hand-over without a link is not undone by a class that has not heard of it', async () => {
  await wake()
  welcome([AMINA])
  school.newest.close(1006)
  await tablet.handOver()
  await vi.waitFor(() => expect(school.connections).toHaveLength(2), { timeout: 3_000 })
  await vi.waitFor(() => expect(school.newest.hello).not.toBeNull())
  welcome([AMINA])
  expect(names()).toEqual([])
  expect(said('release')).toHaveLength(1)
})

test('after a hand-over the next pupils see neither hand, feedback nor receipts of the former', async () => {
  await wake()
  welcome([AMINA])
  const at = { pack: 'p', version: '1.0.0', lesson: 'l', step: 's' }
  tablet.raiseHand(true)
  await tablet.outbox.seal(at, [AMINA.id], { kind: 'read' })
  const mark = { score: 1, maximum: 2, comment: 'Bravo' }
  school.newest.send({ type: 'feedback', feedback: 'ee'.repeat(16), attempt: 'ff'.repeat(16), at, ...mark })
  expect(tablet.handIns.value.size).toBe(1)
  expect(tablet.feedback.value).toHaveLength(1)
  await tablet.handOver()
  expect(tablet.handUp.value).toBe(false)
  expect(tablet.handIns.value.size).toBe(0)
  expect(tablet.feedback.value).toEqual([])
  expect(tablet.outbox.waiting).toBe(1)
})

test('pupils who come back find what they handed in, and only that', async () => {
  await wake()
  welcome([AMINA])
  const at = { pack: 'p', version: '1.0.0', lesson: 'l', step: 's' }
  const record = await tablet.outbox.seal(at, [AMINA.id], { kind: 'read' })
  await tablet.handOver()
  school.newest.send({ type: 'seated', pupils: [ILYAS] })
  await vi.waitFor(() => expect(names()).toEqual(['Ilyas']))
  expect(tablet.handIns.value.size).toBe(0)
  school.newest.send({ type: 'seated', pupils: [AMINA] })
  await vi.waitFor(() => expect([...tablet.handIns.value.keys()]).toEqual([record.attempt]))
})

test('a page that opens again with the class gone still knows who sits here', async () => {
  await wake()
  welcome([AMINA, YOUSSEF])
  await vi.waitFor(async () => {
    const kept = await database.get<{ seated: PupilCard[] }>('settings', `session:${'07'.repeat(16)}`)
    expect(kept?.seated).toHaveLength(2)
  })
  await tablet.stop()
  school.gone = true
  tablet = await Tablet.wake(database, 'dd'.repeat(16), {
    classKey: school.classKey,
    session: school.session,
    addresses: ['192.168.8.2:8420'],
    credential: { kind: 'ticket', ticket: new Uint8Array(33) },
    openSocket: (url) => school.openSocket(url),
  })
  expect(names()).toEqual(['Amina', 'Youssef'])
  expect(tablet.label.value).toBe('5APG')
})

test('a pupil who sits elsewhere is refused by name, and nobody sits down', async () => {
  await wake()
  welcome()
  tablet.claim([AMINA.id])
  school.newest.send({ type: 'refused', code: 'pupil_elsewhere', about: AMINA.id })
  expect(names()).toEqual([])
  expect(tablet.refusal.value).toMatchObject({ code: 'pupil_elsewhere', about: AMINA.id })
})

test('a raised hand is told again on a new link', async () => {
  await wake()
  welcome([AMINA])
  tablet.raiseHand(true)
  await comeBack()
  welcome([AMINA])
  expect(said('hand_raised')).toEqual([{ type: 'hand_raised', up: true }])
})

test('a proof outlives a change of the name list, and ends when somebody sits down or goes', async () => {
  await wake()
  welcome()
  tablet.signingIn.showPictures(AMINA.id, ['bee', 'crab', 'whale'])
  school.newest.send({ type: 'pictures_read', pupil: AMINA.id })
  welcome()
  expect([...tablet.signingIn.proven.value]).toEqual([AMINA.id])
  tablet.claim([AMINA.id])
  school.newest.send({ type: 'seated', pupils: [AMINA] })
  expect(tablet.signingIn.proven.value.size).toBe(0)
  await tablet.handOver()
  school.newest.send({ type: 'seated', pupils: [] })
  school.newest.send({ type: 'card_read', pupil: YOUSSEF.id })
  tablet.goAway()
  expect(tablet.signingIn.proven.value.size).toBe(0)
  await vi.waitFor(() => expect(said('release')).toHaveLength(2))
})

test('whom the class wants to see again sits here no longer', async () => {
  await wake()
  welcome([AMINA, YOUSSEF])
  school.newest.send({ type: 'refused', code: 'pupil_unproven', about: YOUSSEF.id })
  expect(names()).toEqual([])
  expect(tablet.refusal.value?.code).toBe('pupil_unproven')
})

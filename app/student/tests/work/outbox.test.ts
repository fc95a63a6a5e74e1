import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bytesOfBase64, concat, textOf } from '../../src/link/bytes'
import type { BeginHandIn, Chunk, FromTablet, Receipt } from '../../src/link/messages'
import { pupilReceipt } from '../../src/link/pictures'
import { IndexedDatabase, type TabletDatabase } from '../../src/store/database'
import { type AttemptRecord, Outbox } from '../../src/work/outbox'

const AT = { pack: 'robot-souk', version: '1.0.0', lesson: 'first-steps', step: 'which-way' }
const AMINA = 'a1'.repeat(16)
const ANSWER = { format: 'tinmel-attempt/1', kind: 'read', claim: { passed: true } }

let factory: IDBFactory
let database: TabletDatabase
let online: boolean
let sent: FromTablet[]
let seen: { record: AttemptRecord; sent: number }[]

async function outbox(): Promise<Outbox> {
  const box = new Outbox({
    database,
    send: (message) => {
      if (online) sent.push(message)
      return online
    },
    onChange: (record, bytes) => seen.push({ record: { ...record }, sent: bytes }),
  })
  await box.load()
  return box
}

const begun = () => sent.filter((message): message is BeginHandIn => message.type === 'begin_hand_in')
const chunks = () => sent.filter((message): message is Chunk => message.type === 'chunk')
const receiptFor = (record: AttemptRecord): Receipt => ({
  type: 'receipt',
  attempt: record.attempt,
  received_ms: 5,
  ...pupilReceipt(record.sha256),
})

beforeEach(async () => {
  factory = new IDBFactory()
  database = await IndexedDatabase.open(factory)
  online = true
  sent = []
  seen = []
})
afterEach(() => vi.useRealTimers())

test('an attempt is on the disk before its first byte is sent', async () => {
  const order: string[] = []
  const watched: TabletDatabase = {
    get: (store, key) => database.get(store, key),
    all: (store) => database.all(store),
    delete: (store, key) => database.delete(store, key),
    put: async (store, key, value) => {
      await database.put(store, key, value)
      order.push(`kept ${store}`)
    },
  }
  const box = new Outbox({
    database: watched,
    send: (message) => order.push(message.type) > 0,
    onChange: () => undefined,
  })
  await box.seal(AT, [AMINA], ANSWER)
  expect(order).toEqual(['kept outbox', 'begin_hand_in'])
})

test('a large attempt goes up in chunks from where the class is', async () => {
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], { ...ANSWER, text: 'x'.repeat(150_000) })
  const whole = record.content.byteLength
  for (let at = 0; at < whole; at += 65_536) box.offset(record.attempt, at)
  expect(chunks().map((chunk) => chunk.offset)).toEqual([0, 65_536, 131_072])
  const bytes = concat(...chunks().map((chunk) => bytesOfBase64(chunk.data)))
  expect(JSON.parse(textOf(bytes))).toMatchObject({ ...ANSWER, attempt: record.attempt })
  expect(begun()[0]).toMatchObject({ size_bytes: whole, sha256: record.sha256, authors: [AMINA], at: AT })
})

test('an attempt made while the class is away goes when the link opens', async () => {
  online = false
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], ANSWER)
  expect(sent).toEqual([])
  online = true
  box.resume()
  expect(begun().map((message) => message.attempt)).toEqual([record.attempt])
})

test('an attempt outlives the page, with the same id', async () => {
  online = false
  const record = await (await outbox()).seal(AT, [AMINA], ANSWER)
  database = await IndexedDatabase.open(factory)
  online = true
  const again = await outbox()
  expect(again.waiting).toBe(1)
  again.resume()
  expect(begun()[0]).toMatchObject({ attempt: record.attempt, sha256: record.sha256 })
})

test('the receipt ends its way, and the next one starts', async () => {
  const box = await outbox()
  const first = await box.seal(AT, [AMINA], ANSWER)
  const second = await box.seal(AT, [AMINA], ANSWER)
  expect(begun()).toHaveLength(1)
  await box.receive(receiptFor(first))
  expect(begun().map((message) => message.attempt)).toEqual([first.attempt, second.attempt])
  await box.receive(receiptFor(second))
  expect(box.waiting).toBe(0)
  expect(seen.slice(-1)[0]?.record.receipt?.code).toBe(pupilReceipt(second.sha256).code)
})

test('a receipt for other bytes is none: the work stays, marked', async () => {
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], ANSWER)
  await box.receive({ ...receiptFor(record), code: '000-000' })
  const kept = await database.get<AttemptRecord>('outbox', record.attempt)
  expect(kept).toMatchObject({ receipt: null, refused: 'receipt_wrong' })
  expect(kept?.content.byteLength).toBe(record.content.byteLength)
})

test('work that the class can never take does not stop what follows', async () => {
  const box = await outbox()
  const first = await box.seal(AT, [AMINA], ANSWER)
  const second = await box.seal(AT, [AMINA], ANSWER)
  await box.refuse(first.attempt, 'attempt_conflict')
  expect(begun().slice(-1)[0]?.attempt).toBe(second.attempt)
})

test('a passing refusal is tried again, behind the others', async () => {
  const box = await outbox()
  const first = await box.seal(AT, [AMINA], ANSWER)
  const second = await box.seal(AT, [AMINA], ANSWER)
  vi.useFakeTimers()
  await box.refuse(first.attempt, 'store_failed')
  await vi.advanceTimersByTimeAsync(5_000)
  expect(begun().map((message) => message.attempt)).toEqual([first.attempt, second.attempt])
})

test('a class that does not answer is asked again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] })
  const box = await outbox()
  const sealed = box.seal(AT, [AMINA], ANSWER)
  await vi.advanceTimersByTimeAsync(100)
  await sealed
  await vi.advanceTimersByTimeAsync(13_000)
  expect(begun()).toHaveLength(2)
  expect(begun()[1]!.elapsed_ms).toBeGreaterThan(begun()[0]!.elapsed_ms)
})

test('two pieces of work never share a hash', async () => {
  const box = await outbox()
  const first = await box.seal(AT, [AMINA], ANSWER)
  const second = await box.seal(AT, [AMINA], ANSWER)
  expect(first.sha256).not.toBe(second.sha256)
})

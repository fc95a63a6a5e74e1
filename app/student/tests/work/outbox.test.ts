import { sha256 } from '@noble/hashes/sha2.js'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bytesOfBase64, concat, hexOf, textOf } from '../../src/link/bytes'
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
    keys: (store) => database.keys(store),
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
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
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

test('a clock that is set meanwhile changes nothing about how long the work has been waiting', async () => {
  online = false
  const box = await outbox()
  const sealed = await box.seal(AT, [AMINA], ANSWER)
  vi.spyOn(Date, 'now').mockReturnValue(sealed.made_ms + 50 * 365 * 86_400_000)
  online = true
  box.resume()
  vi.restoreAllMocks()
  expect(begun()[0]!.made_ms).toBe(sealed.made_ms)
  expect(begun()[0]!.elapsed_ms).toBeLessThan(60_000)
})

test('a link that is cut in the middle of a chunk goes on where the class is, and each byte arrives once', async () => {
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], { ...ANSWER, text: 'x'.repeat(150_000) })
  box.offset(record.attempt, 0)
  box.offset(record.attempt, 65_536) // this one is lost with the link
  online = false
  box.resume()
  online = true
  box.resume()
  expect(begun()).toHaveLength(2)
  box.offset(record.attempt, 65_536)
  box.offset(record.attempt, 131_072)
  const [first, , again, last] = chunks()
  const bytes = concat(...[first!, again!, last!].map((chunk) => bytesOfBase64(chunk.data)))
  expect(hexOf(sha256(bytes))).toBe(record.sha256)
})

test('an offset beyond the end, from a class that is mistaken, breaks nothing', async () => {
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], ANSWER)
  box.offset(record.attempt, record.content.byteLength + 1)
  expect(chunks()).toEqual([])
})

test('what the class has needs no room any more: the receipt stays, the bytes go, in old records too', async () => {
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], ANSWER)
  const old: AttemptRecord = {
    ...record,
    attempt: 'ee'.repeat(16),
    receipt: { received_ms: 1, ...pupilReceipt(record.sha256) },
  }
  await database.put('outbox', old.attempt, old)
  await box.receive(receiptFor(record))
  const again = await outbox()
  for (const one of await again.history(AMINA)) {
    expect(one.content.byteLength).toBe(0)
    expect(one.receipt).toMatchObject(pupilReceipt(one.sha256))
    expect(one.sha256).toBe(record.sha256)
  }
  expect(await again.history(AMINA)).toHaveLength(2)
})

test('a full disk keeps no work back: it goes to the class all the same, and is kept as soon as there is room', async () => {
  const box = await outbox()
  const put = vi.spyOn(database, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  const record = await box.seal(AT, [AMINA], ANSWER)
  expect(record.unkept).toBe(true)
  expect(begun().map((message) => message.attempt)).toEqual([record.attempt])
  expect(await box.keepAll()).toBe(false)
  put.mockRestore()
  expect(await box.keepAll()).toBe(true)
  expect(await database.get('outbox', record.attempt)).toMatchObject({ attempt: record.attempt })
  await box.receive(receiptFor(record))
  expect(box.waiting).toBe(0)
})

test('a receipt that the disk does not take ends the way all the same', async () => {
  const box = await outbox()
  const record = await box.seal(AT, [AMINA], ANSWER)
  vi.spyOn(database, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await box.receive(receiptFor(record))
  expect(box.waiting).toBe(0)
  expect(seen.slice(-1)[0]?.record.receipt?.code).toBe(pupilReceipt(record.sha256).code)
})

import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { IndexedDatabase, type StoreName, type TabletDatabase } from '../../src/store/database'
import { type Estimate, GuardedDatabase } from '../../src/store/guarded'
import { RESERVE_PARTS, Reserve } from '../../src/store/reserve'

const MEGABYTE = 1_048_576
const full = () => new DOMException('no room', 'QuotaExceededError')

let factory: IDBFactory
let disk: TabletDatabase
/** Bytes that still fit; the reserve takes of it and gives back. */
let room: number

/** A disk with so much room: the real one underneath, and refusals as browsers make them. */
function crowded(): TabletDatabase {
  return {
    get: (store, key) => disk.get(store, key),
    all: (store) => disk.all(store),
    keys: (store) => disk.keys(store),
    delete: (store, key) => disk.delete(store, key),
    put: async (store, key, value) => {
      const size = JSON.stringify(value)?.length ?? 0
      if (size > room) throw full()
      await disk.put(store, key, value)
      room -= size
    },
  }
}

class CrowdedReserve extends Reserve {
  held = false

  override async fill(): Promise<boolean> {
    if (!this.held && room < RESERVE_PARTS * MEGABYTE) return false
    if (!this.held) room -= RESERVE_PARTS * MEGABYTE
    this.held = true
    return true
  }

  override async release(): Promise<void> {
    if (this.held) room += RESERVE_PARTS * MEGABYTE
    this.held = false
  }
}

function guarded(estimate: Estimate | null = null): GuardedDatabase {
  return new GuardedDatabase(crowded(), new CrowdedReserve(factory), estimate)
}

const work = (bytes: number) => 'x'.repeat(bytes)

beforeEach(async () => {
  factory = new IDBFactory()
  disk = await IndexedDatabase.open(factory)
  room = 100 * MEGABYTE
})

test('with room enough nothing is said', async () => {
  const database = guarded()
  await database.look()
  await database.put('drafts', 'a', work(10))
  expect(database.level.value).toBe('fine')
})

test('a nearly full disk is said before anything is lost', async () => {
  room = 2 * MEGABYTE
  const database = guarded()
  await database.look()
  expect(database.level.value).toBe('low')
  await database.put('drafts', 'a', work(10))
  expect(await disk.get('drafts', 'a')).toBe(work(10))
})

test('the work in hand finds room in the reserve, and it is said', async () => {
  const database = guarded()
  await database.look()
  room = 0
  await database.put('drafts', 'a', work(1000))
  expect(await disk.get('drafts', 'a')).toBe(work(1000))
  expect(database.level.value).toBe('low')
})

test('what can be fetched again eats nothing of what is held for work', async () => {
  const database = guarded()
  await database.look()
  room = 0
  await expect(database.put('blobs', 'a', work(1000))).rejects.toThrow('no room')
  expect(database.level.value).toBe('low')
  await database.put('outbox', 'b', work(3 * MEGABYTE))
  expect(await disk.keys('outbox')).toEqual(['b'])
})

test('work that finds no room at all is said, and room that comes back is too', async () => {
  const database = guarded()
  room = 0
  await expect(database.put('drafts', 'a', work(10))).rejects.toThrow('no room')
  expect(database.level.value).toBe('full')
  room = 100 * MEGABYTE
  await database.look()
  expect(database.level.value).toBe('fine')
})

test('a piece of work that waits for room never comes after a newer one', async () => {
  const database = guarded()
  await database.look()
  room = 0
  const older = database.put('drafts', 'a', 'older')
  const newer = database.put('drafts', 'a', 'newer')
  await Promise.all([older, newer])
  expect(await disk.get('drafts', 'a')).toBe('newer')
})

test('where the browser tells how full it is, nine tenths are nearly full', async () => {
  for (const [usage, level] of [
    [89, 'fine'],
    [90, 'low'],
  ] as const) {
    const database = guarded(async () => ({ usage, quota: 100 }))
    await database.look()
    expect(database.level.value).toBe(level)
  }
})

test('the reserve is bytes on the disk: taken up once, gone when given back', async () => {
  const reserve = new Reserve(factory)
  const names = async () => (await factory.databases()).map((one) => one.name)
  expect(await reserve.fill()).toBe(true)
  expect(await reserve.fill()).toBe(true)
  expect(await names()).toContain('tinmel-reserve')
  await reserve.release()
  expect(await names()).not.toContain('tinmel-reserve')
})

test('a connection that the browser let go of is opened again, and nothing is lost', async () => {
  const database = await IndexedDatabase.open(factory)
  await database.put('drafts', 'a', 1)
  const held = (database as unknown as { database: IDBDatabase }).database
  held.close()
  await database.put('drafts', 'b', 2)
  expect(await database.get('drafts', 'a')).toBe(1)
  expect((await database.keys('drafts' satisfies StoreName)).sort()).toEqual(['a', 'b'])
})

test('an older page does not keep a newer one from opening the disk', async () => {
  const older = await IndexedDatabase.open(factory)
  await older.put('drafts', 'a', 1)
  const upgrading = factory.open('tinmel', 2)
  const opened = await new Promise<IDBDatabase>((resolve, reject) => {
    upgrading.onsuccess = () => resolve(upgrading.result)
    upgrading.onerror = () => reject(upgrading.error)
  })
  expect(opened.version).toBe(2)
  opened.close()
})

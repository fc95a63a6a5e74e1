import { sha256 } from '@noble/hashes/sha2.js'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { hexOf, utf8 } from '../../src/link/bytes'
import type { PackOffer } from '../../src/link/messages'
import { clearLeftovers } from '../../src/packs/leftovers'
import { Shelf } from '../../src/packs/shelf'
import { IndexedDatabase, type TabletDatabase } from '../../src/store/database'

const hash = (text: string) => hexOf(sha256(utf8(text)))

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

let database: TabletDatabase
let blobs: Map<string, string>
let offered: PackOffer[]

/** A pack whose files hold these texts. */
function pack(id: string, version: string, texts: string[]): PackOffer {
  const files = Object.fromEntries(
    texts.map((text, at) => [`f${at}`, { sha256: hash(text), size: utf8(text).length }]),
  )
  const manifest = JSON.stringify({
    format: 'tinmel-delivery/1',
    id,
    version,
    titles: {},
    languages: [],
    lessons: [],
    files,
  })
  for (const text of [...texts, manifest]) blobs.set(hash(text), text)
  return { pack: id, version, delivery: hash(manifest), size_bytes: 1, titles: {} }
}

function shelf(disk: TabletDatabase = database): Shelf {
  const fetch = async (name: string) => ({ start: 0, pieces: one(utf8(blobs.get(name)!)) })
  return new Shelf(disk, fetch, () => offered)
}

const has = async (...texts: string[]) =>
  Promise.all(texts.map(async (text) => (await database.get('blobs', hash(text))) !== undefined))
const draft = (at: { pack: string; version: string }, saved: number) =>
  database.put('drafts', `${at.pack}${at.version}`, {
    at: { ...at, lesson: 'l', step: 's' },
    revision: 2,
    saved,
  })

beforeEach(async () => {
  database = await IndexedDatabase.open(new IDBFactory())
  blobs = new Map()
  offered = []
})

test('a pack that nobody offers any more goes, what the others share with it stays', async () => {
  const old = pack('souk', '1.0.0', ['shared', 'old'])
  await shelf().bring(old, () => undefined)
  offered = [pack('water', '1.0.0', ['shared', 'new'])]
  await shelf().bring(offered[0]!, () => undefined)
  expect(await shelf().clear()).toBe(2)
  expect(await has('shared', 'new', 'old')).toEqual([true, true, false])
  expect(await shelf().delivery(old)).toBeNull()
  expect(await shelf().delivery(offered[0]!)).not.toBeNull()
})

test('while an offered pack is on its way everything stays: a new version is made of the old one', async () => {
  await shelf().bring(pack('souk', '1.0.0', ['shared', 'old']), () => undefined)
  offered = [pack('souk', '1.1.0', ['shared', 'new'])]
  expect(await shelf().clear()).toBe(0)
  expect(await has('shared', 'old')).toEqual([true, true])
})

test('work that lies here keeps its pack, unless a newer version of it takes its place', async () => {
  const kept = pack('souk', '1.0.0', ['a'])
  const replaced = pack('water', '1.0.0', ['b'])
  for (const offer of [kept, replaced]) await shelf().bring(offer, () => undefined)
  offered = [pack('water', '1.1.0', ['c'])]
  await shelf().bring(offered[0]!, () => undefined)
  await draft(kept, 2)
  await draft(replaced, 2)
  await shelf().clear()
  expect(await has('a', 'b', 'c')).toEqual([true, false, true])
})

test('a draft that only this tablet has, and work that waits for its receipt, keep their packs under pressure too', async () => {
  const drafted = pack('souk', '1.0.0', ['a'])
  const sent = pack('water', '1.0.0', ['b'])
  const saved = pack('money', '1.0.0', ['c'])
  for (const offer of [drafted, sent, saved]) await shelf().bring(offer, () => undefined)
  await draft(drafted, 1)
  await draft(saved, 2)
  const at = { pack: 'water', version: '1.0.0', lesson: 'l', step: 's' }
  await database.put('outbox', 'x', { at, receipt: null, content: new ArrayBuffer(1) })
  await clearLeftovers(database, [], true)
  expect(await has('a', 'b', 'c')).toEqual([true, true, false])
})

test('pieces of a blob that nobody wants go with it', async () => {
  await database.put('blobs', `${'ab'.repeat(32)}.0`, new ArrayBuffer(4))
  await shelf().clear()
  expect(await database.keys('blobs')).toEqual([])
})

test('a pack that finds no room gets that of what is of no more use', async () => {
  await shelf().bring(pack('souk', '1.0.0', ['old']), () => undefined)
  offered = [pack('water', '1.0.0', ['new'])]
  const most = (await database.keys('blobs')).length
  const small: TabletDatabase = {
    get: (store, key) => database.get(store, key),
    all: (store) => database.all(store),
    keys: (store) => database.keys(store),
    delete: (store, key) => database.delete(store, key),
    put: async (store, key, value) => {
      const here = store === 'blobs' ? (await database.keys('blobs')).length : 0
      if (here >= most) throw new DOMException('no room', 'QuotaExceededError')
      await database.put(store, key, value)
    },
  }
  await shelf(small).bring(offered[0]!, () => undefined)
  expect(await has('new', 'old')).toEqual([true, false])
})

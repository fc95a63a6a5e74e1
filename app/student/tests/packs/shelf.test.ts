import { sha256 } from '@noble/hashes/sha2.js'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { hexOf, utf8 } from '../../src/link/bytes'
import type { PackOffer, PackProgress } from '../../src/link/messages'
import { onShelf, PackBringer, type PackState } from '../../src/packs/bringer'
import { BlobMismatchError, Shelf } from '../../src/packs/shelf'
import { IndexedDatabase, type TabletDatabase } from '../../src/store/database'

const FILES = {
  'lessons/a/lesson.json': '{"steps":[]}',
  'lessons/a/x.fr.html': '<p>é</p>',
  'media/b': '<p>é</p>',
}
const hash = (text: string) => hexOf(sha256(utf8(text)))

async function* inPieces(pieces: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces
}

let blobs: Map<string, string>
let asked: string[]
let database: TabletDatabase
let offer: PackOffer

function shelf(): Shelf {
  return new Shelf(database, async (name) => {
    asked.push(name)
    const text = blobs.get(name)
    if (text === undefined) throw new Error('404')
    return { start: 0, pieces: inPieces([utf8(text)]) }
  })
}

beforeEach(async () => {
  const files = Object.fromEntries(
    Object.entries(FILES).map(([path, text]) => [path, { sha256: hash(text), size: utf8(text).length }]),
  )
  const manifest = JSON.stringify({
    format: 'tinmel-delivery/1',
    id: 'souk',
    version: '1.0.0',
    titles: { fr: 'Souk' },
    languages: ['fr'],
    lessons: [{ id: 'a', titles: {} }],
    files,
  })
  blobs = new Map([...Object.values(FILES), manifest].map((text) => [hash(text), text]))
  asked = []
  database = await IndexedDatabase.open(new IDBFactory())
  offer = { pack: 'souk', version: '1.0.0', delivery: hash(manifest), size_bytes: 300, titles: {} }
})

test('a pack comes by its missing blobs, each once, and says how far it is', async () => {
  const progress: [number, number][] = []
  await shelf().bring(offer, (have, whole) => progress.push([have, whole]))
  expect(asked).toHaveLength(3)
  const whole = utf8(FILES['lessons/a/lesson.json']).length + utf8('<p>é</p>').length
  expect(progress.slice(-1)[0]).toEqual([whole, whole])
})

test('it reads from the tablet when the class is gone', async () => {
  const delivery = await shelf().bring(offer, () => undefined)
  blobs.clear()
  const later = shelf()
  expect(await later.delivery(offer)).toEqual(delivery)
  expect(await later.text(delivery, 'lessons/a/x.fr.html')).toBe('<p>é</p>')
  expect(await later.json(delivery, 'lessons/a/lesson.json')).toEqual({ steps: [] })
  expect(await later.file(delivery, 'lessons/a/none')).toBeNull()
})

test('a second version brings only what changed', async () => {
  await shelf().bring(offer, () => undefined)
  asked = []
  await shelf().bring({ ...offer, version: '1.0.1' }, () => undefined)
  expect(asked).toEqual([])
})

test('a blob that is not what its name says is refused and not kept', async () => {
  blobs.set(hash('<p>é</p>'), '<p>evil</p>')
  await expect(shelf().bring(offer, () => undefined)).rejects.toBeInstanceOf(BlobMismatchError)
  expect(await database.get('blobs', hash('<p>é</p>'))).toBeUndefined()
  expect(await shelf().delivery(offer)).toBeNull()
})

test('the bringer reports a pack as ready only when every byte is verified, and again when asked', async () => {
  const reports: PackProgress[] = []
  const states: PackState[] = []
  const done = new Promise<void>((resolve) => {
    const bringer = new PackBringer({
      shelf: shelf(),
      send: (message) => reports.push(message) > 0,
      onChange: (state) => {
        states.push(state)
        if (state.delivery) {
          bringer.offer(offer)
          resolve()
        }
      },
    })
    bringer.offer(offer)
  })
  await done
  const ready = reports.filter((report) => report.have_bytes === report.total_bytes)
  expect(reports.indexOf(ready[0]!)).toBe(reports.length - 2)
  expect(ready).toHaveLength(2)
  expect(states.slice(-1)[0]?.delivery?.id).toBe('souk')
})

test('of each pack the version offered last is on the shelf, with the one before it while it is on its way', () => {
  const whole = { format: 'tinmel-delivery/1' } as unknown as PackState['delivery']
  const state = (pack: string, version: string, delivery = whole): PackState => ({
    offer: { ...offer, pack, version },
    have_bytes: 1,
    total_bytes: 1,
    delivery,
    failed: false,
  })
  const shown = (...states: PackState[]) => {
    const packs = new Map(states.map((one) => [`${one.offer.pack}@${one.offer.version}`, one]))
    const offers = states.map((one) => one.offer)
    return onShelf(packs, offers).map((one) => `${one.offer.pack} ${one.offer.version}`)
  }
  const other = state('other', '1.0.0')
  expect(shown(state('souk', '1.0.0'), other, state('souk', '1.0.1'))).toEqual(['other 1.0.0', 'souk 1.0.1'])
  expect(shown(state('souk', '1.0.0'), other, state('souk', '1.0.1', null))).toEqual([
    'souk 1.0.0',
    'other 1.0.0',
    'souk 1.0.1',
  ])
  expect(shown(state('souk', '1.0.1'), state('souk', '1.0.0'))).toEqual(['souk 1.0.0'])
  expect(shown(state('souk', '1.0.0', null), state('souk', '1.0.1', null))).toEqual(['souk 1.0.1'])
})

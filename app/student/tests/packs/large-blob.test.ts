import { sha256 } from '@noble/hashes/sha2.js'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { hexOf, utf8 } from '../../src/link/bytes'
import type { PackOffer } from '../../src/link/messages'
import { BlobMismatchError, Shelf } from '../../src/packs/shelf'
import { PIECE_BYTES } from '../../src/packs/unfinished'
import { IndexedDatabase, type TabletDatabase } from '../../src/store/database'

const FILM = new Uint8Array(3 * PIECE_BYTES + 1000).map((_, at) => (at * 7919) % 251)
const NAME = hexOf(sha256(FILM))
const NETWORK_PIECE = 60_000

let database: TabletDatabase
let offer: PackOffer
let manifest: Uint8Array
/** What was asked for: from where, and how many bytes went over. */
let asked: { from: number; sent: number }[]
let film: Uint8Array
let cutAfter: number
let ranges: boolean

function shelf(): Shelf {
  return new Shelf(database, async (name, from) => {
    if (name !== NAME) return { start: 0, pieces: sending(manifest, { sent: 0 }) }
    const request = { from, sent: 0 }
    asked.push(request)
    const start = ranges ? from : 0
    return { start, pieces: sending(film.subarray(start), request) }
  })
}

async function* sending(bytes: Uint8Array, request: { sent: number }): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += NETWORK_PIECE) {
    if (request.sent >= cutAfter) throw new TypeError('network error')
    const piece = bytes.subarray(at, at + NETWORK_PIECE)
    request.sent += piece.length
    yield piece
  }
}

beforeEach(async () => {
  manifest = utf8(
    JSON.stringify({
      format: 'tinmel-delivery/1',
      id: 'souk',
      version: '1.0.0',
      titles: {},
      languages: ['fr'],
      lessons: [],
      files: { 'media/film.webm': { sha256: NAME, size: FILM.length } },
    }),
  )
  offer = { pack: 'souk', version: '1.0.0', delivery: hexOf(sha256(manifest)), size_bytes: 1, titles: {} }
  asked = []
  film = FILM
  cutAfter = Number.POSITIVE_INFINITY
  ranges = true
  database = await IndexedDatabase.open(new IDBFactory())
})

async function kept(): Promise<number> {
  return (await database.all('blobs')).length
}

test('a cut costs at most one piece, on a page that was closed meanwhile too', async () => {
  cutAfter = 2 * PIECE_BYTES + 100_000
  await expect(shelf().bring(offer, () => undefined)).rejects.toThrow('network error')
  expect(await database.get('blobs', NAME)).toBeUndefined()
  cutAfter = Number.POSITIVE_INFINITY
  const progress: number[] = []
  const delivery = await shelf().bring(offer, (have) => progress.push(have))
  expect(asked.map(({ from }) => from)).toEqual([0, 2 * PIECE_BYTES])
  expect(asked[1]?.sent).toBe(FILM.length - 2 * PIECE_BYTES)
  expect(progress.slice(-1)).toEqual([FILM.length])
  expect(await shelf().file(delivery, 'media/film.webm')).toEqual(FILM)
  expect(await kept()).toBe(2)
})

test('a transfer that ends early without a word is gone on with', async () => {
  film = FILM.subarray(0, PIECE_BYTES + 5)
  await expect(shelf().bring(offer, () => undefined)).rejects.toThrow('cut off')
  film = FILM
  await shelf().bring(offer, () => undefined)
  expect(asked.map(({ from }) => from)).toEqual([0, PIECE_BYTES])
})

test('a server that knows no ranges begins again', async () => {
  cutAfter = PIECE_BYTES + 100_000
  await expect(shelf().bring(offer, () => undefined)).rejects.toThrow()
  cutAfter = Number.POSITIVE_INFINITY
  ranges = false
  const delivery = await shelf().bring(offer, () => undefined)
  expect(await shelf().file(delivery, 'media/film.webm')).toEqual(FILM)
})

test('wrong bytes are refused whole, their pieces too, and the right ones come after that', async () => {
  film = FILM.slice()
  film[5] = (film[5] ?? 0) ^ 1
  await expect(shelf().bring(offer, () => undefined)).rejects.toBeInstanceOf(BlobMismatchError)
  expect(await kept()).toBe(1)
  film = new Uint8Array(FILM.length + 1)
  await expect(shelf().bring(offer, () => undefined)).rejects.toBeInstanceOf(BlobMismatchError)
  expect(await kept()).toBe(1)
  film = FILM
  await shelf().bring(offer, () => undefined)
  expect(await kept()).toBe(2)
})

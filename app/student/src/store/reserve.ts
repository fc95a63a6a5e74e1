/**
 * Room that is held back for work: on plain HTTP nobody says how full the disk is (TABLET 2.4). It cannot be taken up
 * when storage is nearly full, which says so before anything is lost; given back, it holds what pupils have in hand.
 */

import { finished, settled } from './database'

/** A database of its own goes away as a whole, and its older pages need not agree on a version. */
const NAME = 'tinmel-reserve'
const STORE = 'bytes'
const PART_BYTES = 1_048_576
const RANDOM_BYTES = 65_536

/** Three photos as they are handed in, once as a draft and once sealed. */
export const RESERVE_PARTS = 4

export class Reserve {
  /** One after the other: what is given back must not be taken up at the same moment. */
  private turn: Promise<unknown> = Promise.resolve()

  constructor(private readonly factory: IDBFactory) {}

  /** Take the room up, as far as it is not; false when the disk has no such room. */
  fill(): Promise<boolean> {
    return this.next(async () => {
      try {
        await this.each(async (objects) => {
          const count = await settled(objects().count())
          for (let part = count; part < RESERVE_PARTS; part += 1) {
            const bytes = noise()
            const store = objects('readwrite')
            store.put(bytes, part)
            await finished(store.transaction)
          }
        })
        return true
      } catch {
        await this.drop()
        return false
      }
    })
  }

  /** Give the room back. */
  release(): Promise<void> {
    return this.next(() => this.drop())
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work)
    this.turn = done.catch(() => undefined)
    return done
  }

  private async drop(): Promise<void> {
    await settled(this.factory.deleteDatabase(NAME)).catch(() => undefined)
  }

  private async each(work: (objects: (mode?: IDBTransactionMode) => IDBObjectStore) => Promise<void>) {
    const opening = this.factory.open(NAME, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE)
    const database = await settled(opening)
    // Another page of this tablet may need the room while we take it up.
    database.onversionchange = () => database.close()
    try {
      await work((mode = 'readonly') => database.transaction(STORE, mode).objectStore(STORE))
    } finally {
      database.close()
    }
  }
}

/** Bytes that no disk can make smaller. */
function noise(): ArrayBuffer {
  const bytes = new Uint8Array(PART_BYTES)
  for (let at = 0; at < PART_BYTES; at += RANDOM_BYTES) {
    crypto.getRandomValues(bytes.subarray(at, at + RANDOM_BYTES))
  }
  return bytes.buffer
}

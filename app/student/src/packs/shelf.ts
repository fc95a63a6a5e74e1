/** The packs on this tablet: fetched by hash, verified, kept; open to read when the class is gone. */

import { sha256 } from '@noble/hashes/sha2.js'
import { hexOf, textOf } from '../link/bytes'
import type { PackOffer } from '../link/messages'
import { isFull, type TabletDatabase } from '../store/database'
import { type Delivery, type FileEntry, readDelivery, totalBytes, uniqueFiles } from './delivery'
import type { FetchBlob } from './incoming'
import { clearLeftovers } from './leftovers'
import { PIECE_BYTES, UnfinishedBlob } from './unfinished'

export class BlobMismatchError extends Error {
  constructor(readonly sha256: string) {
    super(`blob ${sha256} has other content`)
  }
}

export interface ShelvedPack {
  offer: PackOffer
  /** UTC milliseconds when its last byte was verified. */
  ready_ms: number
}

export type Progress = (haveBytes: number, wholeBytes: number) => void

/** A lesson has many small files; one after the other would be all waiting. */
const AT_ONCE = 4

const keyOf = (pack: string, version: string) => `${pack}@${version}`

export class Shelf {
  /** Bringing and clearing take turns: what one counts on, the other must not throw away. */
  private turn: Promise<unknown> = Promise.resolve()
  private bringing: PackOffer | null = null

  constructor(
    private readonly database: TabletDatabase,
    private readonly fetchBlob: FetchBlob,
    /** What the class wants here, as far as this tablet knows. */
    private readonly offers: () => readonly PackOffer[] = () => [],
  ) {}

  /** Bring every missing blob of an offer here. Throws when the class is gone or a blob is not what its name says. */
  bring(offer: PackOffer, progress: Progress): Promise<Delivery> {
    return this.next(async () => {
      this.bringing = offer
      return this.bringAll(offer, progress)
    })
  }

  /** Throw away what nobody needs any more, once every offered pack is whole: a new version is made of the old one. */
  clear(): Promise<number> {
    return this.next(async () => {
      for (const offer of this.offers()) {
        const shelved = await this.database.get<ShelvedPack>('packs', keyOf(offer.pack, offer.version))
        if (shelved?.offer.delivery !== offer.delivery) return 0
      }
      return clearLeftovers(this.database, this.offers(), false)
    })
  }

  private next<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work)
    this.turn = done.catch(() => undefined)
    return done
  }

  /** Keep what was fetched; when there is no room, make some of what is of no more use. */
  private async store(key: string, bytes: ArrayBuffer): Promise<void> {
    try {
      await this.database.put('blobs', key, bytes)
    } catch (error) {
      const offers = this.bringing === null ? this.offers() : [...this.offers(), this.bringing]
      if (!isFull(error) || (await clearLeftovers(this.database, offers, true)) === 0) throw error
      await this.database.put('blobs', key, bytes)
    }
  }

  private async bringAll(offer: PackOffer, progress: Progress): Promise<Delivery> {
    const delivery = readDelivery(textOf(await this.blob(offer.delivery)))
    const whole = totalBytes(delivery)
    const waiting = uniqueFiles(delivery)
    let have = 0
    const bringFile = async (file: FileEntry) => {
      let told = 0
      const moved = (here: number) => {
        have += here - told
        told = here
        progress(have, whole)
      }
      await this.blob(file.sha256, file.size, moved)
      moved(file.size)
    }
    const worker = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) await bringFile(file)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    if (whole === 0) progress(0, 0)
    const shelved: ShelvedPack = { offer, ready_ms: Date.now() }
    await this.database.put('packs', keyOf(offer.pack, offer.version), shelved)
    return delivery
  }

  /** A pack that is whole here, or null. */
  async delivery(offer: PackOffer): Promise<Delivery | null> {
    const shelved = await this.database.get<ShelvedPack>('packs', keyOf(offer.pack, offer.version))
    if (shelved?.offer.delivery !== offer.delivery) return null
    return readDelivery(textOf(await this.blob(offer.delivery)))
  }

  async file(delivery: Delivery, path: string): Promise<Uint8Array | null> {
    const entry = delivery.files[path]
    return entry ? this.blob(entry.sha256) : null
  }

  async text(delivery: Delivery, path: string): Promise<string | null> {
    const bytes = await this.file(delivery, path)
    return bytes === null ? null : textOf(bytes)
  }

  async json<T>(delivery: Delivery, path: string): Promise<T | null> {
    const text = await this.text(delivery, path)
    return text === null ? null : (JSON.parse(text) as T)
  }

  /** `size` is what the delivery says of it; a large one comes piece by piece. */
  private async blob(hash: string, size = 0, moved?: (here: number) => void): Promise<Uint8Array> {
    const kept = await this.database.get<ArrayBuffer>('blobs', hash)
    if (kept !== undefined) return new Uint8Array(kept)
    if (size > PIECE_BYTES) return this.largeBlob(hash, size, moved)
    const fetched = await this.fetchWhole(hash)
    if (hexOf(sha256(fetched)) !== hash) throw new BlobMismatchError(hash)
    await this.store(hash, fetched.buffer)
    return fetched
  }

  private async fetchWhole(hash: string): Promise<Uint8Array<ArrayBuffer>> {
    const pieces: Uint8Array[] = []
    for await (const piece of (await this.fetchBlob(hash, 0)).pieces) pieces.push(piece)
    const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of pieces) {
      whole.set(piece, at)
      at += piece.length
    }
    return whole
  }

  /** Goes on where a cut left it; a closed page too. Throws when it is not whole yet, or is something else. */
  private async largeBlob(hash: string, size: number, moved?: (here: number) => void): Promise<Uint8Array> {
    const keep = (key: string, piece: ArrayBuffer) => this.store(key, piece)
    const blob = await UnfinishedBlob.load(this.database, hash, size, keep)
    let fits = true
    if (blob.have < size) {
      const incoming = await this.fetchBlob(hash, blob.have)
      let at = incoming.start
      for await (const piece of incoming.pieces) {
        fits = await blob.put(at, piece)
        if (!fits) break
        at += piece.length
        moved?.(at)
      }
      if (fits && at < size) throw new Error(`blob ${hash} is cut off at ${at}`)
    }
    if (!fits || hexOf(sha256(blob.bytes)) !== hash) {
      await blob.forget()
      throw new BlobMismatchError(hash)
    }
    await this.store(hash, blob.bytes.buffer)
    await blob.forget()
    return blob.bytes
  }
}

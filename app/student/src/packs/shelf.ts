/** The packs on this tablet: fetched by hash, verified, kept; open to read when the class is gone. */

import { sha256 } from '@noble/hashes/sha2.js'
import { hexOf, textOf } from '../link/bytes'
import type { PackOffer } from '../link/messages'
import type { TabletDatabase } from '../store/database'
import { type Delivery, readDelivery, totalBytes, uniqueFiles } from './delivery'

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

export type FetchBlob = (sha256: string) => Promise<ArrayBuffer>
export type Progress = (haveBytes: number, wholeBytes: number) => void

/** A lesson has many small files; one after the other would be all waiting. */
const AT_ONCE = 4

const keyOf = (pack: string, version: string) => `${pack}@${version}`

/** Fetch a public blob from the page's own origin first, then from where the link is. */
export function blobFetcher(host: () => string): FetchBlob {
  return async (hash) => {
    const addresses = [...new Set([location.host, host()])]
    let failure: unknown
    for (const address of addresses) {
      try {
        const answer = await fetch(`http://${address}/blob/${hash}`)
        if (answer.ok) return await answer.arrayBuffer()
        failure = new Error(`blob ${hash}: ${answer.status}`)
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }
}

export class Shelf {
  constructor(
    private readonly database: TabletDatabase,
    private readonly fetchBlob: FetchBlob,
  ) {}

  /** Bring every missing blob of an offer here. Throws when the class is gone or a blob is not what its name says. */
  async bring(offer: PackOffer, progress: Progress): Promise<Delivery> {
    const delivery = readDelivery(textOf(await this.blob(offer.delivery)))
    const whole = totalBytes(delivery)
    const waiting = uniqueFiles(delivery)
    let have = 0
    const worker = async () => {
      for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
        await this.blob(file.sha256)
        have += file.size
        progress(have, whole)
      }
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

  private async blob(hash: string): Promise<Uint8Array> {
    const kept = await this.database.get<ArrayBuffer>('blobs', hash)
    if (kept !== undefined) return new Uint8Array(kept)
    const fetched = new Uint8Array(await this.fetchBlob(hash))
    if (hexOf(sha256(fetched)) !== hash) throw new BlobMismatchError(hash)
    await this.database.put('blobs', hash, fetched.buffer)
    return fetched
  }
}

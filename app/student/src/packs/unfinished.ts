/** What has come of a large blob that is not whole yet: full pieces on the tablet's disk, beside the blobs. */

import type { TabletDatabase } from '../store/database'

export const PIECE_BYTES = 262_144

/** How a piece gets onto the disk. */
export type KeepPiece = (key: string, piece: ArrayBuffer) => Promise<void>

const keyOf = (hash: string, index: number) => `${hash}.${index}`

export class UnfinishedBlob {
  /** How many full pieces are on the disk. */
  private kept = 0

  private constructor(
    private readonly database: TabletDatabase,
    private readonly hash: string,
    readonly bytes: Uint8Array<ArrayBuffer>,
    private readonly keep: KeepPiece,
  ) {}

  /** Load what is here of a blob of this size. */
  static async load(
    database: TabletDatabase,
    hash: string,
    size: number,
    keep: KeepPiece,
  ): Promise<UnfinishedBlob> {
    const blob = new UnfinishedBlob(database, hash, new Uint8Array(size), keep)
    for (let at = 0; at + PIECE_BYTES <= size; at = blob.have) {
      const piece = await database.get<ArrayBuffer>('blobs', keyOf(hash, blob.kept))
      if (piece?.byteLength !== PIECE_BYTES) break
      blob.bytes.set(new Uint8Array(piece), at)
      blob.kept += 1
    }
    return blob
  }

  /** Bytes that a cut no longer costs. */
  get have(): number {
    return this.kept * PIECE_BYTES
  }

  /** Put bytes in their place; resolves when each piece that they fill is stored. False when they don't fit. */
  async put(at: number, bytes: Uint8Array): Promise<boolean> {
    if (at + bytes.length > this.bytes.length) return false
    this.bytes.set(bytes, at)
    if (at < this.have) this.kept = Math.floor(at / PIECE_BYTES)
    while (this.have + PIECE_BYTES <= at + bytes.length) {
      const piece = this.bytes.slice(this.have, this.have + PIECE_BYTES).buffer
      await this.keep(keyOf(this.hash, this.kept), piece)
      this.kept += 1
    }
    return true
  }

  /** It is whole under its own name now, or was not what its name says. */
  async forget(): Promise<void> {
    for (let index = 0; (index + 1) * PIECE_BYTES <= this.bytes.length; index += 1) {
      await this.database.delete('blobs', keyOf(this.hash, index))
    }
    this.kept = 0
  }
}

/**
 * Handed-in work on its way. An attempt is on the tablet's disk before a byte is sent, and leaves the
 * queue only with the class's receipt: it outlives page, link and server.
 */

import { sha256 } from '@noble/hashes/sha2.js'
import { base64Of, hexOf, newId, utf8 } from '../link/bytes'
import { CHUNK_BYTES, type FromTablet, type Receipt, type StepAddress } from '../link/messages'
import { pupilReceipt } from '../link/pictures'
import type { TabletDatabase } from '../store/database'
import { groupKey } from './address'

const ANSWER_WITHIN_MS = 12_000
const AGAIN_AFTER_MS = 4_000
/** These never get better by asking again; the bytes stay on the tablet all the same. */
const FINAL_REFUSALS = new Set(['attempt_conflict', 'attempt_too_large', 'receipt_wrong'])

export interface AttemptRecord {
  attempt: string
  at: StepAddress
  /** The driver first. */
  authors: string[]
  sha256: string
  made_ms: number
  /** Empty once there is a receipt: the class has it, and the room is wanted. */
  content: ArrayBuffer
  receipt: { received_ms: number; pictures: string[]; code: string } | null
  refused: string | null
  /** The tablet's disk would not take it: it lives as long as the page, or until the class has it. */
  unkept?: boolean
}

export interface OutboxOptions {
  database: TabletDatabase
  send(message: FromTablet): boolean
  /** A piece of work moved on; `sentBytes` is what the class holds. */
  onChange(record: AttemptRecord, sentBytes: number): void
}

export class Outbox {
  private queue: AttemptRecord[] = []
  private current: AttemptRecord | null = null
  private watchdog: ReturnType<typeof setTimeout> | null = null
  /** When this page sealed it, by a clock that nobody can set. */
  private readonly begun = new Map<string, number>()

  constructor(private readonly options: OutboxOptions) {}

  /** Read what an earlier page left behind. */
  async load(): Promise<void> {
    const records = await this.options.database.all<AttemptRecord>('outbox')
    const waiting = records.filter((record) => record.receipt === null && record.refused === null)
    this.queue = waiting.sort((a, b) => a.made_ms - b.made_ms)
    for (const record of records) {
      if (record.receipt === null || record.content.byteLength === 0) continue
      record.content = new ArrayBuffer(0)
      await this.keep(record)
    }
  }

  /** Whether the disk has everything that waits; what it refused is tried again. */
  async keepAll(): Promise<boolean> {
    for (const record of this.queue) if (record.unkept) await this.keep(record)
    return this.queue.every((record) => !record.unkept)
  }

  /** Everything that these pupils handed in on this tablet, with its receipts. */
  async history(group: string): Promise<AttemptRecord[]> {
    const records = await this.options.database.all<AttemptRecord>('outbox')
    return records.filter((record) => groupKey(record.authors) === group)
  }

  get waiting(): number {
    return this.queue.length
  }

  knows(attempt: string): boolean {
    return this.queue.some((one) => one.attempt === attempt)
  }

  /**
   * Make an attempt of an answer. Resolves when it is on the tablet's disk; then it is sent. A disk that takes nothing
   * more keeps no work back: then it goes from the page's memory, and the status line says what that means.
   */
  async seal(at: StepAddress, authors: readonly string[], answer: object): Promise<AttemptRecord> {
    const attempt = newId()
    // With its id inside, no two pieces of work share a hash, and no two receipts their pictures.
    const content = utf8(JSON.stringify({ ...answer, attempt }))
    const record: AttemptRecord = {
      attempt,
      at,
      authors: [...authors],
      sha256: hexOf(sha256(content)),
      made_ms: Date.now(),
      content: content.buffer,
      receipt: null,
      refused: null,
    }
    this.begun.set(attempt, performance.now())
    await this.keep(record)
    this.queue.push(record)
    this.options.onChange(record, 0)
    this.next()
    return record
  }

  /** The link opened: whatever was under way asks where to go on. */
  resume(): void {
    this.current = null
    this.next()
  }

  /** The class holds `offset` bytes: send what follows. */
  offset(attempt: string, offset: number): void {
    const record = this.current
    if (record?.attempt !== attempt || offset > record.content.byteLength) return
    this.options.onChange(record, offset)
    const bytes = new Uint8Array(
      record.content,
      offset,
      Math.min(CHUNK_BYTES, record.content.byteLength - offset),
    )
    if (bytes.length > 0) this.options.send({ type: 'chunk', attempt, offset, data: base64Of(bytes) })
    this.watch(ANSWER_WITHIN_MS)
  }

  /** The class committed it. A receipt that is not for these bytes is none. */
  async receive(receipt: Receipt): Promise<void> {
    const record = this.queue.find((one) => one.attempt === receipt.attempt)
    if (!record) return
    const expected = pupilReceipt(record.sha256)
    if (expected.code !== receipt.code || expected.pictures.join() !== receipt.pictures.join()) {
      await this.settle(record, { refused: 'receipt_wrong' })
      return
    }
    await this.settle(record, { receipt: { ...expected, received_ms: receipt.received_ms } })
  }

  /** The class refused something about this attempt. */
  async refuse(attempt: string, code: string): Promise<void> {
    const record = this.queue.find((one) => one.attempt === attempt)
    if (!record) return
    if (FINAL_REFUSALS.has(code)) await this.settle(record, { refused: code })
    else {
      // Others need not wait behind it.
      this.queue = [...this.queue.filter((one) => one !== record), record]
      this.watch(AGAIN_AFTER_MS)
    }
  }

  private async settle(record: AttemptRecord, end: Partial<AttemptRecord>): Promise<void> {
    Object.assign(record, end)
    if (record.receipt !== null) record.content = new ArrayBuffer(0)
    this.queue = this.queue.filter((one) => one !== record)
    // Not kept, it goes once more from the next page, and the class answers with the same receipt.
    await this.keep(record)
    if (this.current === record) this.current = null
    this.options.onChange(record, 0)
    this.next()
  }

  private next(): void {
    const record = this.queue[0]
    if (this.current !== null || record === undefined) return
    const { attempt, at, authors, sha256, made_ms, content } = record
    const sent = this.options.send({
      type: 'begin_hand_in',
      attempt,
      at,
      authors,
      size_bytes: content.byteLength,
      sha256,
      made_ms,
      elapsed_ms: this.elapsedMs(record),
    })
    if (!sent) return
    this.current = record
    this.watch(ANSWER_WITHIN_MS)
  }

  /** No answer in time: ask again where to go on. */
  private watch(afterMs: number): void {
    if (this.watchdog !== null) clearTimeout(this.watchdog)
    this.watchdog = setTimeout(() => this.resume(), afterMs)
  }

  /** Since it was sealed. A tablet without the network for long has a wrong clock, and sets it when it has one. */
  private elapsedMs({ attempt, made_ms }: AttemptRecord): number {
    const begun = this.begun.get(attempt)
    return Math.max(0, Math.round(begun === undefined ? Date.now() - made_ms : performance.now() - begun))
  }

  /** Never fails: what the disk refuses is marked. */
  private async keep(record: AttemptRecord): Promise<void> {
    const { unkept: _, ...stored } = record
    try {
      await this.options.database.put('outbox', record.attempt, stored)
      delete record.unkept
    } catch {
      record.unkept = true
    }
  }
}

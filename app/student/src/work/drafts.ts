/** Unfinished answers: on the tablet's disk at every edit, with the class a second later. */

import { newId } from '../link/bytes'
import type { DraftBrought, SaveDraft, StepAddress } from '../link/messages'
import type { TabletDatabase } from '../store/database'
import { groupKey, workKey } from './address'

const SEND_AFTER_MS = 1_000
/** SaveDraft's own limit. A longer answer stays on this tablet and goes up at hand-in. */
const MAX_CONTENT_CHARACTERS = 150_000

interface DraftRecord {
  id: string
  at: StepAddress
  authors: string[]
  revision: number
  content: string
  /** The newest revision that the class has on its disk. */
  saved: number
}

export class DraftKeeper {
  private readonly records = new Map<string, DraftRecord>()
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>()
  private writing: Promise<void> = Promise.resolve()
  /** Writes whose turn has not come: a word typed beside megabytes of recording is written once, not by the letter. */
  private readonly queued = new Map<string, Promise<void>>()
  /** What the disk has not taken yet, or refused to take. */
  private readonly unkept = new Set<string>()
  private bringing: Promise<void> = Promise.resolve()
  /** On the screen since somebody sat down here: nothing may change under their hands. */
  private readonly shown = new Set<string>()

  constructor(
    private readonly database: TabletDatabase,
    private readonly send: (message: SaveDraft) => boolean,
    /** Who sits here now: the class files a draft under them, so only theirs may go up. */
    private readonly seated: () => readonly string[],
  ) {}

  /** Read what these pupils left at this step, or null. */
  async content(at: StepAddress, authors: readonly string[]): Promise<unknown> {
    await this.bringing
    this.shown.add(workKey(authors, at))
    const record = await this.record(at, authors)
    if (record.revision > record.saved) this.schedule(workKey(authors, at))
    return record.revision === 0 ? null : (JSON.parse(record.content) as unknown)
  }

  /** Keep an edit; resolves when it is on the tablet's disk. */
  async edit(at: StepAddress, authors: readonly string[], content: unknown): Promise<void> {
    const key = workKey(authors, at)
    const text = JSON.stringify(content)
    const record = await this.record(at, authors)
    if (record.content === text) return
    record.revision += 1
    record.content = text
    record.at = at
    this.schedule(key)
    await this.write(key)
  }

  /**
   * Begin at once to keep everything typed so far, and to send it where there is a way: the page may be gone with
   * the next breath. Resolves when the disk took it, or did not; never fails, work goes on with a full disk too.
   */
  async flush(): Promise<void> {
    for (const key of [...this.timers.keys()]) this.sendNow(key)
    this.shown.clear()
    await Promise.allSettled([this.writing, ...[...this.unkept].map((key) => this.writeNow(key))])
  }

  /** Whether the disk has everything; what it refused is tried again. */
  async keepAll(): Promise<boolean> {
    await Promise.allSettled([...this.unkept].map((key) => this.writeNow(key)))
    return this.unkept.size === 0
  }

  /** The class has this revision on its disk. */
  async saved(draft: string, revision: number): Promise<void> {
    for (const [key, record] of this.records) {
      if (record.id === draft && revision > record.saved) {
        record.saved = revision
        await this.write(key)
      }
    }
  }

  /** What its pupils left on another tablet; an answer of theirs that was begun here, or is newer, stays. */
  bring(message: DraftBrought): Promise<void> {
    this.bringing = this.bringing.then(() => this.adopt(message)).catch(() => undefined)
    return this.bringing
  }

  private async adopt({ at, authors, draft, revision, content }: DraftBrought): Promise<void> {
    const key = workKey(authors, at)
    const record = await this.record(at, authors)
    const isOlder = record.revision === 0 || (record.id === draft && record.revision < revision)
    if (!isOlder || this.shown.has(key)) return
    Object.assign(record, { id: draft, at, revision, content, saved: revision })
    await this.write(key)
  }

  /** After a new link: what the class may not have of the pupils who sit here. */
  resend(): void {
    for (const [key, record] of this.records) if (record.revision > record.saved) this.sendNow(key)
  }

  private async record(at: StepAddress, authors: readonly string[]): Promise<DraftRecord> {
    const key = workKey(authors, at)
    const kept = this.records.get(key) ?? (await this.database.get<DraftRecord>('drafts', key))
    const record = this.records.get(key) ??
      kept ?? { id: newId(), at, authors: [...authors], revision: 0, content: '', saved: 0 }
    this.records.set(key, record)
    return record
  }

  private write(key: string): Promise<void> {
    this.unkept.add(key)
    const queued = this.queued.get(key)
    if (queued !== undefined) return queued
    this.writing = this.writing
      .catch(() => undefined)
      .then(() => {
        this.queued.delete(key)
        return this.writeNow(key)
      })
    this.queued.set(key, this.writing)
    return this.writing
  }

  private async writeNow(key: string): Promise<void> {
    const record = { ...this.records.get(key)! }
    await this.database.put('drafts', key, record)
    if (this.records.get(key)!.content === record.content) this.unkept.delete(key)
  }

  private schedule(key: string): void {
    const running = this.timers.get(key)
    if (running !== undefined) clearTimeout(running)
    this.timers.set(
      key,
      setTimeout(() => this.sendNow(key), SEND_AFTER_MS),
    )
  }

  private sendNow(key: string): void {
    const running = this.timers.get(key)
    if (running !== undefined) clearTimeout(running)
    this.timers.delete(key)
    const record = this.records.get(key)
    if (!record || groupKey(record.authors) !== groupKey(this.seated())) return
    if (record.content.length > MAX_CONTENT_CHARACTERS) return
    const { at, id, revision, content } = record
    this.send({ type: 'save_draft', at, draft: id, revision, content })
  }
}

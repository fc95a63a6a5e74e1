/** The disk with an eye on its room: work has a reserve, and whoever looks at `level` hears of it in time. */

import { type ReadonlySignal, signal } from '@preact/signals'
import { isFull, type StoreName, type TabletDatabase } from './database'
import type { Reserve } from './reserve'

/**
 * - `fine`: the reserve is held.
 * - `low`: it is not, or the browser says that most is taken; everything is kept so far.
 * - `full`: something that pupils did could not be kept.
 * - `none`: this browser keeps nothing at all.
 */
export type StorageLevel = 'fine' | 'low' | 'full' | 'none'

/** What can be fetched again may not eat what is held back for work. */
const FETCHED: ReadonlySet<StoreName> = new Set<StoreName>(['blobs', 'packs'])
const NEARLY_FULL = 0.9
/** A disk needs a moment to take in that something was thrown away. */
const ROOM_AFTER_MS = [0, 100, 400, 1_500]

export type Estimate = () => Promise<{ usage?: number; quota?: number }>

export class GuardedDatabase implements TabletDatabase {
  private readonly shown = signal<StorageLevel>('fine')
  private turn = 0
  /** The newest write of each piece of work: one that waits for room must not undo what came after it. */
  private readonly turns = new Map<string, number>()

  constructor(
    private readonly disk: TabletDatabase,
    private readonly reserve: Reserve,
    /** Only secure origins have one. */
    private readonly estimate: Estimate | null,
  ) {}

  get level(): ReadonlySignal<StorageLevel> {
    return this.shown
  }

  async get<T>(store: StoreName, key: string): Promise<T | undefined> {
    try {
      return await this.disk.get<T>(store, key)
    } catch (error) {
      if (!FETCHED.has(store)) this.worsen('full')
      throw error
    }
  }

  all<T>(store: StoreName): Promise<T[]> {
    return this.disk.all(store)
  }

  keys(store: StoreName): Promise<string[]> {
    return this.disk.keys(store)
  }

  delete(store: StoreName, key: string): Promise<void> {
    return this.disk.delete(store, key)
  }

  async put(store: StoreName, key: string, value: unknown): Promise<void> {
    const turn = ++this.turn
    if (!FETCHED.has(store)) this.turns.set(`${store}|${key}`, turn)
    try {
      await this.disk.put(store, key, value)
    } catch (error) {
      if (!FETCHED.has(store)) return this.putWithReserve(store, key, value, turn)
      if (isFull(error)) this.worsen('low')
      throw error
    }
  }

  /** Look how much room there is, and hold the reserve again if there is enough for it. */
  async look(): Promise<void> {
    const held = await this.reserve.fill()
    const crowded = await this.isCrowded()
    if (!held || crowded) this.worsen('low')
    else this.shown.value = 'fine'
  }

  private async putWithReserve(store: StoreName, key: string, value: unknown, turn: number): Promise<void> {
    await this.reserve.release()
    let failure: unknown
    for (const wait of ROOM_AFTER_MS) {
      await new Promise((go) => setTimeout(go, wait))
      if (this.turns.get(`${store}|${key}`) !== turn) return // something newer is written by now
      try {
        await this.disk.put(store, key, value)
        this.worsen('low')
        return
      } catch (error) {
        failure = error
      }
    }
    this.worsen('full')
    throw failure
  }

  private async isCrowded(): Promise<boolean> {
    const { usage = 0, quota = 0 } = (await this.estimate?.().catch(() => null)) ?? {}
    return quota > 0 && usage / quota >= NEARLY_FULL
  }

  private worsen(level: 'low' | 'full'): void {
    if (this.shown.peek() !== 'full') this.shown.value = level
  }
}

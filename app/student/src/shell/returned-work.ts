/** What the teacher gave back to those who sit here: read first, and found again later. */

import { signal } from '@preact/signals'
import type { Feedback } from '../link/messages'
import type { TabletDatabase } from '../store/database'

const MOST = 50

export class ReturnedWork {
  /** Not read yet, the oldest first. */
  readonly unread = signal<Feedback[]>([])
  /** Read, by attempt. */
  readonly read = signal<ReadonlyMap<string, Feedback>>(new Map())
  private group = ''

  constructor(private readonly database: TabletDatabase) {}

  add(feedback: Feedback): void {
    this.unread.value = [...this.unread.value.filter((one) => one.feedback !== feedback.feedback), feedback]
  }

  /** Its pupils saw it; it stays theirs. */
  see(id: string): void {
    const seen = this.unread.value.find((one) => one.feedback === id)
    this.unread.value = this.unread.value.filter((one) => one.feedback !== id)
    if (seen === undefined || this.group === '') return
    const others = [...this.read.value].filter(([attempt]) => attempt !== seen.attempt)
    const kept = [...others, [seen.attempt, seen] as const].slice(-MOST)
    this.read.value = new Map(kept)
    // A full disk costs this comfort only.
    this.database
      .put(
        'settings',
        `returned:${this.group}`,
        kept.map(([, one]) => one),
      )
      .catch(() => undefined)
  }

  /** Others sit here now: what was given back to the former is not for their eyes. */
  async sit(group: string): Promise<void> {
    if (group === this.group) return
    this.group = group
    this.unread.value = []
    this.read.value = new Map()
    const kept =
      group === '' ? undefined : await this.database.get<Feedback[]>('settings', `returned:${group}`)
    if (group !== this.group || !Array.isArray(kept)) return
    this.read.value = new Map([...kept.map((one) => [one.attempt, one] as const), ...this.read.value])
  }
}

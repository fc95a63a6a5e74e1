/** What the tablet remembers of a session, so that it goes on with the class gone. */

import type { PackOffer, PupilCard } from '../link/messages'
import type { TabletDatabase } from '../store/database'

export interface Remembered {
  token: string | null
  seated: PupilCard[]
  label: string
  /** The pack that lay open: "id@version". */
  open: string | null
  offers: PackOffer[]
}

const NOTHING: Remembered = { token: null, seated: [], label: '', open: null, offers: [] }

export class SessionMemory {
  private constructor(
    private readonly database: TabletDatabase,
    private readonly key: string,
    public now: Remembered,
  ) {}

  /** `session` is the session's id in hex. */
  static async load(database: TabletDatabase, session: string): Promise<SessionMemory> {
    const key = `session:${session}`
    const kept = await database.get<Remembered>('settings', key)
    return new SessionMemory(database, key, { ...NOTHING, ...kept })
  }

  change(change: Partial<Remembered>): void {
    this.now = { ...this.now, ...change }
    // A full disk costs this comfort only; work has its own warning.
    this.database.put('settings', this.key, this.now).catch(() => undefined)
  }
}

/** Opens the tablet's disk, and keeps the one name by which the class knows this tablet. */

import { type ReadonlySignal, signal } from '@preact/signals'
import { newId } from '../link/bytes'
import { IndexedDatabase, type TabletDatabase } from './database'
import { GuardedDatabase, type StorageLevel } from './guarded'
import { MemoryDatabase } from './memory'
import { Reserve } from './reserve'

export interface TabletDisk {
  database: TabletDatabase
  level: ReadonlySignal<StorageLevel>
  /** Look again how much room there is. */
  look(): Promise<void>
}

/** Where the browser grants no disk the page says so and works all the same. */
export async function openDisk(): Promise<TabletDisk> {
  try {
    const disk = await IndexedDatabase.open()
    const estimate = navigator.storage?.estimate?.bind(navigator.storage) ?? null
    const database = new GuardedDatabase(disk, new Reserve(indexedDB), estimate)
    return { database, level: database.level, look: () => database.look() }
  } catch {
    return { database: new MemoryDatabase(), level: signal('none'), look: async () => undefined }
  }
}

export async function deviceId(database: TabletDatabase): Promise<string> {
  const kept = await database.get<string>('settings', 'device')
  if (kept !== undefined) return kept
  const device = newId()
  // A full disk must not keep anybody out: the class knows this tablet by another name next time.
  await database.put('settings', 'device', device).catch(() => undefined)
  return device
}

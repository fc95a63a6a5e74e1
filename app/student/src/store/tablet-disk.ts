/** Opens the tablet's disk, and keeps the one name by which the class knows this tablet. */

import { newId } from '../link/bytes'
import { IndexedDatabase, type TabletDatabase } from './database'
import { MemoryDatabase } from './memory'

/** `storing` is false where the browser grants no disk; the page says so and works all the same. */
export async function openDatabase(): Promise<{ database: TabletDatabase; storing: boolean }> {
  try {
    return { database: await IndexedDatabase.open(), storing: true }
  } catch {
    return { database: new MemoryDatabase(), storing: false }
  }
}

export async function deviceId(database: TabletDatabase): Promise<string> {
  const kept = await database.get<string>('settings', 'device')
  if (kept !== undefined) return kept
  const device = newId()
  await database.put('settings', 'device', device)
  return device
}

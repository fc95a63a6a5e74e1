/** What lies on this tablet of packs that nobody needs any more: the disk of a school's tablet is small. */

import { textOf } from '../link/bytes'
import type { PackOffer, StepAddress } from '../link/messages'
import type { TabletDatabase } from '../store/database'
import type { AttemptRecord } from '../work/outbox'
import { readDelivery, uniqueFiles } from './delivery'
import type { ShelvedPack } from './shelf'

const keyOf = ({ pack, version }: Pick<StepAddress, 'pack' | 'version'>) => `${pack}@${version}`

/**
 * Throw away every blob that is of none of the packs offered, and of none that work here points to. Returns how many
 * went. `pressed`: room is wanted for a pack that is on its way; then work that the class has keeps no pack either,
 * the class offers it again.
 */
export async function clearLeftovers(
  database: TabletDatabase,
  offers: readonly PackOffer[],
  pressed: boolean,
): Promise<number> {
  const shelved = new Map<string, ShelvedPack>()
  for (const one of await database.all<ShelvedPack>('packs')) shelved.set(keyOf(one.offer), one)
  const needed = new Map(offers.map((offer) => [keyOf(offer), offer]))
  const offered = new Set(offers.map((offer) => offer.pack))
  for (const { at, hasClass } of await places(database)) {
    const offer = shelved.get(keyOf(at))?.offer
    if (offer !== undefined && !(hasClass && (pressed || offered.has(at.pack)))) needed.set(keyOf(at), offer)
  }
  const blobs = new Set<string>()
  for (const offer of needed.values()) for (const hash of await hashes(database, offer)) blobs.add(hash)
  // The packs first: one that says that it is whole must be.
  for (const key of shelved.keys()) if (!needed.has(key)) await database.delete('packs', key)
  const leftover = (await database.keys('blobs')).filter((key) => !blobs.has(key.split('.')[0]!))
  for (const key of leftover) await database.delete('blobs', key)
  return leftover.length
}

/** Where work that is on this tablet belongs. `hasClass`: nothing of it would be lost with the tablet. */
async function places(database: TabletDatabase): Promise<{ at: StepAddress; hasClass: boolean }[]> {
  const drafts = await database.all<{ at: StepAddress; revision: number; saved: number }>('drafts')
  const attempts = await database.all<AttemptRecord>('outbox')
  return [
    ...drafts.map(({ at, revision, saved }) => ({ at, hasClass: saved >= revision })),
    ...attempts.filter((one) => one.receipt === null).map(({ at }) => ({ at, hasClass: false })),
  ]
}

async function hashes(database: TabletDatabase, offer: PackOffer): Promise<string[]> {
  const kept = await database.get<ArrayBuffer>('blobs', offer.delivery)
  if (kept === undefined) return [offer.delivery]
  const files = uniqueFiles(readDelivery(textOf(new Uint8Array(kept))))
  return [offer.delivery, ...files.map((file) => file.sha256)]
}

/** Looks after the tablet's disk while a class goes on: throws away what nobody needs, and says in time when it fills. */

import { effect } from '@preact/signals'
import type { TabletDisk } from '../store/tablet-disk'
import type { Tablet } from './tablet'

/** After the page is usable: taking room up is nothing to wait for. */
const FIRST_LOOK_MS = 3_000
const LOOK_EVERY_MS = 30_000

/** Returns the way to stop it. */
export function keepHouse(disk: TabletDisk, tablet: Tablet): () => void {
  const look = async () => {
    const kept = [await tablet.drafts.keepAll(), await tablet.outbox.keepAll()]
    if (kept.every(Boolean)) await disk.look()
  }
  const tell = effect(() => {
    const low = disk.level.value === 'low' || disk.level.value === 'full'
    // A new link is told again: the class may have forgotten.
    if (tablet.online.value) tablet.send({ type: 'alive', sent_ms: Date.now(), storage_low: low })
  })
  const clear = effect(() => {
    const packs = [...tablet.packs.value.values()]
    if (packs.length === 0 || packs.some((pack) => pack.delivery === null)) return
    tablet.shelf.clear().then(
      (cleared) => (cleared > 0 ? look() : undefined),
      () => undefined,
    )
  })
  const first = setTimeout(() => void look(), FIRST_LOOK_MS)
  const again = setInterval(() => void look(), LOOK_EVERY_MS)
  return () => {
    tell()
    clear()
    clearTimeout(first)
    clearInterval(again)
  }
}

/** Two windows of one tablet would write over each other's work: the one opened last is the one that works. */

import { newId } from '../link/bytes'

const KEPT_AS = 'tinmel.page'

/** Say that this window works here now; `onOther` is called when another one says so later. */
export function claimPage(onOther: () => void): () => void {
  const other = (event: StorageEvent) => {
    if (event.key === KEPT_AS) onOther()
  }
  addEventListener('storage', other)
  try {
    localStorage.setItem(KEPT_AS, newId())
  } catch {
    // Without storage there is nothing that two windows share.
  }
  return () => removeEventListener('storage', other)
}

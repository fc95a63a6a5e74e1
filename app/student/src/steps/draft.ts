/** A pupil's unfinished answer on the screen: kept at every edit, taken up again when the step is opened. */

import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { StepWork } from './work'

/**
 * Return the draft and the way to change it.
 *
 * `restore` makes a draft of whatever was kept, null included: what an older version of the pack left may not fit.
 */
export function useDraft<D>(
  work: Pick<StepWork, 'keep' | 'kept'>,
  restore: (kept: unknown) => D,
): [Signal<D>, (next: D) => void] {
  const draft = useSignal<D>(restore(null))
  const begun = useSignal(false)
  useEffect(() => {
    void work.kept().then((kept) => {
      // Whoever is quicker than the disk goes on with what they see.
      if (kept !== null && !begun.peek()) draft.value = restore(kept)
    })
  }, [])
  const change = (next: D) => {
    begun.value = true
    draft.value = next
    work.keep(next)
  }
  return [draft, change]
}

/** A file of the pack as a URL for as long as something shows it. */

import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { mediaUrl } from '../packs/media'
import type { StepTextProps } from './step-text'

/** Undefined while it is looked for, null when the tablet has no such file. */
export function useMediaUrl(
  { shelf, delivery }: Pick<StepTextProps, 'shelf' | 'delivery'>,
  path: string | null | undefined,
): Signal<string | null | undefined> {
  const url = useSignal<string | null | undefined>(undefined)
  useEffect(() => {
    let here = true
    let made: string | null = null
    url.value = path ? undefined : null
    if (path) {
      mediaUrl(shelf, delivery, path)
        .catch(() => null)
        .then((found) => {
          if (here) {
            made = found
            url.value = found
          } else if (found !== null) URL.revokeObjectURL(found)
        })
    }
    return () => {
      here = false
      if (made !== null) URL.revokeObjectURL(made)
    }
  }, [delivery, path])
  return url
}

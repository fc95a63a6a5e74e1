/** Pictures, sounds and films as URLs for as long as something shows them. */

import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { mediaUrl } from '../packs/media'
import type { StepTextProps } from './step-text'

/** A file of the pack: undefined while it is looked for, null when the tablet has no such file. */
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

/** What this tablet recorded, or undefined for nothing; Safari plays no `data:` of this length. */
export function useSoundUrl(sound: { type: string; data: string } | null): string | undefined {
  const url = useSignal<string | undefined>(undefined)
  useEffect(() => {
    if (sound === null) return
    const bytes = Uint8Array.from(atob(sound.data), (letter) => letter.charCodeAt(0))
    const made = URL.createObjectURL(new Blob([bytes], { type: sound.type }))
    url.value = made
    return () => {
      url.value = undefined
      URL.revokeObjectURL(made)
    }
  }, [sound?.data])
  return url.value
}

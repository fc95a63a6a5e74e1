/** The picture of something to touch, from the tablet's own copy of the pack. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { mediaUrl } from '../packs/media'
import type { StepTextProps } from './step-text'

export type ItemPictureProps = Pick<StepTextProps, 'shelf' | 'delivery'> & { path: string | null | undefined }

/** The text beside it says what it is: to a screen reader it is decoration. */
export function ItemPicture({ shelf, delivery, path }: ItemPictureProps) {
  const url = useSignal<string | null>(null)
  useEffect(() => {
    let here = true
    if (path) {
      mediaUrl(shelf, delivery, path)
        .catch(() => null)
        .then((found) => {
          if (here) url.value = found
          else if (found !== null) URL.revokeObjectURL(found)
        })
    }
    return () => {
      here = false
      if (url.peek() !== null) URL.revokeObjectURL(url.peek()!)
      url.value = null
    }
  }, [delivery, path])
  return url.value === null ? null : <img class="option-picture" src={url.value} alt="" draggable={false} />
}

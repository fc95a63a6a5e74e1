/** The picture of something to touch, from the tablet's own copy of the pack. */

import { useMediaUrl } from './media-url'
import type { StepTextProps } from './step-text'

export type ItemPictureProps = Pick<StepTextProps, 'shelf' | 'delivery'> & { path: string | null | undefined }

/** The text beside it says what it is: to a screen reader it is decoration. */
export function ItemPicture({ path, ...pack }: ItemPictureProps) {
  const url = useMediaUrl(pack, path)
  return url.value ? <img class="option-picture" src={url.value} alt="" draggable={false} /> : null
}

/** A photo of what was made: the step, a pupil's draft, and the artefact that is handed in. */

import type { StepHead } from '../packs/step-head'
import { fieldOf, textOf } from './kept'

export interface PhotoStep extends StepHead {
  kind: 'photo'
  /** 1..3, default 1. */
  most?: number
}

/** One picture as lessons/steps/captured.py takes it; `data` is base64. */
export interface Photo {
  type: 'image/jpeg'
  data: string
}

/** Note's limit in lessons/steps/captured.py. */
export const MOST_NOTE = 400

export interface WithPhotos {
  photos: Photo[]
}

/** One more photo, unless there are as many as the teacher takes. */
export const taken = ({ photos }: WithPhotos, photo: Photo, most: number): WithPhotos => ({
  photos: [...photos, photo].slice(0, most),
})

export const without = ({ photos }: WithPhotos, index: number): WithPhotos => ({
  photos: photos.filter((_, other) => other !== index),
})

export interface PhotoDraft extends WithPhotos {
  note: string
}

export function restorePhotos(kept: unknown): Photo[] {
  const photos = fieldOf(kept, 'photos')
  return Array.isArray(photos) ? photos.filter((one) => textOf(one, 'data') !== '').slice(0, 3) : []
}

export function restorePhoto(kept: unknown): PhotoDraft {
  return { photos: restorePhotos(kept), note: textOf(kept, 'note') }
}

/** `tinmel-attempt/1`; the teacher looks at it, so the tablet claims only that something is there. */
export function photoArtefact({ photos, note }: PhotoDraft): object {
  const claim = { passed: photos.length > 0, stars: 0 }
  return { format: 'tinmel-attempt/1', kind: 'photo', photos, note, claim }
}

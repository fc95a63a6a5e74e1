/** Work on paper: the step, a pupil's draft, and the artefact that is handed in. */

import type { StepHead } from '../packs/step-head'
import { fieldOf, textOf } from './kept'
import { type Photo, restorePhotos } from './photo-answer'

export interface PaperStep extends StepHead {
  kind: 'paper'
  /** Default true: the teacher has a sheet to print for it. */
  sheet?: boolean
}

export interface PaperDraft {
  done: boolean
  photos: Photo[]
  note: string
}

export function restorePaper(kept: unknown): PaperDraft {
  return {
    done: fieldOf(kept, 'done') === true,
    photos: restorePhotos(kept),
    note: textOf(kept, 'note'),
  }
}

/** `tinmel-attempt/1` */
export function paperArtefact(draft: PaperDraft): object {
  return {
    format: 'tinmel-attempt/1',
    kind: 'paper',
    ...draft,
    claim: { passed: draft.done || draft.photos.length > 0, stars: 0 },
  }
}

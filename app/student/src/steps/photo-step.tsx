/** A photo of what was made; the teacher looks at it. */

import { phrase } from '../i18n/phrases'
import { useDraft } from './draft'
import { type PhotoStep, photoArtefact, restorePhoto } from './photo-answer'
import { NoteField, PhotoTaker } from './photo-taker'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import type { StepWork } from './work'

export function PhotoBody(work: StepWork<PhotoStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, restorePhoto)
  const { photos, note } = draft.value
  const most = step.most ?? 1
  const handIn = () => {
    work.ran({ passed: true, stars: 0, summary: `${photos.length}/${most}` })
    work.handIn(photoArtefact(draft.value))
  }
  return (
    <>
      <div class="step-scroll">
        <article class="page">
          <StepText {...texts} />
          <p class="quiet ask">{phrase(most === 1 ? 'photo.one' : 'photo.several', { m: most })}</p>
          <PhotoTaker photos={photos} most={most} onChange={(taken) => change({ photos: taken, note })} />
          <NoteField note={note} onChange={(written) => change({ photos, note: written })} />
        </article>
      </div>
      <StepBar work={work} onHandIn={photos.length > 0 ? handIn : null} />
    </>
  )
}

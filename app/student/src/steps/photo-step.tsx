/** A photo of what was made; the teacher looks at it. */

import { phrase } from '../i18n/phrases'
import { useDraft } from './draft'
import { type PhotoDraft, type PhotoStep, photoArtefact, restorePhoto, taken, without } from './photo-answer'
import { NoteField, PhotoTaker } from './photo-taker'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import type { StepWork } from './work'

export function PhotoBody(work: StepWork<PhotoStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, restorePhoto)
  const { photos, note } = draft.value
  const most = step.most ?? 1
  // Read anew: a photo takes its time, and pupils type meanwhile.
  const edit = (part: Partial<PhotoDraft>) => change({ ...draft.value, ...part })
  const handIn = () => {
    work.ran({ passed: true, stars: 0, summary: `${photos.length}/${most}` })
    work.handIn(photoArtefact(draft.value))
  }
  return (
    <>
      <main class="step-scroll">
        <article class="page">
          <StepText {...texts} />
          <p class="quiet ask">{phrase(most === 1 ? 'photo.one' : 'photo.several', { m: most })}</p>
          <PhotoTaker
            photos={photos}
            most={most}
            onTake={(photo) => edit(taken(draft.value, photo, most))}
            onRemove={(index) => edit(without(draft.value, index))}
          />
          <NoteField note={note} onChange={(written) => edit({ note: written })} />
        </article>
      </main>
      <StepBar work={work} onHandIn={photos.length > 0 ? handIn : null} />
    </>
  )
}

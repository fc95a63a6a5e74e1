/** Work in the notebook or on a printed sheet; a photo of it may come along. */

import { phrase } from '../i18n/phrases'
import { useDraft } from './draft'
import { type PaperDraft, type PaperStep, paperArtefact, restorePaper } from './paper-answer'
import { taken, without } from './photo-answer'
import { NoteField, PhotoTaker } from './photo-taker'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import { Tick } from './tick'
import type { StepWork } from './work'

const MOST_PHOTOS = 3

export function PaperBody(work: StepWork<PaperStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, restorePaper)
  const { done, photos, note } = draft.value
  const edit = (part: Partial<PaperDraft>) => change({ ...draft.value, ...part })
  const handIn = () => {
    work.ran({ passed: true, stars: 0, summary: '' })
    work.handIn(paperArtefact(draft.value))
  }
  return (
    <>
      <main class="step-scroll">
        <article class="page">
          <StepText {...texts} />
          {step.sheet !== false && <p class="quiet ask">{phrase('paper.sheet')}</p>}
          <Tick
            on={done}
            words={phrase('paper.done')}
            testid="paper-done"
            onChange={(on) => edit({ done: on })}
          />
          <p class="quiet ask">{phrase('paper.photo')}</p>
          <PhotoTaker
            photos={photos}
            most={MOST_PHOTOS}
            onTake={(photo) => edit(taken(draft.value, photo, MOST_PHOTOS))}
            onRemove={(index) => edit(without(draft.value, index))}
          />
          <NoteField note={note} onChange={(written) => edit({ note: written })} />
        </article>
      </main>
      <StepBar work={work} onHandIn={done || photos.length > 0 ? handIn : null} />
    </>
  )
}

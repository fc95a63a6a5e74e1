/** A step that this tablet can't show; the lesson goes on without it. */

import { type PhraseKey, phrase } from '../i18n/phrases'
import { StepBar } from './step-bar'
import type { StepWork } from './work'

export function NotHere({ work, why }: { work: StepWork; why: PhraseKey }) {
  return (
    <>
      <div class="screen inner" data-testid="not-here">
        <p class="lead">{phrase(why)}</p>
      </div>
      <StepBar work={work} />
    </>
  )
}

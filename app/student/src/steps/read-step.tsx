/** A step to read. Going on is all it asks. */

import type { ReadStep } from './read-answer'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import type { StepWork } from './work'

export function ReadBody(work: StepWork<ReadStep>) {
  return (
    <>
      <main class="step-scroll">
        <article class="page">
          <StepText {...work.texts} />
        </article>
      </main>
      <StepBar work={work} />
    </>
  )
}

/** A step to read. Going on is all it asks. */

import { StepText, type StepTextProps } from './step-text'

export function ReadStepView(props: StepTextProps) {
  return (
    <article class="page">
      <StepText {...props} />
    </article>
  )
}

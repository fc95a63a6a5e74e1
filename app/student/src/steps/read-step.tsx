/** A step to read. Going on is all it asks. */

import { localised } from '../i18n/language'
import { StepText, type StepTextProps } from './step-text'

export function ReadStepView(props: StepTextProps) {
  return (
    <article class="page">
      <h1 data-testid="step-title">{localised(props.step.titles, props.language)}</h1>
      <StepText {...props} />
    </article>
  )
}

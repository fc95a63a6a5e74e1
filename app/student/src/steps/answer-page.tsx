/** The frame of a question: the step's text, what is asked, and a bar to check and to hand in. */

import type { ComponentChildren } from 'preact'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import { CheckButton, type CheckButtonProps } from './verdict'
import type { StepWork } from './work'

export interface AnswerPageProps {
  work: StepWork
  wide?: boolean
  /** Null while there is nothing to hand in. */
  onHandIn: (() => void) | null
  /** Absent where only the teacher can tell what is right. */
  check?: CheckButtonProps | undefined
  children: ComponentChildren
}

export function AnswerPage({ work, wide = false, onHandIn, check, children }: AnswerPageProps) {
  return (
    <>
      <main class="step-scroll">
        <article class={wide ? 'page wide' : 'page'}>
          <StepText {...work.texts} />
          {children}
        </article>
      </main>
      <StepBar work={work} onHandIn={onHandIn}>
        {check && <CheckButton {...check} />}
      </StepBar>
    </>
  )
}

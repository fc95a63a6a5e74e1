/** What the body of a step is given: its step, where to keep work, and the ways out. One body a kind, see kinds.ts. */

import type { Signal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import type { Language, RunResult } from '../code-contract'
import type { Step } from '../packs/delivery'
import type { StepButtonsProps } from '../shell/bottom-bar'
import type { LessonDesk } from '../shell/desk'
import type { Tablet } from '../shell/tablet'
import type { StepTextProps } from './step-text'

/** Bound to the step's address and to who sat here when it was opened: nothing late lands with somebody else. */
export interface StepWork<S extends Step = Step> {
  step: S
  language: Language
  tablet: Tablet
  desk: LessonDesk
  /** For <StepText>. */
  texts: StepTextProps
  /** For the bar: where we are, and the ways to the neighbours. */
  buttons: Omit<StepButtonsProps, 'onHandIn' | 'nextIsMain'>
  /** Something lies over the step for a while: nothing may play or be recorded under it. */
  covered: boolean
  /** Ids of the checks that failed when the work was last looked at; hints wait for them. */
  failed: Signal<readonly string[]>
  /** Keep an unfinished answer; call it at every edit. */
  keep(draft: unknown): void
  /** What `keep` was last given for this step and these pupils, or null; never trust its shape. */
  kept(): Promise<unknown>
  /** Tell the teacher's board; a step that is passed is done. */
  ran(result: RunResult): void
  /** Hand in an artefact: {"format": "tinmel-attempt/1", "kind", "claim", …}. */
  handIn(answer: object): void
}

export type StepBody<S extends Step> = FunctionComponent<StepWork<S>>

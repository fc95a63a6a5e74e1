/** The one place where kinds of steps are registered. A new kind: its file, a line here, a line in packs/delivery.ts. */

import '../style/quiz.css'
import '../style/making.css'
import type { Step } from '../packs/delivery'
import { ChoiceBody } from './choice-step'
import { CodeBody } from './code-step'
import { ExamplesBody } from './examples-step'
import { MatchBody } from './match-step'
import { NumberBody } from './number-step'
import { OralBody } from './oral-step'
import { OrderBody } from './order-step'
import { PaperBody } from './paper-step'
import { PhotoBody } from './photo-step'
import { ReadBody } from './read-step'
import { TableBody } from './table-step'
import { TextBody } from './text-step'
import { WatchBody } from './watch-step'
import type { StepBody } from './work'

export type Kind = Step['kind']

export const KINDS: { [K in Kind]: StepBody<Extract<Step, { kind: K }>> } = {
  read: ReadBody,
  watch: WatchBody,
  code: CodeBody,
  choice: ChoiceBody,
  order: OrderBody,
  match: MatchBody,
  number: NumberBody,
  text: TextBody,
  table: TableBody,
  examples: ExamplesBody,
  photo: PhotoBody,
  oral: OralBody,
  paper: PaperBody,
}

/** The body of a step, or null for a kind that only a newer page knows. */
export function bodyOf(step: Step): StepBody<Step> | null {
  return Object.keys(KINDS).includes(step.kind) ? (KINDS[step.kind] as StepBody<Step>) : null
}

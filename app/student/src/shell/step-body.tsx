/** The frame of the step that lies open: binds its work to pupils and place, and gives it to the step's kind. */

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Language } from '../code-contract'
import type { Step } from '../packs/delivery'
import { reader } from '../speech/reader'
import { useAway } from '../steps/away'
import { bringKinds, kinds } from '../steps/loading'
import { NotHere } from '../steps/not-here-step'
import type { StepWork } from '../steps/work'
import { sameStep } from '../work/address'
import type { LessonDesk, OpenLesson } from './desk'
import type { Tablet } from './tablet'

export interface StepBodyProps {
  tablet: Tablet
  desk: LessonDesk
  open: OpenLesson
  step: Step
  language: Language
  /** Something lies over it for a while. */
  covered: boolean
}

/** The status line says what the disk does not take. */
const told = () => undefined

/** Bind a step's work to its address and pupils, so that nothing late lands with somebody else. */
function useWork(props: StepBodyProps): StepWork {
  const { tablet, desk, open, step, language } = props
  const [at, authors] = useMemo(() => [desk.address(), tablet.authors()], [])
  const failed = useSignal<readonly string[]>([])
  const { steps } = open.lesson
  const index = desk.index.value
  const handedIn = [...tablet.handIns.value.values()].some(({ record }) => sameStep(record.at, at))
  return {
    step,
    language,
    tablet,
    desk,
    covered: props.covered,
    texts: { shelf: tablet.shelf, delivery: open.delivery, lesson: open.lesson.id, step, language },
    buttons: {
      first: index === 0,
      last: index === steps.length - 1,
      handedIn,
      onPrev: () => desk.goTo(desk.index.value - 1),
      onNext: () => desk.next(),
    },
    failed,
    keep: (draft) => void tablet.drafts.edit(at, authors, draft).catch(told),
    kept: () => tablet.drafts.content(at, authors).catch(() => null),
    ran: (result) => desk.ran(result),
    handIn: (answer) => void desk.handIn(answer).catch(told),
  }
}

export function StepBody(props: StepBodyProps) {
  const work = useWork(props)
  useEffect(bringKinds, [])
  useAway(props.covered, () => reader.stop())
  if (kinds.value === null) return <div class="step-scroll" aria-busy="true" />
  const Body = kinds.value.bodyOf(props.step)
  return Body === null ? <NotHere work={work} why="step.unknown" /> : <Body {...work} />
}

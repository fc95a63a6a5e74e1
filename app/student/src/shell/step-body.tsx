/** The step that lies open, whatever its kind, with its bar. */

import { useSignal, useSignalEffect } from '@preact/signals'
import { render } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import type { CodeStepHandle, Language } from '../code-contract'
import { localised } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { ChoiceStep, CodeStep as CodeStepShape, Step } from '../packs/delivery'
import { type ChoiceDraft, choiceArtefact, EMPTY_CHOICE, isRight } from '../steps/choice-answer'
import { ChoiceStepView } from '../steps/choice-step'
import { CodeStepView, canRunPrograms } from '../steps/code-step'
import { ReadStepView } from '../steps/read-step'
import type { StepTextProps } from '../steps/step-text'
import { BottomBar, SlotButtons, type StepButtonsProps } from './bottom-bar'
import type { LessonDesk, OpenLesson } from './desk'
import type { Tablet } from './tablet'

export interface StepBodyProps {
  tablet: Tablet
  desk: LessonDesk
  open: OpenLesson
  step: Step
  language: Language
  onStorageFault(): void
}

interface Work extends StepBodyProps {
  texts: StepTextProps
  buttons: Omit<StepButtonsProps, 'onHandIn' | 'nextIsMain'>
  handIn(answer: object): void
  keep(content: unknown): void
  kept(): Promise<unknown>
}

/** Bind a step's work to its address and pupils, so that nothing late lands with somebody else. */
function useWork(props: StepBodyProps): Work {
  const { tablet, desk, open, step, language, onStorageFault } = props
  const [at, authors] = useMemo(() => [desk.address(), tablet.authors()], [])
  const { steps } = open.lesson
  const index = desk.index.value
  const handedIn = [...tablet.handIns.value.values()].some(
    ({ record }) => record.at.step === step.id && record.at.lesson === open.lesson.id,
  )
  return {
    ...props,
    texts: { shelf: tablet.shelf, delivery: open.delivery, lesson: open.lesson.id, step, language },
    buttons: {
      first: index === 0,
      last: index === steps.length - 1,
      handedIn,
      onPrev: () => desk.goTo(desk.index.value - 1),
      onNext: () => desk.next(),
    },
    handIn: (answer) => void desk.handIn(answer).catch(onStorageFault),
    keep: (content) => void tablet.drafts.edit(at, authors, content).catch(onStorageFault),
    kept: () => tablet.drafts.content(at, authors).catch(() => null),
  }
}

function ReadBody({ texts, buttons }: Work) {
  return (
    <>
      <div class="step-scroll">
        <ReadStepView {...texts} />
      </div>
      <BottomBar {...buttons} handsIn={false} nextIsMain onHandIn={null} />
    </>
  )
}

function ChoiceBody({ step, work }: { step: ChoiceStep; work: Work }) {
  const { desk, texts, buttons, keep } = work
  const answer = useSignal<ChoiceDraft>(EMPTY_CHOICE)
  useEffect(() => {
    void work.kept().then((kept) => {
      if (kept !== null) answer.value = kept as ChoiceDraft
    })
  }, [])
  const change = (next: ChoiceDraft) => {
    answer.value = next
    keep(next)
  }
  const { chosen, checked } = answer.value
  const right = isRight(step, chosen)
  const check = () => {
    change({ chosen, checked: true })
    desk.ran({ passed: right, stars: right ? 1 : 0, summary: chosen.join(', ') })
  }
  return (
    <>
      <div class="step-scroll">
        <ChoiceStepView {...texts} step={step} answer={answer} onChange={change} />
      </div>
      <BottomBar
        {...buttons}
        handsIn
        nextIsMain={buttons.handedIn}
        onHandIn={checked ? () => work.handIn(choiceArtefact(step, chosen)) : null}
      >
        <button
          type="button"
          class="button run"
          data-testid="check"
          disabled={chosen.length === 0 || checked}
          onClick={check}
        >
          <Icon name="check" />
          {phrase('choice.check')}
        </button>
      </BottomBar>
    </>
  )
}

function CodeBody({ step, work }: { step: CodeStepShape; work: Work }) {
  const handle = useSignal<CodeStepHandle | null>(null)
  const { tablet, desk, texts, buttons } = work
  useSignalEffect(() => {
    const mounted = handle.value
    if (mounted === null) return
    // Read, so that the buttons follow what was handed in and where we are.
    void tablet.handIns.value
    void desk.index.value
    render(
      <SlotButtons {...buttons} nextIsMain={false} onHandIn={() => work.handIn(mounted.answer())} />,
      mounted.handInSlot,
    )
  })
  return (
    <>
      <h1 class="for-ears" data-testid="step-title">
        {localised(step.titles, texts.language)}
      </h1>
      <CodeStepView
        {...texts}
        step={step}
        loadDraft={work.kept}
        onDraft={work.keep}
        onRun={(result) => desk.ran(result)}
        onHandle={(mounted) => {
          if (handle.value !== null && mounted === null) render(null, handle.value.handInSlot)
          handle.value = mounted
        }}
      />
    </>
  )
}

export function StepBody(props: StepBodyProps) {
  const work = useWork(props)
  const { step } = props
  if (step.kind === 'choice') return <ChoiceBody step={step} work={work} />
  if (step.kind === 'code' && canRunPrograms()) return <CodeBody step={step} work={work} />
  if (step.kind === 'read') return <ReadBody {...work} />
  const key = (step as Step).kind === 'code' ? 'code.old' : 'step.unknown'
  return (
    <>
      <div class="screen inner">
        <p class="lead">{phrase(key)}</p>
      </div>
      <BottomBar {...work.buttons} handsIn={false} nextIsMain onHandIn={null} />
    </>
  )
}

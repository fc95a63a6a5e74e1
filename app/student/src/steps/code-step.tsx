/** The place where the code step lives; it is loaded when the first lesson needs it. */

import { useSignal, useSignalEffect } from '@preact/signals'
import { render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { CodeStep, CodeStepHandle, RunResult, World } from '../code-contract'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { Delivery } from '../packs/delivery'
import type { Shelf } from '../packs/shelf'
import { SlotButtons } from '../shell/bottom-bar'
import { canRunPrograms, loadCodeModule } from './code-module'
import { NotHere } from './not-here-step'
import { Said } from './said'
import { loadText, type StepTextProps } from './step-text'
import type { StepWork } from './work'

const AGAIN_AFTER_MS = 4_000

interface CodeStepViewProps extends StepTextProps {
  step: CodeStep
  loadDraft(): Promise<unknown>
  onDraft(content: unknown): void
  onRun(result: RunResult): void
  /** The mounted step, or null when it goes; its bar has a place for the shell's buttons. */
  onHandle(handle: CodeStepHandle | null): void
}

async function loadWorlds(shelf: Shelf, delivery: Delivery, step: CodeStep): Promise<World[]> {
  const paths = [step.world, ...(step.hidden_worlds ?? [])]
  const worlds = await Promise.all(paths.map((path) => shelf.json<World>(delivery, path)))
  return worlds.filter((world): world is World => world !== null)
}

/** A workspace is JSON, a program is text. */
async function loadStarter(shelf: Shelf, delivery: Delivery, { starter }: CodeStep): Promise<unknown> {
  if (!starter) return null
  return starter.endsWith('.py') ? shelf.text(delivery, starter) : shelf.json<unknown>(delivery, starter)
}

function CodeStepView(props: CodeStepViewProps) {
  const host = useRef<HTMLDivElement>(null)
  const state = useSignal<'loading' | 'ready' | 'failed'>('loading')
  const tries = useSignal(0)
  const { shelf, delivery, lesson, step, language } = props

  useEffect(() => {
    let handle: CodeStepHandle | null = null
    let gone = false
    let release = () => {}
    let again: ReturnType<typeof setTimeout> | undefined
    const mount = async () => {
      const [{ mountCodeStep }, worlds, text, starter, draft] = await Promise.all([
        loadCodeModule(step),
        loadWorlds(shelf, delivery, step),
        loadText(shelf, delivery, lesson, step, language),
        loadStarter(shelf, delivery, step),
        props.loadDraft(),
      ])
      release = text?.release ?? release
      if (gone || host.current === null) return release()
      const textHtml = text?.html ?? ''
      const { onDraft, onRun } = props
      handle = mountCodeStep(host.current, {
        language,
        step,
        worlds,
        starter,
        textHtml,
        textLanguage: text?.language ?? language,
        draft,
        onDraft,
        onRun,
      })
      state.value = 'ready'
      props.onHandle(handle)
    }
    state.value = 'loading'
    mount().catch((error: unknown) => {
      if (gone) return
      console.error('code step', error)
      state.value = 'failed'
      again = setTimeout(() => {
        tries.value += 1
      }, AGAIN_AFTER_MS)
    })
    return () => {
      gone = true
      clearTimeout(again)
      props.onHandle(null)
      handle?.destroy()
      release()
    }
  }, [delivery, lesson, step, language, tries.value])

  return (
    <>
      <div class="code-host" ref={host} hidden={state.value !== 'ready'} />
      {state.value !== 'ready' && (
        <div class="screen inner" aria-live="polite">
          <div class="pulse">
            <Icon name="robot" size={56} />
          </div>
          <p class="lead">{phrase(state.value === 'loading' ? 'code.loading' : 'code.failed')}</p>
        </div>
      )}
    </>
  )
}

function Program(work: StepWork<CodeStep>) {
  const handle = useSignal<CodeStepHandle | null>(null)
  const { step, tablet, desk, texts, buttons } = work
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
    <main style={{ display: 'contents' }}>
      <h1 class="for-ears" data-testid="step-title">
        <Said {...texts} texts={step.titles} />
      </h1>
      <CodeStepView
        {...texts}
        step={step}
        loadDraft={work.kept}
        onDraft={work.keep}
        onRun={work.ran}
        onHandle={(mounted) => {
          if (handle.value !== null && mounted === null) render(null, handle.value.handInSlot)
          handle.value = mounted
        }}
      />
    </main>
  )
}

export function CodeBody(work: StepWork<CodeStep>) {
  if (!canRunPrograms()) return <NotHere work={work} why="code.old" />
  return <Program {...work} />
}

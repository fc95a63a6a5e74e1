/** The place where the code step lives; it is loaded when the first lesson needs it. */

import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { CodeStep, CodeStepHandle, RunResult, World } from '../code-contract'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { Delivery } from '../packs/delivery'
import type { Shelf } from '../packs/shelf'
import { loadText, type StepTextProps } from './step-text'

const AGAIN_AFTER_MS = 4_000

export interface CodeStepViewProps extends StepTextProps {
  step: CodeStep
  loadDraft(): Promise<unknown>
  onDraft(content: unknown): void
  onRun(result: RunResult): void
  /** The mounted step, or null when it goes; its bar has a place for the shell's buttons. */
  onHandle(handle: CodeStepHandle | null): void
}

/** Blockly, the runtime and the player: one piece, immutable once it is here. */
export const loadCodeModule = () => import('../code/index')

/** MicroPython's loader refuses older engines (TABLET 2.2). */
export const canRunPrograms = () => typeof WebAssembly === 'object' && 'replaceAll' in String.prototype

async function loadWorlds(shelf: Shelf, delivery: Delivery, step: CodeStep): Promise<World[]> {
  const paths = [step.world, ...(step.hidden_worlds ?? [])]
  const worlds = await Promise.all(paths.map((path) => shelf.json<World>(delivery, path)))
  return worlds.filter((world): world is World => world !== null)
}

export function CodeStepView(props: CodeStepViewProps) {
  const host = useRef<HTMLDivElement>(null)
  const state = useSignal<'loading' | 'ready' | 'failed'>('loading')
  const tries = useSignal(0)
  const { shelf, delivery, lesson, step, language } = props

  useEffect(() => {
    let handle: CodeStepHandle | null = null
    let gone = false
    let again: ReturnType<typeof setTimeout> | undefined
    const mount = async () => {
      const [{ mountCodeStep }, worlds, text, starter, draft] = await Promise.all([
        loadCodeModule(),
        loadWorlds(shelf, delivery, step),
        loadText(shelf, delivery, lesson, step, language),
        step.starter ? shelf.json<unknown>(delivery, step.starter) : null,
        props.loadDraft(),
      ])
      if (gone || host.current === null) return
      const textHtml = text?.html ?? ''
      const { onDraft, onRun } = props
      handle = mountCodeStep(host.current, {
        language,
        step,
        worlds,
        starter,
        textHtml,
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

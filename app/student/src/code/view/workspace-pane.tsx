/** Where the program is made: blocks or text, each a piece of the page that comes when it is needed. */

import { useSignal } from '@preact/signals'
import type { FunctionComponent } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Mode } from '../draft'
import type { CodeSession } from '../session'
import { Panels } from './panels'

type Pane = FunctionComponent<{ session: CodeSession }>

const LOADERS: Record<Mode, () => Promise<Pane>> = {
  blocks: () => import('./blocks-pane').then(({ BlocksPane }) => BlocksPane),
  python: () => import('./python-pane').then(({ PythonPane }) => PythonPane),
}
const AGAIN_AFTER_MS = 3_000
const here: Partial<Record<Mode, Pane>> = {}

/** Fetch what a step begins with, while its worlds and texts are still being read. */
async function bringPane(mode: Mode): Promise<Pane> {
  const pane = await LOADERS[mode]()
  here[mode] = pane
  return pane
}

export function WorkspacePane({ session }: { session: CodeSession }) {
  const mode = session.bench.mode.value
  const tries = useSignal(0)
  const arrived = useSignal(0)
  useEffect(() => {
    if (here[mode]) return
    let again: ReturnType<typeof setTimeout> | undefined
    bringPane(mode).then(
      () => {
        arrived.value += 1
      },
      () => {
        again = setTimeout(() => {
          tries.value += 1
        }, AGAIN_AFTER_MS)
      },
    )
    return () => clearTimeout(again)
  }, [mode, tries.value])
  // Read, so that the pane is shown once it is here.
  arrived.value
  const Pane = here[mode]
  return (
    <div class={`code-blocks ${mode}`}>
      {Pane ? <Pane key={mode} session={session} /> : <div class="pane-waiting" aria-busy="true" />}
      <Panels session={session} />
    </div>
  )
}

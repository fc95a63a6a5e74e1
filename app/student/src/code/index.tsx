/** The code step: workspace, world and a bar. The shell imports this module only when a lesson needs it. */

import { render } from 'preact'
import type { CodeStepHandle, CodeStepOptions } from '../code-contract'
import './style/step.css'
import './style/blocks.css'
import './style/editor.css'
import './style/world.css'
import './style/bar.css'
import './style/panels.css'
import './style/small.css'
import { Painter } from './player/painter'
import { loadSprites } from './player/sprites'
import { runtimeFiles } from './runtime/files'
import { Runner } from './runtime/runner'
import { CodeSession } from './session'
import { BottomBar } from './view/bottom-bar'
import { WorkspacePane } from './view/workspace-pane'
import { WorldPane } from './view/world-pane'
import { isRightToLeft } from './words/words'

/** The page outlives its server: whoever loads this module wants these too. What fails now is fetched when it is needed. */
Promise.allSettled([runtimeFiles(), loadSprites()])

/** Mount the step into an element that gives it its size; the handle is usable at once. */
export function mountCodeStep(host: HTMLElement, options: CodeStepOptions): CodeStepHandle {
  const root = document.createElement('div')
  root.className = 'code-step'
  root.lang = options.language
  root.dir = isRightToLeft(options.language) ? 'rtl' : 'ltr'
  host.replaceChildren(root)

  const canvas = document.createElement('canvas')
  canvas.setAttribute('role', 'img')
  const painter = new Painter(canvas)
  const runner = new Runner(host, runtimeFiles)
  const session = new CodeSession(options, painter, runner)
  const slot = document.createElement('div')
  slot.className = 'hand-in-slot'

  render(
    <>
      <div class="code-body">
        <WorkspacePane session={session} />
        <WorldPane session={session} painter={painter} canvas={canvas} />
      </div>
      <BottomBar session={session} slot={slot} />
    </>,
    root,
  )
  loadSprites().then((sprites) => {
    painter.sprites = sprites
    session.player.paint()
  })
  runner.warm()
  // For journeys and measurements: a program run in the very browser, without anybody's hands.
  ;(window as unknown as { tinmelRunner: unknown }).tinmelRunner = runner

  return {
    answer: () => session.answer(),
    handInSlot: slot,
    destroy: () => {
      session.destroy()
      render(null, root)
      root.remove()
    },
  }
}

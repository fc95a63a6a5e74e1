/** Where blocks are put together, with its small tools in a corner. */

import { useEffect, useRef } from 'preact/hooks'
import { BlockEditor } from '../blocks/editor'
import { loadMessages, speak } from '../blocks/messages'
import type { CodeSession } from '../session'
import { fill, isRightToLeft } from '../words/words'
import { Glyph } from './glyph'
import { Panels } from './panels'

/** Blocks are as wide as their words; a font that comes later would leave them too narrow. */
const FONT_WAIT_MS = 1_500

async function fontsReady(sample: string, family: string): Promise<void> {
  const wait = new Promise((resolve) => setTimeout(resolve, FONT_WAIT_MS))
  await Promise.race([document.fonts.load(`700 17px ${family}`, sample).catch(() => []), wait])
}

/** Nothing can be measured in what is not shown yet. */
function shown(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === 0) return
      observer.disconnect()
      resolve()
    })
    observer.observe(element)
  })
}

export function WorkspacePane({ session }: { session: CodeSession }) {
  const { words, options } = session
  const place = useRef<HTMLDivElement>(null)
  const bin = useRef<HTMLButtonElement>(null)
  const editor = useRef<BlockEditor | null>(null)
  useEffect(() => {
    let here = true
    const host = place.current!
    const sample = Object.values(words.blocks).join('')
    const family = getComputedStyle(host).getPropertyValue('--font')
    Promise.all([loadMessages(options.language), fontsReady(sample, family), shown(host)]).then(
      ([messages]) => {
        if (!here) return
        speak(messages, words)
        const made = new BlockEditor(host, {
          words,
          rtl: isRightToLeft(options.language),
          toolbox: options.step.toolbox,
          maxBlocks: session.maxBlocks,
          bin: bin.current!,
          onChange: () => session.edited(),
        })
        editor.current = made
        ;(window as unknown as { tinmelWorkspace: unknown }).tinmelWorkspace = made.workspace
        session.attach(made)
      },
    )
    const observer = new ResizeObserver(() => editor.current?.resize())
    observer.observe(host)
    return () => {
      here = false
      observer.disconnect()
    }
  }, [])
  const max = session.maxBlocks
  const left = max === null ? 0 : max - session.blocks.value
  return (
    <div class="code-blocks">
      <div class="blockly-place" data-testid="code-workspace" ref={place} />
      {session.blocks.value === 0 && <p class="empty-workspace">{words.empty}</p>}
      {max !== null && (
        <p class={left > 0 ? 'block-limit' : 'block-limit reached'}>
          {fill(left > 0 ? words.limit : words.limitReached, { left, max })}
        </p>
      )}
      <div class="workspace-tools">
        <Tool name="undo" label={words.tools.undo} press={() => editor.current?.undo()} />
        <Tool name="plus" label={words.tools.zoomIn} press={() => editor.current?.zoom(1)} />
        <Tool name="minus" label={words.tools.zoomOut} press={() => editor.current?.zoom(-1)} />
        <button
          type="button"
          class="tool bin"
          data-testid="bin"
          aria-label={words.tools.trash}
          title={words.tools.trash}
          ref={bin}
          onClick={() => editor.current?.deleteSelected()}
        >
          <Glyph name="trash" />
        </button>
      </div>
      <Panels session={session} />
    </div>
  )
}

function Tool({ name, label, press }: { name: string; label: string; press: () => void }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      data-testid={`tool-${name}`}
      onClick={press}
    >
      <Glyph name={name} />
    </button>
  )
}

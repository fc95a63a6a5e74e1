/** Where blocks are put together, with its small tools in a corner. Blockly comes only when this pane does. */

import { useEffect, useRef } from 'preact/hooks'
import { BlockEditor } from '../blocks/editor'
import { loadAllMessages, loadMessages, speak } from '../blocks/messages'
import type { CodeSession } from '../session'
import { fill, isRightToLeft } from '../words/words'
import { Glyph } from './glyph'
import { Tool } from './tool'

/** The page outlives its server: whoever builds of blocks may change the language without it. */
loadAllMessages().catch(() => {})

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

export function BlocksPane({ session }: { session: CodeSession }) {
  const { words, options, bench } = session
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
          language: options.language,
          kind: options.worlds[0]!.kind,
          rtl: isRightToLeft(options.language),
          toolbox: options.step.toolbox,
          maxBlocks: session.maxBlocks,
          bin: bin.current!,
          onChange: () => bench.built(),
        })
        editor.current = made
        ;(window as unknown as { tinmelWorkspace: unknown }).tinmelWorkspace = made.workspace
        bench.attachBlocks(made)
      },
    )
    const observer = new ResizeObserver(() => editor.current?.resize())
    observer.observe(host)
    return () => {
      here = false
      observer.disconnect()
      bench.detach()
      editor.current?.destroy()
    }
  }, [])
  const max = session.maxBlocks
  const left = max === null ? 0 : max - bench.blocks.value
  return (
    <>
      <div class="blockly-place" data-testid="code-workspace" ref={place} />
      {bench.blocks.value === 0 && <p class="empty-workspace">{words.empty}</p>}
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
    </>
  )
}

/** The workspace in which a pupil builds: Blockly, dressed and limited for one step. */

import {
  ContextMenuRegistry,
  common,
  type Events,
  FlyoutButton,
  inject,
  serialization,
  type WorkspaceSvg,
} from 'blockly/core'
import type { Language, World } from '../../code-contract'
import { blockWords } from '../words/blocks-words'
import type { Words } from '../words/words'
import { ColourField } from './colour-field'
import { CountField } from './count-field'
import { defineBlocks, setBlockWords, VALUE_BLOCKS } from './definitions'
import { takeOverDialogs } from './dialogs'
import { generate, type Program } from './generate'
import { inSilence } from './silence'
import { theme } from './theme'
import { followPupils, toolbox } from './toolbox'
import { Bin } from './trash'

export interface EditorOptions {
  words: Words
  language: Language
  /** The kind of world that the program is for: blocks of other kinds are left out. */
  kind: World['kind']
  rtl: boolean
  toolbox: readonly string[]
  /** Blocks that a program may have; numbers and conditions in a block are no blocks. */
  maxBlocks: number | null
  bin: HTMLElement
  onChange(): void
}

/** Menu entries that a child can't use; those that stay are in our words. */
const MENU_TRIMMED = [
  'blockCollapseExpand',
  'blockComment',
  'blockDisable',
  'blockHelp',
  'blockInline',
  'cleanWorkspace',
  'collapseWorkspace',
  'expandWorkspace',
  'workspaceDelete',
]
const GRID_SPACING = 22

export class BlockEditor {
  readonly workspace: WorkspaceSvg
  private readonly bin: Bin
  /** The program that the owner knows; Blockly tells of much that changes nothing, of a load among others. */
  private told = ''
  private readonly dark = matchMedia('(prefers-color-scheme: dark)')
  /** Tablets grow dark at sunset, in the middle of a lesson. */
  private readonly relight = () => this.workspace.setTheme(theme(getComputedStyle(this.host)))

  constructor(
    private readonly host: HTMLElement,
    private readonly options: EditorOptions,
  ) {
    const parts = blockWords(options.language)
    CountField.words = { ...options.words.keypad, ...parts.keypad }
    ColourField.words = parts.colours
    setBlockWords(options.words, options.language)
    defineBlocks()
    takeOverDialogs(host.closest<HTMLElement>('.code-step') ?? host, parts)
    const style = getComputedStyle(host)
    this.workspace = inSilence(() =>
      inject(host, {
        toolbox: toolbox(options.toolbox, parts, options.kind),
        renderer: 'zelos',
        theme: theme(style),
        rtl: options.rtl,
        // Every picture that Blockly would fetch is hidden or drawn by us; this address fetches nothing.
        media: 'data:,',
        sounds: false,
        comments: false,
        collapse: false,
        disable: false,
        trashcan: false,
        // On a tablet the system's keyboard would cover the block: a question stands above it.
        modalInputs: true,
        grid: {
          spacing: GRID_SPACING,
          length: 1.6,
          colour: style.getPropertyValue('--dots').trim(),
          snap: false,
        },
        move: { scrollbars: true, drag: true, wheel: true },
        zoom: { controls: false, wheel: false, pinch: true, startScale: 1, minScale: 0.5, maxScale: 1.5 },
      }),
    )
    // 44 pixels high, as everything that is touched.
    FlyoutButton.TEXT_MARGIN_X = 16
    FlyoutButton.TEXT_MARGIN_Y = 11
    followPupils(this.workspace, parts, options.kind)
    this.limitBlocks()
    trimMenus()
    this.bin = new Bin(this.workspace, options.bin)
    this.workspace.addChangeListener((event) => this.follow(event))
    this.dark.addEventListener('change', this.relight)
  }

  /** Show a saved program (Blockly JSON), or nothing: false when it can't be read. */
  load(content: unknown): boolean {
    let readable = true
    try {
      serialization.workspaces.load((content ?? {}) as object, this.workspace)
    } catch {
      readable = false
      this.workspace.clear()
    }
    this.workspace.clearUndo()
    this.told = JSON.stringify(this.save())
    return readable
  }

  save(): object {
    return serialization.workspaces.save(this.workspace)
  }

  program(): Program {
    return generate(this.workspace)
  }

  /** How many blocks the pupil sees as such: those that stand below one another. */
  blockCount(): number {
    return this.workspace
      .getAllBlocks(false)
      .filter((block) => !VALUE_BLOCKS.has(block.type) && !block.isInsertionMarker()).length
  }

  /** Show which block is in hand, or none. */
  highlight(block: string | null): void {
    this.workspace.highlightBlock(block)
  }

  /** Open the first category: an empty workspace shows where blocks come from. */
  openToolbox(): void {
    // Selecting what is selected already would close it.
    this.workspace.getToolbox()?.clearSelection()
    this.workspace.getToolbox()?.selectItemByPosition(0)
  }

  undo(): void {
    this.workspace.undo(false)
  }

  zoom(direction: 1 | -1): void {
    this.workspace.zoomCenter(direction)
  }

  /** Delete the selected block, when the bin is pressed instead of dragged to. */
  deleteSelected(): void {
    const selected = common.getSelected()
    if (selected && 'checkAndDelete' in selected) (selected as { checkAndDelete(): void }).checkAndDelete()
  }

  /** Lay out anew after the pane changed its size, or a font arrived. */
  resize(): void {
    common.svgResize(this.workspace)
  }

  destroy(): void {
    this.dark.removeEventListener('change', this.relight)
    this.bin.remove()
    this.workspace.dispose()
    this.host.replaceChildren()
  }

  private follow(event: Events.Abstract): void {
    if (event.isUiEvent || this.workspace.isDragging()) return
    const now = JSON.stringify(this.save())
    if (now === this.told) return
    this.told = now
    this.options.onChange()
  }

  /** Blockly would count the number inside `repeat`, or the sensor inside `if`, as a block of its own. */
  private limitBlocks(): void {
    const { maxBlocks } = this.options
    if (maxBlocks === null) return
    this.workspace.options.maxBlocks = maxBlocks
    this.workspace.remainingCapacity = () => maxBlocks - this.blockCount()
    this.workspace.isCapacityAvailable = (wanted: Record<string, number>) => {
      const blocks = Object.entries(wanted).reduce(
        (sum, [type, count]) => sum + (VALUE_BLOCKS.has(type) ? 0 : count),
        0,
      )
      return blocks <= this.workspace.remainingCapacity()
    }
  }
}

function trimMenus(): void {
  const { registry } = ContextMenuRegistry
  for (const id of MENU_TRIMMED) if (registry.getItem(id)) registry.unregister(id)
}

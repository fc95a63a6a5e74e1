/** An unfinished program: what the tablet keeps at every edit. Whatever was kept is read with doubt. */

import type { CodeStep } from '../code-contract'
import { fieldOf } from '../steps/kept'

export type Mode = 'blocks' | 'python'

export interface Draft {
  mode: Mode
  /** A Blockly workspace, or null for none. */
  blocks: object | null
  /** The program as it was typed; of no meaning while it is built of blocks. */
  python: string
  /** What the blocks became when pupils went on in Python; while `python` is still the same they may go back. */
  made: string | null
}

/** As lessons/source.py has it, in characters. */
export const MAX_SOURCE_CHARS = 20_000

/** Return the draft that was kept, or the beginning of the step; a draft of blocks alone is what older pages kept. */
export function readDraft(kept: unknown, step: Pick<CodeStep, 'language'>, starter: unknown): Draft {
  const first = beginning(step, starter)
  const blocks = workspace(fieldOf(kept, 'blocks'))
  const mode = fieldOf(kept, 'mode')
  if (mode !== 'blocks' && mode !== 'python') {
    const bare = workspace(kept)
    return bare === null || step.language === 'python' ? first : { ...first, mode: 'blocks', blocks: bare }
  }
  const made = fieldOf(kept, 'made')
  return {
    mode: step.language === 'both' ? mode : step.language,
    blocks: blocks ?? first.blocks,
    python: source(fieldOf(kept, 'python')) ?? first.python,
    made: source(made),
  }
}

/** Return what the step begins with: a starter in Python begins in Python where there is a choice. */
export function beginning({ language }: Pick<CodeStep, 'language'>, starter: unknown): Draft {
  const typed = source(starter)
  const mode = language === 'both' ? (typed === null ? 'blocks' : 'python') : language
  return { mode, blocks: workspace(starter), python: typed ?? '', made: null }
}

function workspace(value: unknown): object | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
}

function source(value: unknown): string | null {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n').slice(0, MAX_SOURCE_CHARS) : null
}

/** From blocks to Python: once as the pupil reads it, once with a tick before every statement. */

import type { Workspace } from 'blockly/core'
import { keepNamesReadable } from './names'
import { Writer } from './python/writer'

export interface Program {
  /** What the pupil sees and hands in. */
  python: string
  /** The same with `_h("block id")` before each statement; this is what runs. */
  traced: string
}

const TICK = '_h(%1)\n'
let writer: Writer | null = null

/** Generate the program of a workspace, shown or headless; stacks run from the top down. */
export function generate(workspace: Workspace): Program {
  // Blockly ticks a loop's block after each round as well, also where its body is empty.
  return { python: write(workspace, null), traced: write(workspace, TICK) }
}

function write(workspace: Workspace, tick: string | null): string {
  keepNamesReadable()
  writer ??= new Writer()
  writer.STATEMENT_PREFIX = tick
  return tidy(writer.workspaceToCode(workspace))
}

/** One blank line between parts, one line end at the end. */
function tidy(code: string): string {
  const text = code.trim().replace(/\n{3,}/g, '\n\n')
  return text === '' ? '' : `${text}\n`
}

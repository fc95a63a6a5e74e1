/**
 * The teacher's re-check: the page's own machine in a bare V8. `await tinmelLoad(bytes)` once, then `await tinmelCheck(text)` with
 * JSON {source, worlds, answers, seed} gives JSON {runs: [{facts, trace, out, error, asks}], stopped_at}.
 */

import './bare'
import type { World } from '../../code-contract'
import { disarm } from './disarm'
import { Machine } from './machine'
import type { WorldRun } from './protocol'
import { seedOf } from './seed'

interface Question {
  source: string
  worlds: World[]
  answers: string[]
  seed: number
}

let machine: Machine | null = null

/** Take MicroPython's wasm; any number of checks may follow. */
async function load(wasm: ArrayBuffer | Uint8Array): Promise<void> {
  machine = new Machine(new WebAssembly.Module(wasm as BufferSource))
  disarm()
}

/** Run in every world up to the first in which the program itself failed; `stopped_at` says which, or null. */
async function check(text: string): Promise<string> {
  const { source, worlds, answers, seed } = JSON.parse(text) as Question
  const runs: Pick<WorldRun, 'facts' | 'trace' | 'out' | 'error' | 'asks'>[] = []
  for (const [index, world] of worlds.entries()) {
    const run = await machine!.run({ source, world, answers, seed: seedOf(seed, index), follow: 'nothing' })
    const { facts, trace, out, error, asks } = run
    runs.push({ facts, trace, out, error, asks })
    if (error !== null || asks !== null) return JSON.stringify({ runs, stopped_at: index })
  }
  return JSON.stringify({ runs, stopped_at: null })
}

Object.assign(globalThis, { tinmelLoad: load, tinmelCheck: check })

/** What the page and the Python worker say to each other, over one MessagePort that the pupil's program never sees. */

import type { GridWorld } from '../../code-contract'
import type { GridFacts, TraceEvent } from '../sim/grid'

/** A trace event and the block that was in hand, if any. */
export interface BlockEvent extends TraceEvent {
  block: string | null
}

export type RunErrorKind =
  /** More actions or ticks than any program needs, or more seconds than the watchdog gives. */
  | 'endless'
  | 'memory'
  /** Python raised; `type` and `message` are Python's. */
  | 'python'

export interface RunError {
  kind: RunErrorKind
  type: string
  message: string
  /** Of the program's text as it ran, counted from 1. */
  line: number | null
  block: string | null
}

/** One world's run; a crash of the robot is a fact, not an error. */
export interface WorldRun {
  facts: GridFacts
  trace: BlockEvent[]
  /** What the program printed, cut at `MAX_OUT_CHARS`. */
  out: string
  error: RunError | null
}

/** To the worker: first `load`, then any number of `run`. */
export type ToWorker = { kind: 'load'; wasm: ArrayBuffer } | { kind: 'run'; source: string; world: GridWorld }

export type FromWorker =
  | { kind: 'loaded' }
  | { kind: 'unable'; message: string }
  /** The program's first line is about to run: the watchdog counts from here. */
  | { kind: 'started' }
  | { kind: 'finished'; run: WorldRun }

/** To the sandbox frame, with the worker's port when it begins one. */
export type ToFrame = { kind: 'begin'; script: string } | { kind: 'end' }

/** A tick is a statement that begins or a round of a loop that ends, as in lessons/program.py; one more stops the run. */
export const MAX_TICKS = 20_000
export const MAX_OUT_CHARS = 10_000
/** How long a program may compute in one world; a lesson's takes milliseconds. */
export const WATCHDOG_MS = 2_000
/** Compiling the wasm takes 0.1 s here and 0.6 s on a quarter of a core. */
export const LOAD_TIMEOUT_MS = 30_000

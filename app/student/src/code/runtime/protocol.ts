/** What the page and the Python worker say to each other, over one MessagePort that the pupil's program never sees. */

import type { World } from '../../code-contract'
import type { Facts } from '../checks/facts'
import type { TraceEvent } from '../sim/simulation'

/** A program to run in one world. */
export interface Job {
  source: string
  world: World
  /** What `input()` is told, where the world has no answers of its own. */
  answers: readonly string[]
  /** 0 to 2^31 - 1; `random` begins from it. */
  seed: number
  /** What beats are taken of: `_h("block id")` in the program, the lines that it comes to, or nothing. */
  follow: 'blocks' | 'lines' | 'nothing'
}

export type RunErrorKind =
  /** More commands or ticks than any program needs, or more seconds than the watchdog gives. */
  | 'endless'
  | 'memory'
  | 'recursion'
  /** More was printed than anybody reads. */
  | 'output'
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

/** A statement that began. */
export interface Beat {
  block: string | null
  line: number | null
  /** How many commands of the trace were done before it. */
  done: number
  /** How much had been printed before it, in UTF-16 units as `out` counts them. */
  out: number
  /** Which snapshot of `variables` shows what was known then. */
  vars: number
  /** The world's own time, as in its trace. */
  t: number
}

/** The pupils' own names and what they hold, as it is shown: at most 20, each at most 60 characters. */
export type Variables = readonly (readonly [name: string, shown: string])[]

/** One world's run; a crash of the robot is a fact, not an error. */
export interface WorldRun {
  facts: Facts
  trace: readonly TraceEvent[]
  /** In order, the first `MAX_BEATS` of them; none when nothing is followed. */
  beats: readonly Beat[]
  /** The first is empty. */
  variables: readonly Variables[]
  /** What the program printed, with what `input()` asked and was told; cut at `MAX_OUT_CHARS`. */
  out: string
  error: RunError | null
  /** The program asked this and had no further answer: it ended there, to be run again with one more. */
  asks: string | null
  /** How many answers it used. */
  asked: number
}

/** To the worker: first `load`, then any number of `run`. */
export type ToWorker = { kind: 'load'; wasm: ArrayBuffer } | { kind: 'run'; job: Job }

export type FromWorker =
  | { kind: 'loaded' }
  | { kind: 'unable'; message: string }
  /** The program's first line is about to run: the watchdog counts from here. */
  | { kind: 'started' }
  /** The program is here just now; told now and then, for the case that it gets no further. */
  | { kind: 'passed'; line: number | null; block: string | null }
  | { kind: 'finished'; run: WorldRun }

/** To the sandbox frame, with the worker's port when it begins one. */
export type ToFrame = { kind: 'begin'; script: string } | { kind: 'end' }

/**
 * A tick is a statement that begins or a round of a loop that ends, as in lessons/program.py; one more stops the run.
 * In typed Python it is a line that the program comes to, or a round of `while` without one. A minute of driving with ten lines
 * a round has 60,000; ten times what they cost here is still within the watchdog's time on a slow tablet.
 */
export const MAX_TICKS: Readonly<Record<World['kind'], number>> = {
  grid: 20_000,
  canvas: 60_000,
  drive: 60_000,
  console: 60_000,
}
/** A longer program is not run: reading it alone would take seconds. Blocks with their ticks are longer than what pupils type. */
export const MAX_RUN_CHARS = 65_536
export const MAX_BEATS = 20_000
export const MAX_OUT_CHARS = 10_000
/** How long a program may compute in one world; a lesson's takes milliseconds. */
export const WATCHDOG_MS = 2_000
/** Compiling the wasm takes 0.1 s here and 0.6 s on a quarter of a core. */
export const LOAD_TIMEOUT_MS = 30_000

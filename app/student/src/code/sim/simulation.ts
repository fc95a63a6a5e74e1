/** What every kind of world offers to a program: commands that change it, sensors that ask. One file a kind beside this one. */

import type { Facts } from '../checks/facts'

export type Value = boolean | number | string

/** A command that was done, and what the world was like afterwards; `t` is the world's own time. Small, because it is handed in. */
export interface TraceEvent {
  /** The command, or "crash" for one that ended the run. */
  readonly k: string
  readonly t: number
  readonly [more: string]: Value | null
}

/** One run in one world. Whole numbers only inside, so that every engine reaches the same state; lessons/ has the twins in Python. */
export interface Simulation {
  readonly trace: readonly TraceEvent[]
  /** Crashed, out of time, or stopped: nothing moves any more. A sensor may end the run too, as asking takes time. */
  readonly ended: boolean
  /** The world's own time: how many commands were done, in a drive world milliseconds. */
  readonly now: number
  /** Do a command and tell whether the run goes on. Raises RangeError for arguments that make no sense. */
  act(command: string, args: readonly Value[]): boolean
  ask(sensor: string): Value
  /** End the run of a program that has no end of its own. */
  stop(): void
  /** The program is over: close the trace. To be called once, however the program ended. */
  finish(): void
  facts(): Facts
}

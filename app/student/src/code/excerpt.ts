/** What of a run is played: of one that ran away, its beginning says it all. */

import type { WorldRun } from './runtime/protocol'

const COMMANDS = 12
const BEATS = 40

/** Return the run, or of one that ran away as much as is looked at with patience: what is wrong is said after it. */
export function excerpt(run: WorldRun): WorldRun {
  if (run.error === null || run.error.kind === 'python') return run
  const beats = run.beats.filter(({ done }) => done <= COMMANDS).slice(0, BEATS)
  const next = run.beats[beats.length]
  const trace = run.trace.slice(0, next?.done ?? COMMANDS)
  return { ...run, beats, trace, out: run.out.slice(0, next?.out ?? run.out.length) }
}

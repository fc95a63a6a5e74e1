/** What of a run is played: of one without an end, its beginning says it all. */

import type { WorldRun } from './runtime/protocol'

const COMMANDS = 40
const BEATS = 120

/** Return the run, or of an endless one as much as is looked at with patience. */
export function excerpt(run: WorldRun): WorldRun {
  if (run.error?.kind !== 'endless') return run
  const beats = run.beats.filter(({ done }) => done <= COMMANDS).slice(0, BEATS)
  const next = run.beats[beats.length]
  const trace = run.trace.slice(0, next?.done ?? COMMANDS)
  return { ...run, beats, trace, out: run.out.slice(0, next?.out ?? run.out.length) }
}

/** Facts: what is known about a run when it is over, by name. Checks speak about nothing else. */

import type { WorldRun } from '../runtime/protocol'
import type { SourceFacts } from './source'

export type FactValue = boolean | number | string | readonly number[] | readonly string[]
export type Facts = Readonly<Record<string, FactValue>>

/** Return one world's facts, what was printed there line by line, and the program's own in one record. */
export function factsOf({ facts, out }: Pick<WorldRun, 'facts' | 'out'>, source: SourceFacts): Facts {
  return { ...facts, ...source, out: out === '' ? [] : out.replace(/\n$/, '').split('\n') }
}

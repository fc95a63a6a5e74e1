/** Facts: what is known about a run when it is over, by name. Checks speak about nothing else. */

import type { GridFacts } from '../sim/grid'
import type { SourceFacts } from './source'

export type FactValue = boolean | number | string | readonly number[] | readonly string[]
export type Facts = Readonly<Record<string, FactValue>>

/** Return one world's facts and the program's own in one record. */
export function factsOf(grid: GridFacts, source: SourceFacts): Facts {
  return { ...grid, ...source }
}

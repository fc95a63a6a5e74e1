/** Keys under which work is kept: by the pupils who share it and the step, never by the pack's version. */

import type { StepAddress } from '../link/messages'

/** The same for the same pupils in any order: changing the driver changes nobody's work. */
export function groupKey(authors: readonly string[]): string {
  return [...authors].sort().join('+')
}

/** Whether both are the same step, whatever the pack's version; a copy of a pack keeps the ids of its steps. */
export function sameStep(one: StepAddress, other: StepAddress): boolean {
  return one.pack === other.pack && one.lesson === other.lesson && one.step === other.step
}

export function workKey(authors: readonly string[], at: StepAddress): string {
  return [groupKey(authors), at.pack, at.lesson, at.step].join('|')
}

/** When to try again: doubling, with jitter, so that forty tablets do not come back in the same instant. */

const FIRST_MS = 400
const LONGEST_MS = 8_000

/** Milliseconds to wait before try `failures + 1`; `random` is in [0, 1). */
export function backoffMs(failures: number, random: number): number {
  const ceiling = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1))
  return Math.round(ceiling * (0.5 + random / 2))
}

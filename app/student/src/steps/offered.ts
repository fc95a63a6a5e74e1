/** Which hint a pupil may ask for next; lessons/hint.py says what `check` and `after` mean. */

import type { Hint } from '../packs/step-head'

/** The first hint not seen yet that nothing holds back, or null. `failed` are ids of checks that failed. */
export function nextHint(
  hints: readonly Hint[],
  failed: readonly string[],
  seen: readonly string[],
): Hint | null {
  const open = (hint: Hint) =>
    !seen.includes(hint.id) &&
    (!hint.check || failed.includes(hint.check)) &&
    (!hint.after || seen.includes(hint.after))
  return hints.find(open) ?? null
}

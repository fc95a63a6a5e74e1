/** Sine and cosine as whole numbers: engines round Math.sin differently. lessons/sine.py is the twin. */

import quarter from '../../../../../resources/sine.json'

/** A whole turn; entry i of the table is round(65536 · sin(i tenths of a degree)), for a quarter of a turn. */
export const TURN_TENTHS = 3_600
const HALF = 1_800
const QUARTER = 900
/** What 1 is. */
export const ONE = 65_536

/** Return 65536 times the sine of an angle in tenths of a degree, at least 0 and less than a turn. */
export function sine(tenths: number): number {
  if (tenths >= HALF) return -sine(tenths - HALF)
  return quarter[tenths > QUARTER ? HALF - tenths : tenths]!
}

export function cosine(tenths: number): number {
  return sine((tenths + QUARTER) % TURN_TENTHS)
}

/** Return a length along an angle whose sine or cosine this is, rounded. */
export function along(length: number, share: number): number {
  return Math.floor((length * share + ONE / 2) / ONE)
}

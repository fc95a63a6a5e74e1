/** What a program takes for chance and for the time of day: the job's seed and the world's own clock, the same on every machine. */

import { Dice } from '../sim/dice'

const HALF = 65_536

/** Asked for by MicroPython's glue, as build/micropython.ts patches it; one program runs at a time. */
export const chance = {
  dice: new Dice(0),
  /** Milliseconds. */
  clock: (): number => 0,
}

/** Return 32 bits; `random`, `os.urandom` and whatever else asks begins here. */
export function bits(): number {
  return chance.dice.roll(HALF) * HALF + chance.dice.roll(HALF)
}

/** Return the world's time in milliseconds. */
export function clock(): number {
  return chance.clock()
}

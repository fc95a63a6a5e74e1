/** What MicroPython's glue asks of its surroundings in the place of the machine: chance, time and memory, everywhere alike. */

import { Dice } from '../sim/dice'

const HALF = 65_536

/** Asked for by MicroPython's glue, as build/micropython.ts patches it; one program runs at a time. */
export const chance = {
  dice: new Dice(0),
  /** Milliseconds. */
  clock: (): number => 0,
  /** Ends the program. */
  full: (): void => {},
}

/** Return 32 bits; `random`, `os.urandom` and whatever else asks begins here. */
export function bits(): number {
  return chance.dice.roll(HALF) * HALF + chance.dice.roll(HALF)
}

/** Return the world's time in milliseconds. */
export function clock(): number {
  return chance.clock()
}

/** There is no more memory for the program. */
export function full(): void {
  chance.full()
}

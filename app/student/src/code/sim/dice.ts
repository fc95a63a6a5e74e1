/** A seeded random generator of whole numbers, mulberry32; lessons/scatter.py throws the same. */

export class Dice {
  constructor(private state: number) {}

  /** Return a whole number from 0 to one less than `sides`, which is at most 2^20. */
  roll(sides: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) * sides) / 2 ** 32)
  }
}

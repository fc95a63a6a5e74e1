/** Each world has a chance of its own. */

/** Return the seed of a job's world. */
export function seedOf(seed: number, world: number): number {
  return (seed + world) % 2 ** 31
}

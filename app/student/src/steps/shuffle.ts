/** A disorder that is the same on every tablet and every day, and never the order itself. */

/** FNV-1a, 32 bits, over the characters' code units. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** Mulberry32: whole numbers from 0 to `below`, which is not among them. */
function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** Shuffle by a seed. Where `isRight` knows the result for an answer already, it is turned on until it is none. */
export function shuffled<T>(
  things: readonly T[],
  seed: string,
  isRight: (order: readonly T[]) => boolean = () => false,
): T[] {
  const order = [...things]
  const roll = dice(seedOf(seed))
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = roll(at + 1)
    ;[order[at], order[other]] = [order[other]!, order[at]!]
  }
  for (let turn = 0; turn < order.length && isRight(order); turn += 1) order.push(order.shift()!)
  return order
}

/** Order: a part of the point for what stands in the right order already; lessons/steps/order.py is the twin. */

import type { OrderStep } from '../order-answer'
import type { Score } from './score'

/** Null when an item is missing, foreign or there twice: that is no answer. */
export function scoreOrder(step: OrderStep, order: readonly string[]): Score | null {
  const ids = step.items.map((item) => item.id)
  if ([...order].sort().join() !== [...ids].sort().join()) return null
  const kept = inPlace(step, order).size
  return { score: (kept - 1) / (ids.length - 1), maximum: 1, passed: kept === ids.length, basis: 'checked' }
}

/** The most items that stand in the right order when the others are taken away. */
export function inPlace(step: OrderStep, order: readonly string[]): Set<string> {
  const faces = facesOf(step)
  const given = order.map((id) => faces.get(id) ?? -1)
  const right = step.items.map((item) => faces.get(item.id) ?? -1)
  const longest = commonLengths(right, given)
  const kept = new Set<string>()
  let [i, j] = [0, 0]
  while (i < right.length && j < given.length) {
    if (right[i] === given[j]) {
      kept.add(order[j]!)
      i += 1
      j += 1
    } else if (longest[i + 1]![j]! >= longest[i]![j + 1]!) i += 1
    else j += 1
  }
  return kept
}

/** `[i][j]`: the longest common part of what follows `right[i]` and `given[j]`. */
function commonLengths(right: readonly number[], given: readonly number[]): number[][] {
  const longest = Array.from({ length: right.length + 1 }, () => new Array<number>(given.length + 1).fill(0))
  for (let i = right.length - 1; i >= 0; i -= 1) {
    for (let j = given.length - 1; j >= 0; j -= 1) {
      longest[i]![j] =
        right[i] === given[j]
          ? longest[i + 1]![j + 1]! + 1
          : Math.max(longest[i + 1]![j]!, longest[i]![j + 1]!)
    }
  }
  return longest
}

/** By id, the place of the first item that looks like it: those two may be exchanged. */
function facesOf(step: OrderStep): Map<string, number> {
  const looks = step.items.map(({ texts, picture }) => {
    const sorted = Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1))
    return JSON.stringify([sorted, picture ?? null])
  })
  return new Map(step.items.map((item, at) => [item.id, looks.indexOf(looks[at]!)]))
}

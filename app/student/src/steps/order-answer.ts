/** Things to put in order: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'
import { fieldOf } from './kept'
import { scoreOrder } from './score/order'
import { claimOf } from './score/score'
import { shuffled } from './shuffle'

export interface OrderStep extends StepHead {
  kind: 'order'
  /** In the right order. */
  items: Item[]
  /** True: the texts are lines of Python. */
  code?: boolean
  explain: Texts
}

export interface OrderDraft {
  /** Every item's id, from first to last. */
  order: string[]
  checked: boolean
  /** True once the pupils moved something: what lies there by chance is no answer. */
  moved: boolean
}

/** How the items lie there at first; the same for everybody. */
export function disordered(step: OrderStep): string[] {
  const ids = step.items.map((item) => item.id)
  return shuffled(ids, step.id, (order) => scoreOrder(step, order)?.passed === true)
}

/** Take up what was kept, if it has these very items. */
export function restoreOrder(step: OrderStep, kept: unknown): OrderDraft {
  const order: unknown[] = [fieldOf(kept, 'order')].flat()
  const ids = order.filter((id): id is string => typeof id === 'string')
  if (scoreOrder(step, ids) === null) return { order: disordered(step), checked: false, moved: false }
  return { order: ids, checked: fieldOf(kept, 'checked') === true, moved: fieldOf(kept, 'moved') === true }
}

/** Take an item out and put it in at another place; a place beyond the ends is the end. */
export function movedTo(order: readonly string[], item: string, place: number): string[] {
  const others = order.filter((id) => id !== item)
  others.splice(Math.max(0, place), 0, item)
  return others
}

/** `tinmel-attempt/1` */
export function orderArtefact(step: OrderStep, order: readonly string[]): object {
  const score = scoreOrder(step, order)
  if (score === null) throw new RangeError('the answer orders other items than the step’s')
  return { format: 'tinmel-attempt/1', kind: 'order', order, claim: claimOf(score) }
}

/** Pairs to find: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'
import { fieldOf } from './kept'
import { belongs, scoreMatch } from './score/match'
import { claimOf } from './score/score'
import { shuffled } from './shuffle'

export type Pair = readonly [left: string, right: string]

export interface MatchStep extends StepHead {
  kind: 'match'
  left: Item[]
  /** Those in no pair lead astray. */
  right: Item[]
  /** One for each on the left. */
  pairs: Pair[]
  explain: Texts
}

export interface MatchDraft {
  pairs: Pair[]
  checked: boolean
}

/** Take up what was kept; pairs of things that the step no longer has are left out, and then nothing was checked. */
export function restoreMatch(step: MatchStep, kept: unknown): MatchDraft {
  const listed = fieldOf(kept, 'pairs')
  const all: unknown[] = Array.isArray(listed) ? listed : []
  const has = (side: readonly Item[], id: unknown) => side.some((item) => item.id === id)
  const pairs = all.filter(
    (pair): pair is Pair => Array.isArray(pair) && has(step.left, pair[0]) && has(step.right, pair[1]),
  )
  const once = pairs.filter((pair, at) => pairs.findIndex(([left]) => left === pair[0]) === at)
  const whole = once.length === all.length && once.length === step.left.length
  return { pairs: once, checked: whole && fieldOf(kept, 'checked') === true }
}

/** True where a thing on the right may go with several on the left. */
export function isShared(step: MatchStep): boolean {
  return new Set(step.pairs.map(([, right]) => right)).size < step.pairs.length
}

/** Put two together: each of them leaves its former partner. The same two again: they part. */
export function joined(step: MatchStep, pairs: readonly Pair[], left: string, right: string): Pair[] {
  const same = pairs.some((pair) => pair[0] === left && pair[1] === right)
  const others = pairs.filter((pair) => pair[0] !== left && (isShared(step) || pair[1] !== right))
  const joined: Pair[] = same ? others : [...others, [left, right]]
  const place = new Map(step.left.map((item, at) => [item.id, at]))
  return joined.sort((one, other) => (place.get(one[0]) ?? 0) - (place.get(other[0]) ?? 0))
}

/** The right side as it is shown: partners never lie side by side in a row of right answers. */
export function rightSide(step: MatchStep): Item[] {
  const lined = (side: readonly Item[]) =>
    step.left.every((item, at) => side[at] !== undefined && belongs(step, [item.id, side[at].id]))
  return shuffled(step.right, step.id, lined)
}

/** `tinmel-attempt/1` */
export function matchArtefact(step: MatchStep, pairs: readonly Pair[]): object {
  const score = scoreMatch(step, pairs)
  if (score === null) throw new RangeError('a left one is paired twice')
  return { format: 'tinmel-attempt/1', kind: 'match', pairs, claim: claimOf(score) }
}

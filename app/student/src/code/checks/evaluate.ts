/** Checks: declarative conditions on facts, never code. lessons/checks.py and condition.py are the twins; shared vectors keep the two alike. */

import type { Texts } from '../../code-contract'
import type { Facts } from './facts'

/** Either `fact`, `op` and `value`, or exactly one of `all`, `any` and `not`. */
export interface Condition {
  fact?: string
  op?: string
  value?: unknown
  all?: readonly Condition[]
  any?: readonly Condition[]
  not?: Condition
}

export interface Check extends Condition {
  id: string
  stars?: number
  /** Default true. */
  required?: boolean
  fail: Texts
  /** Default 'every-world'; the shown world is the first. */
  on?: 'every-world' | 'shown-world'
  /** Checks that must hold before this one is looked at: until then it neither fails nor holds. */
  needs?: readonly string[]
}

/** The check that failed, and the first world (by index; 0 is the shown one) in which it did. */
export interface Failure {
  check: string
  world: number
}

export interface Verdict {
  passed: boolean
  stars: number
  maximum: number
  /** In the checks' order. */
  failures: Failure[]
}

/**
 * Judge a program by the facts of its run in each world, at least one.
 * A check that waits for one that does not hold is no failure, but it does not hold either.
 */
export function judge(checks: readonly Check[], worlds: readonly Facts[]): Verdict {
  if (worlds.length === 0) throw new RangeError('a program is judged in at least one world')
  const failed = failedIn(checks, worlds)
  const held = holding(checks, failed)
  const ready = (check: Check) => (check.needs ?? []).every((needed) => held.has(needed))
  const passed = checks.every((check) => !(check.required ?? true) || held.has(check.id))
  const stars = (counted: readonly Check[]) => counted.reduce((sum, check) => sum + (check.stars ?? 0), 0)
  return {
    passed,
    stars: passed ? stars(checks.filter((check) => held.has(check.id))) : 0,
    maximum: stars(checks),
    failures: checks.flatMap((check) => {
      const world = failed.get(check.id)
      return world !== undefined && ready(check) ? [{ check: check.id, world }] : []
    }),
  }
}

/** Ids of the checks that hold, whether all is passed or not. */
export function heldIn(checks: readonly Check[], worlds: readonly Facts[]): ReadonlySet<string> {
  return holding(checks, failedIn(checks, worlds))
}

/** By id, the first world in which a check failed. */
function failedIn(checks: readonly Check[], worlds: readonly Facts[]): ReadonlyMap<string, number> {
  const failed = new Map<string, number>()
  for (const check of checks) {
    const lookedAt = check.on === 'shown-world' ? worlds.slice(0, 1) : worlds
    const world = lookedAt.findIndex((facts) => !holds(check, facts))
    if (world >= 0) failed.set(check.id, world)
  }
  return failed
}

/** The checks that hold and whose needed ones all do. */
function holding(checks: readonly Check[], failed: ReadonlyMap<string, number>): ReadonlySet<string> {
  let held = new Set(checks.filter((check) => !failed.has(check.id)).map((check) => check.id))
  for (const _ of checks) {
    // as often as the longest chain of needs
    const before = held
    const stays = (check: Check) =>
      before.has(check.id) && (check.needs ?? []).every((one) => before.has(one))
    held = new Set(checks.filter(stays).map((check) => check.id))
  }
  return held
}

/** Evaluate a condition. Any comparison with an absent fact is false, `ne` too; only numbers have an order. */
export function holds(condition: Condition, facts: Facts): boolean {
  if (condition.all) return condition.all.every((part) => holds(part, facts))
  if (condition.any) return condition.any.some((part) => holds(part, facts))
  if (condition.not) return !holds(condition.not, facts)
  const { fact, op, value } = condition
  if (fact === undefined || op === undefined || !Object.keys(facts).includes(fact)) return false
  return compare(op, facts[fact], value)
}

function compare(op: string, fact: unknown, value: unknown): boolean {
  switch (op) {
    case 'eq':
      return same(fact, value)
    case 'ne':
      return !same(fact, value)
    case 'in':
      return Array.isArray(value) && value.some((one) => same(fact, one))
    case 'within':
      return Array.isArray(value) && ordered(value[0], fact, true) && ordered(fact, value[1], true)
    case 'lt':
      return ordered(fact, value, false)
    case 'le':
      return ordered(fact, value, true)
    case 'gt':
      return ordered(value, fact, false)
    case 'ge':
      return ordered(value, fact, true)
    default:
      return false
  }
}

/** Values of different types are not the same: true is not 1. */
function same(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, index) => same(part, other[index]))
  return typeof one === typeof other && typeof one !== 'object' && one === other
}

function ordered(low: unknown, high: unknown, orEqual: boolean): boolean {
  if (typeof low !== 'number' || typeof high !== 'number') return false
  return orEqual ? low <= high : low < high
}

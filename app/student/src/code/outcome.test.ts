import { describe, expect, it } from 'vitest'
import type { GridWorld, Texts } from '../code-contract'
import { type Check, judge } from './checks/evaluate'
import { factsOf } from './checks/facts'
import { sourceFacts } from './checks/source'
import { outcomeOf } from './outcome'
import type { RunError, WorldRun } from './runtime/protocol'
import { type Action, runActions } from './sim/grid'
import { words } from './words/words'

const street = (items: number[]): GridWorld => ({
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 4,
  height: 1,
  walls: [],
  items: items.map((x) => ({ at: [x, 0], kind: 'orange' })),
  goal: [3, 0],
  start: { at: [0, 0], dir: 'e' },
})
const checks: Check[] = [
  { id: 'whole', fact: 'crash', op: 'eq', value: false, fail: { fr: 'Regarde où il s’est arrêté.' } },
  { id: 'oranges', fact: 'items_left', op: 'eq', value: 0, stars: 2, fail: { fr: 'Il en reste.' } },
  { id: 'short', fact: 'steps', op: 'le', value: 4, stars: 1, required: false, fail: { fr: 'Plus court ?' } },
]
const french = (texts: Texts) => texts.fr ?? ''

function outcome(worlds: GridWorld[], actions: Action[], error: RunError | null = null) {
  const runs: WorldRun[] = worlds.map((world) => {
    const run = runActions(world, actions)
    return {
      facts: run.facts(),
      trace: run.trace.map((event) => ({ ...event, block: null })),
      out: '',
      error,
    }
  })
  const none = sourceFacts('')
  const verdict = judge(
    checks,
    runs.map((run) => factsOf(run, none)),
  )
  return outcomeOf(runs, verdict, checks, words('fr'), french)
}

describe('how a run ended', () => {
  it('praises, counts the stars, and says what a third star would need', () => {
    const { passed, stars, maximum, advice } = outcome(
      [street([1])],
      ['forward', 'pick', 'left', 'left', 'left'],
    )
    expect({ passed, stars, maximum, advice }).toEqual({
      passed: true,
      stars: 2,
      maximum: 3,
      advice: 'Plus court ?',
    })
  })

  it('leaves a crash to the pack’s own sentence and does not say it twice', () => {
    const crashed = outcome([street([])], ['left', 'forward'])
    expect(crashed).toMatchObject({ passed: false, title: '', advice: 'Regarde où il s’est arrêté.' })
  })

  it('says that it failed elsewhere when the shown world went well, and which world it was', () => {
    const elsewhere = outcome([street([1]), street([1]), street([2])], ['forward', 'pick'])
    expect(elsewhere).toMatchObject({ passed: false, stars: 0, advice: 'Il en reste.', world: 2 })
    expect(elsewhere.title).toBe(words('fr').elsewhere)
  })

  it('tells of an endless program before any check', () => {
    const error: RunError = { kind: 'endless', type: '', message: '', line: null, block: null }
    expect(outcome([street([1])], [], error)).toMatchObject({ title: words('fr').endless, advice: '' })
  })

  it('gives Python’s own message with its line', () => {
    const error: RunError = {
      kind: 'python',
      type: 'NameError',
      message: 'NameError: x',
      line: 3,
      block: null,
    }
    expect(outcome([street([])], [], error).title).toBe('Ligne 3 : NameError: x')
  })
})

import { describe, expect, it } from 'vitest'
import type { GridWorld, Texts } from '../code-contract'
import { type Check, judge } from './checks/evaluate'
import { factsOf } from './checks/facts'
import { sourceFacts } from './checks/source'
import { outcomeOf } from './outcome'
import type { RunError, WorldRun } from './runtime/protocol'
import { type Action, runActions } from './sim/grid'
import { faultWords } from './words/errors'
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
const told = {
  words: words('fr'),
  faults: faultWords('fr'),
  text: (texts: Texts) => texts.fr ?? '',
  typed: true,
  source: 'x\nfoward()\n',
  names: ['forward'],
  fieldless: false,
}
const fault = (more: Partial<RunError>): RunError => ({
  kind: 'python',
  type: 'NameError',
  message: "NameError: name 'foward' isn't defined",
  line: 2,
  block: null,
  ...more,
})

function ran(world: GridWorld, actions: Action[], more: Partial<WorldRun> = {}): WorldRun {
  const run = runActions(world, actions)
  const still = { beats: [], variables: [], out: '', error: null, asks: null, asked: 0 }
  return { facts: run.facts(), trace: run.trace, ...still, ...more }
}

function outcome(runs: WorldRun[], more: Partial<typeof told> = {}) {
  const none = sourceFacts('')
  const verdict = judge(
    checks,
    runs.map((run) => factsOf(run, none)),
  )
  return outcomeOf(runs, verdict, checks, { ...told, ...more })
}

describe('how a run ended', () => {
  it('praises, counts the stars, and says what a third star would need', () => {
    const run = ran(street([1]), ['forward', 'pick', 'left', 'left', 'left'])
    expect(outcome([run])).toMatchObject({
      passed: true,
      stars: 2,
      maximum: 3,
      advice: 'Plus court ?',
      fault: null,
    })
  })

  it('leaves a crash to the pack’s own sentence and does not say it twice', () => {
    const crashed = outcome([ran(street([]), ['left', 'forward'])])
    expect(crashed).toMatchObject({ passed: false, title: '', advice: 'Regarde où il s’est arrêté.' })
  })

  it('says that it failed elsewhere when the shown world went well, and which world it was', () => {
    const way: Action[] = ['forward', 'pick']
    const elsewhere = outcome([street([1]), street([1]), street([2])].map((world) => ran(world, way)))
    expect(elsewhere).toMatchObject({ passed: false, stars: 0, advice: 'Il en reste.', world: 2 })
    expect(elsewhere.title).toBe(words('fr').elsewhere)
  })

  it('where there is no field, elsewhere is other answers', () => {
    const runs = [ran(street([1]), ['forward', 'pick']), ran(street([2]), ['forward', 'pick'])]
    expect(outcome(runs, { fieldless: true }).title).toBe(words('fr').elsewhereAsked)
  })
})

describe('a fault of the program', () => {
  it('comes before any check, with its line, what it means and what to try', () => {
    const ended = outcome([ran(street([1]), [], { error: fault({}) })])
    expect(ended).toMatchObject({
      passed: false,
      stars: 0,
      maximum: 3,
      title: 'Ligne 2 : Le nom « foward » n’existe pas.',
      advice: 'Voulais-tu écrire « forward » ?',
      original: "NameError: name 'foward' isn't defined",
      fault: { line: 2, block: null },
    })
  })

  it('of blocks names the block and no line that nobody sees', () => {
    const ended = outcome([ran(street([1]), [], { error: fault({ block: 'b7' }) })], { typed: false })
    expect(ended.title).not.toContain('Ligne')
    expect(ended.fault).toMatchObject({ block: 'b7', line: null })
    const unplaced = outcome([ran(street([1]), [], { error: fault({}) })], { typed: false })
    expect(unplaced.title).toBe('Le nom « foward » n’existe pas.')
  })

  it('without an end is told without Python’s words', () => {
    const error = fault({ kind: 'endless', type: '', message: '', line: null })
    const ended = outcome([ran(street([1]), [], { error })])
    expect(ended).toMatchObject({ title: faultWords('fr').endless[0], original: '' })
  })

  it('in a hidden world is shown there: first that it went well here', () => {
    const ended = outcome([ran(street([1]), ['forward', 'pick']), ran(street([2]), [], { error: fault({}) })])
    expect(ended).toMatchObject({ world: 1, title: words('fr').elsewhere })
    expect(ended.advice).toContain('foward')
  })

  it('is also to ask for more than there will ever be', () => {
    const ended = outcome([ran(street([1]), ['forward', 'pick'], { asks: 'Encore ? ' })])
    expect(ended).toMatchObject({ passed: false, title: faultWords('fr').asks[0] })
  })
})

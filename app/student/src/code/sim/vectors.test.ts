import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { CanvasWorld, Colour, ConsoleWorld, DriveWorld, GridWorld, Json } from '../../code-contract'
import { CanvasRun } from './canvas'
import { ConsoleRun } from './console'
import { DriveRun } from './drive'
import { type Action, GridRun } from './grid'
import { path } from './path'
import { simulate } from './simulate'
import type { Simulation, Value } from './simulation'
import { variants } from './variants'
import { COLOURS } from './vocabulary'

type Call = [name: string, ...args: Value[]]
interface Run {
  answers: Value[]
  facts: object
  trace: object[]
}

function read<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../../../../../tests/vectors/${name}.json`, import.meta.url), 'utf8'),
  )
}

/** Do all calls, and return what is known then. */
function played(run: Simulation, calls: readonly Call[]): Run {
  const answers: Value[] = []
  for (const [name, ...args] of calls) {
    if (name === 'ask') answers.push(run.ask(args[0] as string))
    else run.act(name, args)
  }
  run.finish()
  return { answers, facts: run.facts(), trace: [...run.trace] }
}

describe('every shared case ends as in Python', () => {
  it('for robots that drive, in every variant of their world', () => {
    const { cases } = read<{ cases: { world: DriveWorld; calls: Call[]; runs: Run[] }[] }>('drive')
    expect(cases.length).toBeGreaterThan(100)
    for (const { world, calls, runs } of cases)
      expect(variants(world).map((one) => played(simulate(one), calls))).toEqual(runs)
  })

  it('for pens', () => {
    const { cases } = read<{
      cases: { world: CanvasWorld; calls: Call[]; facts: object; trace: object[] }[]
    }>('canvas')
    expect(cases.length).toBeGreaterThan(100)
    for (const { world, calls, facts, trace } of cases) {
      const run = played(new CanvasRun(world), calls)
      expect(run.facts).toEqual(facts)
      expect(run.trace).toEqual(trace)
    }
  })

  it('for programs that print, ask and return', () => {
    type Event = ['print', string] | ['answer'] | ['returned', number, Json]
    const { cases } = read<{ cases: { world: ConsoleWorld; events: Event[]; facts: object }[] }>('console')
    expect(cases.length).toBeGreaterThan(100)
    for (const { world, events, facts } of cases) {
      const run = new ConsoleRun(world)
      for (const event of events) {
        if (event[0] === 'print') run.print(event[1])
        else if (event[0] === 'answer') run.answer()
        else run.returned(event[1], event[2])
      }
      expect(run.facts()).toEqual(facts)
    }
  })

  it('for robots that paint, from every start', () => {
    type Painted = { world: GridWorld; actions: (Action | Colour)[]; runs: Omit<Run, 'answers'>[] }
    const { painted } = read<{ painted: Painted[] }>('grid')
    expect(painted.length).toBeGreaterThan(30)
    for (const { world, actions, runs } of painted) {
      const done = variants(world).map((one) => {
        const run = new GridRun(one as GridWorld)
        for (const action of actions) {
          if ((COLOURS as string[]).includes(action)) run.do('paint', action as Colour)
          else run.do(action as Action)
        }
        return { facts: run.facts(), trace: run.trace }
      })
      expect(done).toEqual(runs)
    }
  })
})

describe('a robot’s path', () => {
  it('ends where its run ended, with a moment for each tick', () => {
    const { cases } = read<{ cases: { world: DriveWorld; calls: Call[] }[] }>('drive')
    for (const { world, calls } of cases) {
      const [shown] = variants(world) as DriveWorld[]
      const run = new DriveRun(shown!)
      played(run, calls)
      const moments = path(shown!, run.trace)
      const { at, bumps, stations_left, time } = run.facts()
      const last = moments[moments.length - 1]!
      expect(moments).toHaveLength(time / 10 + 1)
      expect([Math.floor(last.x + 0.5), Math.floor(last.y + 0.5)]).toEqual(at)
      expect([last.bumps, last.visited.filter((one) => !one).length]).toEqual([bumps, stations_left])
    }
  })
})

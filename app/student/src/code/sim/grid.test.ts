import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { GridWorld } from '../../code-contract'
import { type Action, type GridFacts, GridRun, runActions, type TraceEvent } from './grid'

interface Case {
  world: GridWorld
  actions: Action[]
  facts: GridFacts
  trace: TraceEvent[]
}
const vectors = new URL('../../../../../tests/vectors/grid.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(vectors, 'utf8')) as { cases: Case[] }

const street: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 3,
  height: 1,
  walls: [],
  items: [{ at: [1, 0], kind: 'orange' }],
  goal: [2, 0],
  start: { at: [0, 0], dir: 'e' },
}

describe('the grid robot', () => {
  it('ends every shared case with the facts and the trace that Python computed', () => {
    expect(cases.length).toBeGreaterThan(20)
    for (const { world, actions, facts, trace } of cases) {
      const run = runActions(world, actions)
      expect(run.facts()).toEqual(facts)
      expect(run.trace).toEqual(trace)
    }
  })

  it('stays where it is and stops for good when it leaves the grid', () => {
    const run = new GridRun(street)
    expect(run.act('turn_left')).toBe(true)
    expect(run.act('forward')).toBe(false)
    expect(run.act('turn_right')).toBe(false)
    expect(run.trace.map((event) => event.k)).toEqual(['left', 'crash'])
    expect(run.facts()).toMatchObject({ at: [0, 0], crash: true, steps: 2 })
  })

  it('leaves the world it was given as it was', () => {
    runActions(street, ['forward', 'pick', 'forward'])
    expect(runActions(street, ['forward', 'pick']).facts().items_left).toBe(0)
    expect(street.items).toHaveLength(1)
  })
})

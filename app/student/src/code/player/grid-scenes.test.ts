import { describe, expect, it } from 'vitest'
import type { GridWorld } from '../../code-contract'
import { GridRun, runActions } from '../sim/grid'
import { GridScenes, patternTally, tally } from './grid-scenes'

const street: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 4,
  height: 1,
  walls: [[3, 0]],
  items: [
    { at: [1, 0], kind: 'orange' },
    { at: [1, 0], kind: 'orange' },
    { at: [2, 0], kind: 'olive' },
  ],
  goal: null,
  start: { at: [0, 0], dir: 'e' },
}

describe('the scenes of a grid', () => {
  it('end where the run ended', () => {
    const run = runActions(street, ['forward', 'pick', 'forward', 'forward'])
    const scenes = new GridScenes(street, run.trace)
    expect(scenes.at(0)).toMatchObject({ x: 0, crashed: false })
    expect(scenes.at(4)).toMatchObject({ x: 2, y: 0, crashed: true })
    expect([...scenes.at(4).trail]).toEqual([1, 1, 1, 0])
    expect(scenes.at(4).lying.filter(Boolean)).toHaveLength(run.facts().items_left)
  })

  it('are the same whether one comes from before or from after', () => {
    const scenes = new GridScenes(street, runActions(street, ['forward', 'pick', 'forward', 'pick']).trace)
    const onTheWay = structuredClone(scenes.at(2))
    scenes.at(4)
    expect(scenes.at(2)).toEqual(onTheWay)
  })

  it('take one item a pick and count by kind', () => {
    const scenes = new GridScenes(street, runActions(street, ['forward', 'pick', 'pick', 'pick']).trace)
    const picked = [0, 1, 2, 3, 4].map((done) => scenes.at(done).picked)
    expect(picked).toEqual([-1, -1, 0, 1, -1])
    expect(tally(street, scenes.at(2))).toEqual([
      { kind: 'orange', total: 2, done: 1 },
      { kind: 'olive', total: 1, done: 0 },
    ])
  })

  it('keep what was painted last and compare it with the pattern', () => {
    const world: GridWorld = {
      ...street,
      paint: [
        { at: [0, 0], colour: 'mint' },
        { at: [1, 0], colour: 'clay' },
      ],
    }
    const run = new GridRun(world)
    for (const colour of ['clay', 'mint'] as const) run.do('paint', colour)
    run.do('forward')
    run.do('paint', 'blue')
    const scenes = new GridScenes(world, run.trace)
    expect(patternTally(world, scenes.at(1))).toEqual({ done: 0, total: 2 })
    expect([...scenes.at(4).painted]).toEqual([
      [0, 'mint'],
      [1, 'blue'],
    ])
    expect(patternTally(world, scenes.at(4)).total - run.facts().paint_left).toBe(1)
  })
})

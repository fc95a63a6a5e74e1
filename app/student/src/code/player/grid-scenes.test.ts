import { describe, expect, it } from 'vitest'
import type { GridWorld } from '../../code-contract'
import { runActions } from '../sim/grid'
import { scenes, tally } from './replay'

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

describe('the replay', () => {
  it('shows one scene more than there are actions and ends where the run ended', () => {
    const run = runActions(street, ['forward', 'pick', 'forward', 'forward'])
    const all = scenes(street, run.trace)
    expect(all).toHaveLength(5)
    expect(all[0]).toMatchObject({ x: 0, crashed: false })
    expect(all[4]).toMatchObject({ x: 2, y: 0, crashed: true })
    expect([...all[4]!.trail]).toEqual([0, 1, 2])
    expect(all[4]!.lying.filter(Boolean)).toHaveLength(run.facts().items_left)
  })

  it('takes one item a pick and counts by kind', () => {
    const all = scenes(street, runActions(street, ['forward', 'pick', 'pick', 'pick']).trace)
    expect(all.map((scene) => scene.picked)).toEqual([-1, -1, 0, 1, -1])
    expect(tally(street, all[2]!)).toEqual([
      { kind: 'orange', total: 2, done: 1 },
      { kind: 'olive', total: 1, done: 0 },
    ])
  })

  it('leaves earlier scenes as they were', () => {
    const all = scenes(street, runActions(street, ['forward', 'pick']).trace)
    expect(all[1]!.lying).toEqual([true, true, true])
    expect(all[0]!.trail.has(1)).toBe(false)
  })
})

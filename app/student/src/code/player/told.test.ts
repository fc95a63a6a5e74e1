import { describe, expect, it } from 'vitest'
import type { CanvasWorld, DriveWorld, GridWorld } from '../../code-contract'
import { CanvasRun } from '../sim/canvas'
import { DriveRun } from '../sim/drive'
import { GridRun, runActions } from '../sim/grid'
import { playerWords } from '../words/player-words'
import { GridScenes } from './grid-scenes'
import { stated } from './stated'
import { summed } from './summed'
import { counts, gathered, holding, told } from './told'

const en = playerWords('en')
const street: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 4,
  height: 1,
  walls: [[3, 0]],
  items: [{ at: [1, 0], kind: 'orange' }],
  goal: [2, 0],
  start: { at: [0, 0], dir: 'e' },
}
const arena: DriveWorld = {
  format: 'tinmel-world/1',
  kind: 'drive',
  width: 1_000,
  height: 600,
  start: { at: [200, 300], heading: 0 },
  goal: { at: [600, 200], size: [200, 200] },
  seconds: 20,
}
const sheet: CanvasWorld = {
  format: 'tinmel-world/1',
  kind: 'canvas',
  width: 200,
  height: 200,
  start: { at: [100, 100], heading: 0 },
  dots: [
    [150, 100],
    [10, 10],
  ],
}
const texts = (all: readonly { text: string }[]) => all.map(({ text }) => text)

describe('a run in words', () => {
  it('tells each command of a grid, and what stopped the robot', () => {
    const { trace } = runActions(street, ['forward', 'pick', 'pick', 'forward', 'forward'])
    expect(texts(told(street, trace, en))).toEqual([
      en.grid.start,
      en.grid.forward,
      en.grid.pick,
      en.grid.emptyPick,
      en.grid.forward,
      en.grid.crashWall,
    ])
    const away = runActions(street, ['left', 'forward'])
    expect(texts(told(street, away.trace, en)).pop()).toBe(en.grid.crashEdge)
    const arrived = runActions(street, ['forward', 'forward'])
    expect(texts(told(street, arrived.trace, en)).pop()).toBe(en.grid.goal)
  })

  it('names the colour that is painted and counts the pattern', () => {
    const world: GridWorld = { ...street, paint: [{ at: [0, 0], colour: 'mint' }] }
    const run = new GridRun(world)
    run.do('paint', 'mint')
    expect(texts(told(world, run.trace, en))[1]).toBe('The robot paints in green.')
    const scene = new GridScenes(world, run.trace).at(1)
    expect(counts(world, scene, en)).toEqual(['oranges: 0 of 1', 'cells painted: 1 of 1'])
  })

  it('tells lines and turns of a pen, in the sense in which they were made', () => {
    const run = new CanvasRun(sheet)
    run.act('forward', [50 * 65_536])
    run.act('turn_right', [900])
    run.act('turn_left', [-300])
    run.act('pen_up', [])
    run.act('backward', [2.5 * 65_536])
    run.act('pen_color', ['blue'])
    expect(texts(told(sheet, run.trace, en)).slice(1)).toEqual([
      'A line of 50.',
      'Turns right by 90°.',
      'Turns right by 30°.',
      'Lifts the pen.',
      'Goes back 2.5 without drawing.',
      'Takes blue.',
    ])
    expect(summed(sheet, run.facts(), en)).toBe('Lines: 1. Length drawn: 50. dots joined: 1 of 2.')
  })

  it('tells stretches of a drive, and when it met something', () => {
    const run = new DriveRun(arena)
    run.act('motors', [50, 50])
    run.act('wait', [2_000])
    run.act('motors', [-30, 30])
    run.act('wait', [500])
    run.act('stop', [])
    run.finish()
    expect(texts(told(arena, run.trace, en))).toEqual([
      en.drive.start,
      'Drives forward for 2 s.',
      'Turns left for 0.5 s.',
      'The run ended at 2.5 s.',
    ])
    const on = new DriveRun(arena)
    on.act('motors', [100, 100])
    on.act('wait', [4_000])
    on.finish()
    expect(texts(told(arena, on.trace, en)).slice(1)).toEqual([
      'Drives forward for 4 s.',
      'At the goal at 1.3 s.',
      'Bumped at 2.4 s.',
      'The run ended at 4 s.',
    ])
    expect(summed(arena, on.facts(), en)).toMatch(/^Time: 4 s\. Driven: 72 cm\. Bumps: 1\.$/)
  })

  it('says much steering in one sentence', () => {
    const run = new DriveRun(arena)
    for (let turn = 0; turn < 10; turn += 1) run.act('motors', turn % 2 ? [20, 30] : [30, 20])
    run.finish()
    expect(texts(told(arena, run.trace, en)).slice(1, -1)).toEqual(['Steers left and right for 0.1 s.'])
  })

  it('gathers what is said again and again, and finds what holds now', () => {
    const { trace } = runActions(street, ['left', 'left', 'right', 'right', 'right'])
    const sentences = gathered(told(street, trace, en))
    expect(sentences.map(({ at, times }) => [at, times])).toEqual([
      [0, 1],
      [1, 2],
      [3, 3],
    ])
    expect([0, 1, 2, 3, 9].map((at) => holding(sentences, at))).toEqual([0, 1, 1, 2, 2])
  })
})

it('a picture is named by what it shows, with the decimal sign of the language', () => {
  const grid = runActions(street, ['forward'])
  expect(stated(street, grid.trace, 1, en)).toBe('The robot’s field. column 2, row 1, facing right')
  const run = new CanvasRun(sheet)
  run.act('forward', [2.5 * 65_536])
  expect(stated(sheet, run.trace, 1, playerWords('fr'))).toContain('102,5')
})

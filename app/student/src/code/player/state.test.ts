import { describe, expect, it } from 'vitest'
import type { CanvasWorld, ConsoleWorld, DriveWorld, GridWorld } from '../../code-contract'
import { CanvasRun } from '../sim/canvas'
import { DriveRun } from '../sim/drive'
import { GridRun } from '../sim/grid'
import { MAX_STATE_CHARS, stateOf } from './state'

const field: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 20,
  height: 20,
  walls: [],
  items: [
    { at: [0, 0], kind: 'olive' },
    { at: [1, 0], kind: 'olive' },
  ],
  goal: null,
  start: { at: [0, 0], dir: 'e' },
}
const arena: DriveWorld = {
  format: 'tinmel-world/1',
  kind: 'drive',
  width: 2_000,
  height: 2_000,
  start: { at: [1_000, 1_000], heading: 0 },
  seconds: 60,
}
const sheet: CanvasWorld = {
  format: 'tinmel-world/1',
  kind: 'canvas',
  width: 400,
  height: 400,
  start: { at: [200, 200], heading: 0 },
}
const page: ConsoleWorld = { format: 'tinmel-world/1', kind: 'console' }
const read = (text: string) => {
  expect(text.length).toBeLessThanOrEqual(MAX_STATE_CHARS)
  return JSON.parse(text)
}

describe('the state of a run for the board', () => {
  it('of a grid has the robot, what lies there still, and the paint', () => {
    const run = new GridRun(field)
    run.do('pick')
    run.do('paint', 'clay')
    run.do('forward')
    expect(read(stateOf(field, { trace: run.trace, out: '' }))).toEqual({
      kind: 'grid',
      x: 1,
      y: 0,
      d: 'e',
      crash: false,
      items: [0, 1],
      painted: [[0, 0, 'clay']],
    })
  })

  it('stays short however much is painted, and keeps the latest', () => {
    const run = new GridRun(field)
    for (let row = 0; row < 10; row += 1) {
      for (let cell = 0; cell < 19; cell += 1) {
        run.do('paint', 'saffron')
        run.do('forward')
      }
      for (const action of ['right', 'forward', 'right', 'right', 'right'] as const) run.do(action)
      for (let turn = 0; turn < 2; turn += 1) run.do('left')
      for (let cell = 0; cell < 19; cell += 1) run.do('forward')
      for (let turn = 0; turn < 2; turn += 1) run.do('left')
    }
    const { painted } = read(stateOf(field, { trace: run.trace, out: '' }))
    expect(painted.length).toBeGreaterThan(80)
    expect(painted.pop()).toEqual([18, 9, 'saffron'])
  })

  it('of a drive has at most 40 places, the first and the last among them', () => {
    const run = new DriveRun(arena)
    run.act('motors', [60, 80])
    run.act('wait', [30_000])
    run.finish()
    const { trail, x, y } = read(stateOf(arena, { trace: run.trace, out: '' }))
    expect(trail).toHaveLength(40)
    expect(trail[0]).toEqual([1_000, 1_000])
    expect(trail[39]).toEqual([x, y])
  })

  it('of a sheet joins what is straight and smooths what is too much', () => {
    const circle = new CanvasRun(sheet)
    for (let turn = 0; turn < 360; turn += 1) {
      circle.act('forward', [65_536])
      circle.act('turn_right', [10])
    }
    const { strokes } = read(stateOf(sheet, { trace: circle.trace, out: '' }))
    expect(strokes.length).toBeGreaterThan(20)
    expect(strokes.length).toBeLessThanOrEqual(60)
    expect(strokes[0].slice(0, 2)).toEqual([200, 200])
    const line = new CanvasRun(sheet)
    for (let part = 0; part < 100; part += 1) line.act('forward', [65_536])
    expect(read(stateOf(sheet, { trace: line.trace, out: '' })).strokes).toEqual([
      [200, 200, 300, 200, 'night'],
    ])
  })

  it('of a page has its last three lines', () => {
    const out = ['one', 'two', 'three', `four ${'😀'.repeat(2_000)}`].join('\n')
    const { out: lines } = read(stateOf(page, { trace: [], out: `${out}\n` }))
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe('two')
    expect(lines[2].startsWith('four 😀')).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { runActions } from '../sim/grid'
import { floor, page, street } from './testing'
import { type Began, Timeline } from './timeline'

const beat = (line: number, done: number, more: Partial<Began> = {}): Began => ({
  block: null,
  line,
  done,
  out: 0,
  vars: 0,
  ...more,
})
const lines = (timeline: Timeline) =>
  Array.from({ length: timeline.length + 1 }, (_, moment) => timeline.handAt(moment)?.line ?? null)
const dones = (timeline: Timeline) =>
  Array.from({ length: timeline.length + 1 }, (_, moment) => timeline.doneAt(moment))

describe('the timeline', () => {
  it('makes a moment of a statement and its first command, and one of each other', () => {
    const { trace } = runActions(street, ['forward', 'forward', 'forward'])
    // Line 1 only counts; line 2 goes forward twice; line 3 goes forward.
    const timeline = new Timeline(street, { trace, beats: [beat(1, 0), beat(2, 0), beat(3, 2)] })
    expect(lines(timeline)).toEqual([null, 1, 2, 2, 3])
    expect(dones(timeline)).toEqual([0, 0, 1, 2, 3])
  })

  it('plays the commands of a run whose statements nobody followed', () => {
    const { trace } = runActions(street, ['forward', 'forward'])
    const timeline = new Timeline(street, { trace })
    expect(dones(timeline)).toEqual([0, 1, 2])
    expect(timeline.handAt(1)).toBeNull()
  })

  it('has commands that came before the first statement', () => {
    const { trace } = runActions(street, ['forward', 'forward'])
    expect(dones(new Timeline(street, { trace, beats: [beat(1, 1)] }))).toEqual([0, 1, 2])
  })

  it('moves the robot during the command, and not while a statement only counts', () => {
    const { trace } = runActions(street, ['forward'])
    const timeline = new Timeline(street, { trace, beats: [beat(1, 0), beat(2, 0)] })
    const half = (moment: number) => timeline.dueAt(moment) + timeline.span(moment + 1) / 2
    expect(timeline.instant(0, half(0))).toMatchObject({ done: 0, share: 0 })
    expect(timeline.instant(1, half(1))).toMatchObject({ done: 0, share: 0.5 })
    expect(timeline.instant(2, timeline.duration)).toMatchObject({ done: 1, share: 0 })
    expect(timeline.span(1)).toBeLessThan(timeline.span(2))
  })

  it('finds the moment of each time, and the time of each moment', () => {
    const { trace } = runActions(street, ['forward', 'forward', 'forward'])
    const timeline = new Timeline(street, { trace, beats: [0, 1, 2].map((done) => beat(done, done)) })
    for (let moment = 0; moment <= timeline.length; moment += 1) {
      expect(timeline.momentAt(timeline.dueAt(moment))).toBe(moment)
      if (moment > 0) expect(timeline.momentAt(timeline.dueAt(moment) - 1)).toBe(moment - 1)
    }
  })

  it('never plays longer than 24 s, and keeps its order among 20,000 statements', () => {
    const beats = Array.from({ length: 20_000 }, (_, line) => beat(line, 0, { out: line }))
    const timeline = new Timeline(page, { trace: [], beats, out: 'x'.repeat(20_000) })
    expect(timeline.length).toBe(20_000)
    expect(timeline.duration).toBeCloseTo(24_000, 0)
    expect(timeline.momentAt(12_000)).toBeGreaterThan(9_000)
    expect(timeline.momentAt(12_000)).toBeLessThan(11_000)
  })

  it('knows what is printed and what the variables are when a statement is over', () => {
    const variables = [[], [['n', '1']], [['n', '2']]] as const
    const beats = [beat(1, 0), beat(2, 0, { vars: 1 }), beat(3, 0, { vars: 1, out: 4 })]
    const timeline = new Timeline(page, { trace: [], beats, variables, out: 'one\ntwo\n' })
    const at = (moment: number) => [timeline.outAt(moment), timeline.variablesAt(moment)]
    expect(at(0)).toEqual([0, []])
    expect(at(1)).toEqual([0, [['n', '1']]])
    expect(at(2)).toEqual([4, [['n', '1']]])
    expect(at(3)).toEqual([8, [['n', '2']]])
  })

  it('of a program that never ran has one moment, the start', () => {
    const timeline = new Timeline(street, { trace: [] })
    expect([timeline.length, timeline.duration, timeline.momentAt(0)]).toEqual([0, 0, 0])
  })
})

describe('the timeline of a drive', () => {
  const trace = [
    { k: 'motors', l: 50, r: 50, t: 0 },
    { k: 'motors', l: 0, r: 0, t: 3_000 },
    { k: 'end', t: 3_010 },
  ]

  it('lasts as long as the drive, and its end is no command', () => {
    const timeline = new Timeline(floor, { trace })
    expect([timeline.length, timeline.duration]).toEqual([2, 3_010])
    expect(timeline.dueAt(1)).toBe(3_000)
    expect(timeline.instant(0, 1_234).t).toBe(1_234)
  })

  it('lights a statement when it began', () => {
    const beats = [beat(1, 0, { t: 0 }), beat(2, 1, { t: 10 }), beat(3, 1, { t: 3_000 })]
    const timeline = new Timeline(floor, { trace, beats })
    expect(lines(timeline)).toEqual([null, 1, 2, 3])
    expect([1, 2, 3].map((moment) => timeline.dueAt(moment))).toEqual([10, 3_000, 3_010])
  })

  it('shares the time between two commands among statements that nobody timed', () => {
    const timeline = new Timeline(floor, { trace, beats: [beat(1, 0), beat(2, 1), beat(3, 1)] })
    expect([1, 2, 3].map((moment) => timeline.dueAt(moment))).toEqual([1_500, 3_000, 3_010])
  })
})

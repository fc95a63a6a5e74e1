import { expect, it } from 'vitest'
import { excerpt } from './excerpt'
import type { WorldRun } from './runtime/protocol'

const endless: WorldRun = {
  facts: {},
  trace: Array.from({ length: 2_000 }, (_, t) => ({ k: 'turn_left', t })),
  beats: Array.from({ length: 4_000 }, (_, at) => ({
    block: null,
    line: 1 + (at % 2),
    done: at >> 1,
    out: at,
    vars: 0,
    t: 0,
  })),
  variables: [[]],
  out: 'x'.repeat(4_000),
  error: { kind: 'endless', type: '', message: '', line: 2, block: null },
  asks: null,
  asked: 0,
}

it('a run without an end is played by its beginning, and prints no more than it did until there', () => {
  const { beats, trace, out } = excerpt(endless)
  expect(beats.length).toBeLessThan(50)
  expect(trace.length).toBeLessThan(20)
  expect(beats.every(({ done }) => done <= trace.length)).toBe(true)
  expect(out).toHaveLength(beats.length)
})

it('a loop that does nothing is cut as well', () => {
  const idle = { ...endless, trace: [], beats: endless.beats.map((beat) => ({ ...beat, done: 0 })) }
  expect(excerpt(idle).beats.length).toBeLessThan(50)
})

it.each(['recursion', 'memory', 'output'] as const)('so is one that ended by its %s', (kind) => {
  expect(excerpt({ ...endless, error: { ...endless.error!, kind } }).beats.length).toBeLessThan(50)
})

it('every other run is played whole', () => {
  const ended = { ...endless, error: null }
  expect(excerpt(ended)).toBe(ended)
  const mistaken: WorldRun = { ...endless, error: { ...endless.error!, kind: 'python' } }
  expect(excerpt(mistaken)).toBe(mistaken)
})

import { describe, expect, it } from 'vitest'
import type { World } from '../../code-contract'
import { COMMANDS, SENSORS, simulate } from './simulate'
import { cosine, sine } from './sine'
import { variants } from './variants'
import { type Argument, BOUNDS } from './vocabulary'

const format = 'tinmel-world/1'
const pose = { at: [200, 200] as [number, number], heading: 0 }
const worlds: World[] = [
  {
    format,
    kind: 'grid',
    width: 3,
    height: 3,
    walls: [],
    items: [],
    goal: null,
    start: { at: [0, 0], dir: 'e' },
    starts: [{ at: [1, 1], dir: 'n' }],
  },
  { format, kind: 'drive', width: 900, height: 900, start: pose, seconds: 3 },
  { format, kind: 'canvas', width: 400, height: 400, start: pose },
  { format, kind: 'console' },
]
const SAMPLES: Record<Argument, number | string> = {
  percent: 50,
  milliseconds: 100,
  length: 65_536,
  angle: 900,
  colour: 'blue',
}

describe.each(worlds)('a world of kind $kind', (world) => {
  it('does each of its commands and answers each of its sensors', () => {
    for (const [command, kinds] of Object.entries(COMMANDS[world.kind])) {
      const run = simulate(world)
      expect(
        run.act(
          command,
          kinds.map((kind) => SAMPLES[kind]),
        ),
      ).toBe(true)
      expect(run.ended).toBe(false)
      expect(run.facts().stopped).toBe(false)
    }
    const run = simulate(world)
    for (const [sensor, kind] of Object.entries(SENSORS[world.kind]))
      expect(typeof run.ask(sensor)).toBe(kind === 'truth' ? 'boolean' : 'number')
  })

  it('knows no other command or sensor, also not what every object inherits', () => {
    for (const name of ['fly', 'constructor', 'toString', '__proto__']) {
      expect(() => simulate(world).act(name, [])).toThrow(RangeError)
      expect(() => simulate(world).ask(name)).toThrow(RangeError)
    }
  })

  it('refuses arguments that make no sense', () => {
    for (const [command, kinds] of Object.entries(COMMANDS[world.kind])) {
      const good = kinds.map((kind) => SAMPLES[kind])
      expect(() => simulate(world).act(command, [...good, 1])).toThrow(RangeError)
      for (const [index, kind] of kinds.entries()) {
        const most = kind === 'colour' ? 0 : BOUNDS[kind][1] + 1
        for (const bad of [1.5, Number.NaN, true, 'pink', most])
          expect(() =>
            simulate(world).act(
              command,
              good.map((one, at) => (at === index ? (bad as number) : one)),
            ),
          ).toThrow(RangeError)
      }
    }
  })

  it('is over once it was stopped, and its trace stays as it was', () => {
    const run = simulate(world)
    run.stop()
    run.finish()
    run.finish()
    const { length } = run.trace
    expect([run.ended, run.facts().stopped, length]).toEqual([true, true, world.kind === 'drive' ? 1 : 0])
    for (const [command, kinds] of Object.entries(COMMANDS[world.kind]))
      expect(
        run.act(
          command,
          kinds.map((kind) => SAMPLES[kind]),
        ),
      ).toBe(false)
    expect(run.trace).toHaveLength(length)
  })

  it('stands for as many worlds as it has starts, and is left as it was', () => {
    const before = JSON.stringify(world)
    expect(variants(world)).toHaveLength(world.kind === 'grid' ? 2 : 1)
    for (const one of variants(world)) expect(variants(one)).toEqual([one])
    expect(JSON.stringify(world)).toBe(before)
  })
})

describe('the sine table', () => {
  it('is what Math.sin says, rounded, in all four quarters', () => {
    for (let tenths = 0; tenths < 3_600; tenths += 1) {
      const angle = (tenths / 3_600) * 2 * Math.PI
      expect(sine(tenths) - Math.round(65_536 * Math.sin(angle))).toBeCloseTo(0)
      expect(cosine(tenths) - Math.round(65_536 * Math.cos(angle))).toBeCloseTo(0)
    }
  })
})

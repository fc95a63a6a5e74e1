import { beforeAll, describe, expect, it } from 'vitest'
import { WorkerRealm } from '../../../tests/worker-realm'
import type { GridWorld } from '../../code-contract'
import { MAX_ACTIONS } from '../sim/grid'

const street: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 4,
  height: 1,
  walls: [],
  items: [{ at: [1, 0], kind: 'orange' }],
  goal: [3, 0],
  start: { at: [0, 0], dir: 'e' },
}

describe('the Python worker', () => {
  let realm: WorkerRealm

  beforeAll(async () => {
    realm = await WorkerRealm.load()
    return () => realm.close()
  }, 30_000)

  const run = (source: string) => realm.run(source, street)

  it('runs a program and names the block of each action', async () => {
    const { facts, trace, beats, error } = await run(
      "_h('r')\nfor i in range(2):\n  _h('f')\n  forward()\n  _h('p')\n  pick()\n  _h('r')\n",
    )
    expect(error).toBeNull()
    expect(facts).toMatchObject({ at: [2, 0], items_left: 0, empty_picks: 1, steps: 4 })
    expect(trace.map(({ k }) => k)).toEqual(['forward', 'pick', 'forward', 'pick'])
    expect(beats.map(({ block, done }) => [block, done])).toEqual([
      ['r', 0],
      ['f', 0],
      ['p', 1],
      ['r', 2],
      ['f', 2],
      ['p', 3],
      ['r', 4],
    ])
  })

  it('shows the variables also as the last statement left them', async () => {
    const built = await run("_h('a')\nn = 1\n_h('b')\nn = 2\n")
    expect(built.variables).toEqual([[], [['n', '1']], [['n', '2']]])
    expect(built.beats.map(({ vars, t }) => [vars, t])).toEqual([
      [0, 0],
      [1, 0],
    ])
    const typed = await realm.run('n = 1\nn = 2\n', street, { follow: 'lines' })
    expect(typed.variables[typed.variables.length - 1]).toEqual([['n', '2']])
  })

  it('begins each run with a Python that remembers nothing', async () => {
    await run('kept = 1\n')
    expect((await run('print(kept)\n')).error).toMatchObject({
      kind: 'python',
      type: 'NameError',
      line: 1,
    })
  })

  it('ends at a crash, which no program can catch', async () => {
    const { facts, error } = await run(
      'turn_left()\ntry:\n  forward()\nexcept BaseException:\n  pass\nturn_right()\n',
    )
    expect(error).toBeNull()
    expect(facts).toMatchObject({ crash: true, steps: 2, dir: 'n' })
  })

  it('cuts a robot that never rests, and a loop that only ticks', async () => {
    const turning = await run('while True:\n  turn_left()\n')
    expect(turning.error?.kind).toBe('endless')
    expect(turning.trace).toHaveLength(MAX_ACTIONS)
    expect((await run("while True:\n  _h('q')\n")).error).toMatchObject({ kind: 'endless', block: 'q' })
  })

  it('answers sensors from the world, at once and for nothing', async () => {
    const { facts, out, error } = await run(
      'seen = [wall_ahead(), item_here(), at_goal()]\nforward()\nwhile item_here(): pick()\nwhile not wall_ahead(): forward()\nprint(seen, at_goal())\n',
    )
    expect(error).toBeNull()
    expect(out).toBe('[False, False, False] True\n')
    expect(facts).toMatchObject({ at: [3, 0], at_goal: true, items_left: 0, empty_picks: 0, steps: 4 })
  })

  it('bounds memory', async () => {
    expect((await run("a = []\nwhile True: a.append('x' * 100000)\n")).error?.kind).toBe('memory')
  })

  it('tells which line and block Python did not understand', async () => {
    const { error } = await run("_h('b')\nforward()\nforward(2)\n")
    expect(error).toMatchObject({ kind: 'python', type: 'TypeError', line: 3, block: 'b' })
  })

  it('runs names in Arabic and Tifinagh, and returns what was printed', async () => {
    const { out, facts } = await run(
      'عدد = 2\nⵓⵟⵟⵓⵏ = 1\nfor i in range(عدد): forward()\nprint("سلام", ⵓⵟⵟⵓⵏ)\n',
    )
    expect(out).toBe('سلام 1\n')
    expect(facts.at).toEqual([2, 0])
  })

  it.each([
    ['the worker’s scope', 'import js\njs.fetch("http://127.0.0.1/")\n'],
    ['the scope’s constructor', 'import js\njs.constructor\n'],
    ['a maker of functions', 'import _tinmel\n_tinmel.forward.constructor("return 1")()\n'],
    [
      'a maker of functions, by a list',
      'import jsffi\njsffi.to_js([1]).constructor.constructor("return 1")()\n',
    ],
    ['a file of the machine', 'open("/etc/passwd")\n'],
  ])('gives a program no way to %s', async (_, source) => {
    expect((await run(source)).error).not.toBeNull()
  })
})

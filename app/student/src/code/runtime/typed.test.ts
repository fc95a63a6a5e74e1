import { beforeAll, describe, expect, it } from 'vitest'
import { WorkerRealm } from '../../../tests/worker-realm'
import type { ConsoleWorld, DriveWorld, GridWorld } from '../../code-contract'
import { type Job, MAX_OUT_CHARS } from './protocol'

const paper: ConsoleWorld = { format: 'tinmel-world/1', kind: 'console' }
const street: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 4,
  height: 1,
  walls: [],
  items: [],
  goal: [3, 0],
  start: { at: [0, 0], dir: 'e' },
}
const floor: DriveWorld = {
  format: 'tinmel-world/1',
  kind: 'drive',
  width: 2000,
  height: 1500,
  start: { at: [300, 300], heading: 0 },
  seconds: 60,
}

let realm: WorkerRealm

beforeAll(async () => {
  realm = await WorkerRealm.load()
  return () => realm.close()
}, 30_000)

const typed = (source: string, more: Partial<Job> = {}) =>
  realm.run(source, paper, { follow: 'lines', ...more })

describe('typed Python', () => {
  it('is followed line by line, with what its own names hold', async () => {
    const { beats, variables } = await typed('x = 1\nname = "Amal"\nx = [x, x]\ndel x\nprint(name)\n')
    expect(beats.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
    expect(beats.map(({ vars }) => Object.fromEntries(variables[vars]!))).toEqual([
      {},
      { x: '1' },
      { x: '1', name: "'Amal'" },
      { x: '[1, 1]', name: "'Amal'" },
      { name: "'Amal'" },
    ])
  })

  it('shows nothing by running the program’s own code, and nothing long', async () => {
    const source =
      'class A:\n  def __repr__(self):\n    print("ran")\na = A()\nlong = "x" * 999\nbig = 10 ** 500\nme = []\nme.append(me)\ndone = 1\n'
    const { variables, out } = await typed(source)
    const last = Object.fromEntries(variables[variables.length - 1]!)
    expect(out).toBe('')
    expect(last).toMatchObject({ a: '<A>', big: '…' })
    expect(Object.values(last).every((shown) => shown.length <= 60)).toBe(true)
  })

  it('ends well though it sorts a long list, and no longer shows what holds much', async () => {
    const source =
      'x = [i * 37 % 101 for i in range(40)]\nn = 0\nfor i in range(40):\n  for j in range(39 - i):\n    n += 1\n    if x[j] > x[j + 1]:\n      x[j], x[j + 1] = x[j + 1], x[j]\nprint(x[:3])\n'
    const { out, error, variables } = await typed(source)
    expect({ out, error }).toEqual({ out: '[0, 3, 6]\n', error: null })
    expect(Object.fromEntries(variables[variables.length - 1]!)).toMatchObject({ n: '780', x: '…' })
  })

  it('may hold itself, or hold much one in the other', async () => {
    const source = 'me = []\nme.append(me)\nfor i in range(500):\n  me = [me]\nglobals()[3] = 4\nprint(1)\n'
    expect(await typed(source)).toMatchObject({ error: null, out: '1\n' })
  })

  it.each([
    ['while True: pass\n', 1],
    ['while True:\n    pass\n', 2],
    ['while not (1 == 2): pass\n', 1],
    ['x = 1\nwhile x:\n  pass\n', 3],
  ])('ends a loop that does nothing: %j', async (source, line) => {
    expect((await typed(source)).error).toMatchObject({ kind: 'endless', line })
  })

  it('drives a minute with a loop for each hundredth of a second', async () => {
    const source =
      'def go(l, r):\n  if l > r:\n    motors(30, 50)\n  else:\n    motors(50, 30)\nwhile not at_goal():\n  l = line_left()\n  r = line_right()\n  go(l, r)\n'
    const { facts, error } = await realm.run(source, floor, { follow: 'lines' })
    expect(error).toBeNull()
    expect(facts).toMatchObject({ time_up: true, stopped: false })
  })

  it('asks, is answered, and asks again', async () => {
    const source = 'a = input("A? "); b = input("B? ")\nprint(b + a)\n'
    expect(await typed(source)).toMatchObject({ asks: 'A? ', asked: 0, out: 'A? ', error: null })
    expect(await typed(source, { answers: ['1'] })).toMatchObject({ asks: 'B? ', asked: 1, out: 'A? 1\nB? ' })
    expect(await typed(source, { answers: ['1', 'س'] })).toMatchObject({
      asks: null,
      out: 'A? 1\nB? س\nس1\n',
    })
  })

  it('is at the end of its answers where the world has them', async () => {
    const { error, asks } = await realm.run(
      'input()\ninput()\n',
      { ...paper, answers: ['1'] },
      { follow: 'lines' },
    )
    expect(error).toMatchObject({ type: 'EOFError', line: 2 })
    expect(asks).toBeNull()
  })

  it('has its functions called afterwards, and true is not 1', async () => {
    const calls = [
      { call: 'f', args: [2], returns: 3 },
      { call: 'g', args: [], returns: 1 },
      { call: 'lie', args: [], returns: 5 },
      { call: 'gone', args: [], returns: null },
      { call: 'half', args: [], returns: 1 },
    ]
    const source =
      'class Liar:\n  def __eq__(self, other): return True\ndef f(a): return a + 1\ndef g(): return True\ndef lie(): return Liar()\ndef half(): return 1.0\n'
    const { facts } = await realm.run(source, { ...paper, calls }, { follow: 'lines' })
    expect(facts).toMatchObject({ cases: 5, cases_right: 2 })
  })

  it('throws the same dice with the same seed', async () => {
    const source = 'import random, time\nprint(random.random(), random.randint(1, 99), time.time())\n'
    const first = await typed(source, { seed: 5 })
    expect((await typed(source, { seed: 5 })).out).toBe(first.out)
    expect((await typed(source, { seed: 6 })).out).not.toBe(first.out)
  })

  it('finds the robot by every way of importing it, in four languages', async () => {
    const source =
      'avance()\nimport robot\nrobot.تقدم()\nfrom robot import *\nⴷⴷⵓ()\nprint(at_goal(), robot.au_but())\n'
    const { out, facts } = await realm.run(source, street, { follow: 'lines' })
    expect(out).toBe('True True\n')
    expect(facts.steps).toBe(3)
  })

  it('learns from examples as CPython does', async () => {
    const source =
      'from learn import *\nx = [[3, 1], [4, 1], [10, 8], [11, 9]]\ny = ["o", "o", "a", "a"]\nprint(k_nearest(x, y, [9, 9], 3), best_stump(x, y), plus_proches([[0], [2]], y[:2], [1]))\nprint(split([[n] for n in range(10)], list(range(10)), 0.7, 5)[1], accuracy([1, 2], [1, 1]))\n'
    expect((await typed(source)).out).toBe("a (0, 7.0, 'o', 'a') o\n[9, 6, 4, 8, 0, 7, 2] 0.5\n")
  })

  it('says what a command was wrongly given', async () => {
    const { error } = await realm.run('motors("a", 1)\n', floor, { follow: 'lines' })
    expect(error).toMatchObject({
      type: 'TypeError',
      message: 'TypeError: motors() needs a number, not str',
      line: 1,
    })
  })
})

describe('a program that means harm', () => {
  it.each([
    ['stops the tracing', 'import sys\nsys.settrace(None)\nwhile True:\n  turn_left()\n', 'endless'],
    ['puts something in the tick’s place', '_h = None\nwhile True:\n  turn_left()\n', 'python'],
    ['swallows everything', 'while True:\n  try:\n    turn_left()\n  except:\n    pass\n', 'endless'],
    ['ends in its last words', 'try:\n  while True: turn_left()\nfinally:\n  while True: pass\n', 'endless'],
    ['prints without end', 'while True: print("x" * 99)\n', 'output'],
    ['prints one endless line', 'while True: print("x", end="")\n', 'output'],
    ['calls itself', 'def f(): return f()\nf()\n', 'recursion'],
    ['fills the memory', 'x = "a"\nwhile True: x = x + x\n', 'memory'],
    ['commands what there is not', 'import _tinmel\n_tinmel.forward(1)\n', 'python'],
  ])('%s', async (_, source, kind) => {
    const { error } = await realm.run(source, street, { follow: 'lines' })
    expect(error?.kind).toBe(kind)
  })

  it('does no step that it did not do', async () => {
    const source =
      'import _tinmel, robot, builtins\n_tinmel.forward = None\nrobot.forward = lambda: None\nbuiltins.print = None\n_tinmel.shown("x", "lie")\nforward()\n'
    const { facts, trace } = await realm.run(source, street, { follow: 'lines' })
    expect(facts.steps).toBe(trace.length)
    expect(facts).toMatchObject({ at_goal: false })
  })

  it('gives the page nothing long', async () => {
    const source =
      'import _tinmel\nlong = "x" * 19999\nfor i in range(9):\n  _tinmel.shown(long + str(i), str(i) + long)\n  _tinmel.tick(str(i) + long)\n_tinmel.answer(long)\n'
    const run = await typed(source)
    expect(run.asks?.length).toBe(MAX_OUT_CHARS)
    expect(JSON.stringify({ ...run, asks: null }).length).toBeLessThan(20_000)
  })

  it.each([
    'f = open("/x", "wb")\nfor i in range(99): f.write(b"x" * 99999)\nf.close()\n',
    'for i in range(99):\n  f = open("/x%d" % i, "wb")\n  f.write(b"x" * 99999)\n  f.close()\n',
    'f = open("/x", "wb")\nf.seek(2000000000)\nf.write(b"x")\nf.close()\n',
  ])('fills no disk: %j', async (source) => {
    expect((await typed(source)).error).toMatchObject({ kind: 'python', type: 'OSError' })
  })

  it('leaves nothing behind for the next', async () => {
    await typed('import builtins, json\nbuiltins.len = None\njson.dumps = None\nopen("/x", "w").write("1")\n')
    expect((await typed('print(len("ab"))\nopen("/x")\n')).out).toBe('2\n')
  })

  it('is not even read when it is longer than anybody types', async () => {
    const { error, out } = await typed(`print(1)\n${'x = 1\n'.repeat(170_000)}`)
    expect(error?.kind).toBe('memory')
    expect(out).toBe('')
  })
})

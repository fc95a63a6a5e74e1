import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { beforeAll, describe, expect, it } from 'vitest'
import { wasmPath, workerScript } from '../../../build/micropython'
import type { World } from '../../code-contract'
import { type FromWorker, MAX_ACTIONS, type ToWorker, type WorldRun } from './protocol'

const street: World = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 4,
  height: 1,
  walls: [],
  items: [{ at: [1, 0], kind: 'orange' }],
  goal: [3, 0],
  start: { at: [0, 0], dir: 'e' },
}

/** The built worker, as the browser gets it, in a realm of its own with what a worker has. */
class WorkerRealm {
  private hear: (event: { ports: MessagePort[] }) => void = () => {}
  private readonly port: MessagePort

  constructor(script: string) {
    const scope = createContext({
      addEventListener: (_: string, listener: typeof this.hear) => {
        this.hear = listener
      },
      WorkerGlobalScope: class {},
      console: { ...console, error: () => {}, warn: () => {} },
      fetch: () => 'fetched',
      ...{
        TextDecoder,
        TextEncoder,
        WebAssembly,
        crypto,
        performance,
        setTimeout,
        URL,
        navigator: { userAgent: '' },
      },
    })
    scope.self = scope
    runInContext(script, scope)
    const { port1, port2 } = new MessageChannel()
    this.port = port1
    this.hear({ ports: [port2] })
  }

  ask(message: ToWorker, until: FromWorker['kind']): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      this.port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === until) resolve(data)
        else if (data.kind === 'unable') reject(new Error(data.message))
      }
      this.port.postMessage(message)
    })
  }

  async run(source: string): Promise<WorldRun> {
    const reply = await this.ask({ kind: 'run', source, world: street }, 'finished')
    return (reply as Extract<FromWorker, { kind: 'finished' }>).run
  }

  close(): void {
    this.port.close()
  }
}

describe('the Python worker', () => {
  let realm: WorkerRealm

  beforeAll(async () => {
    realm = new WorkerRealm(await workerScript())
    const bytes = readFileSync(wasmPath())
    const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    await realm.ask({ kind: 'load', wasm }, 'loaded')
    return () => realm.close()
  }, 30_000)

  it('runs a program and names the block of each action', async () => {
    const { facts, trace, error } = await realm.run(
      "_h('r')\nfor i in range(2):\n  _h('f')\n  forward()\n  _h('p')\n  pick()\n  _h('r')\n",
    )
    expect(error).toBeNull()
    expect(facts).toMatchObject({ at: [2, 0], items_left: 0, empty_picks: 1, steps: 4 })
    expect(trace.map(({ k, block }) => [k, block])).toEqual([
      ['forward', 'f'],
      ['pick', 'p'],
      ['forward', 'f'],
      ['pick', 'p'],
    ])
  })

  it('begins each run with a Python that remembers nothing', async () => {
    await realm.run('kept = 1\n')
    expect((await realm.run('print(kept)\n')).error).toMatchObject({
      kind: 'python',
      type: 'NameError',
      line: 1,
    })
  })

  it('ends at a crash, which no program can catch', async () => {
    const { facts, error } = await realm.run(
      'turn_left()\ntry:\n  forward()\nexcept BaseException:\n  pass\nturn_right()\n',
    )
    expect(error).toBeNull()
    expect(facts).toMatchObject({ crash: true, steps: 2, dir: 'n' })
  })

  it('cuts a robot that never rests, and a loop that only ticks', async () => {
    const turning = await realm.run('while True:\n  turn_left()\n')
    expect(turning.error?.kind).toBe('endless')
    expect(turning.trace).toHaveLength(MAX_ACTIONS)
    expect((await realm.run("while True:\n  _h('q')\n")).error).toMatchObject({ kind: 'endless', block: 'q' })
  })

  it('bounds memory', async () => {
    expect((await realm.run("a = []\nwhile True: a.append('x' * 100000)\n")).error?.kind).toBe('memory')
  })

  it('tells which line and block Python did not understand', async () => {
    const { error } = await realm.run("_h('b')\nforward()\nforward(2)\n")
    expect(error).toMatchObject({ kind: 'python', type: 'TypeError', line: 3, block: 'b' })
  })

  it('runs names in Arabic and Tifinagh, and returns what was printed', async () => {
    const { out, facts } = await realm.run(
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
    expect((await realm.run(source)).error).not.toBeNull()
  })
})

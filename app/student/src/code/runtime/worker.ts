/** The Python worker: one MicroPython for each world, thrown away after it. Runs as a classic blob script without any right. */

import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs'
import { type Action, GridRun } from '../sim/grid'
import {
  type BlockEvent,
  type FromWorker,
  MAX_ACTIONS,
  MAX_OUT_CHARS,
  MAX_TICKS,
  type RunError,
  type ToWorker,
  type WorldRun,
} from './protocol'
import { pythonError } from './python-error'

/** Thrown by a host function to end a program; Python cannot catch it. */
class Halt {
  constructor(readonly endless: boolean) {}
}

const HEAP_START_BYTES = 1024 * 1024
const ROBOT_MODULE = `import _tinmel
def forward():
    _tinmel.forward()
def turn_left():
    _tinmel.left()
def turn_right():
    _tinmel.right()
def pick():
    _tinmel.pick()
`
const PRELUDE = 'from _tinmel import tick as _h\nfrom robot import *'

let compiled: WebAssembly.Module | null = null

/** Take from the worker what no program needs, before any runs: defence behind the frame's own. */
function disarm(): void {
  delete (Function.prototype as { constructor?: unknown }).constructor
  const scope = globalThis as unknown as Record<string, unknown>
  for (const name of [
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'importScripts',
    'indexedDB',
    'Worker',
    'caches',
  ])
    Object.defineProperty(scope, name, { value: undefined, configurable: false, writable: false })
}

/** Run a program in a world; it ends by itself, by a crash, by a limit – or the page's watchdog ends this worker. */
async function run(source: string, world: ToWorkerRun['world'], started: () => void): Promise<WorldRun> {
  const robot = new GridRun(world)
  const trace: BlockEvent[] = []
  let block: string | null = null
  let ticks = 0
  let out = ''

  const act = (action: Action) => () => {
    const goesOn = robot.act(action)
    trace.push({ ...robot.trace[robot.trace.length - 1]!, block })
    if (!goesOn) throw new Halt(false)
    if (trace.length >= MAX_ACTIONS) throw new Halt(true)
  }
  const tick = (id: unknown) => {
    block = typeof id === 'string' ? id : null
    ticks += 1
    if (ticks > MAX_TICKS) throw new Halt(true)
  }

  const python = await loadMicroPython({
    heapsize: HEAP_START_BYTES,
    stdout: (line: string) => {
      if (out.length < MAX_OUT_CHARS) out = `${out}${line}\n`.slice(0, MAX_OUT_CHARS)
    },
    stderr: () => {},
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance) => void) => {
      WebAssembly.instantiate(compiled!, imports).then(done)
      return {}
    },
  })
  // Python's `import js` would be the worker's global scope.
  const scope = globalThis as unknown as { proxy_js_ref: unknown[]; proxy_js_ref_map: Map<unknown, number> }
  scope.proxy_js_ref[0] = Object.create(null)
  scope.proxy_js_ref_map.delete(globalThis)
  const host = { forward: act('forward'), left: act('left'), right: act('right'), pick: act('pick'), tick }
  python.registerJsModule('_tinmel', Object.setPrototypeOf(host, null))
  python.FS.writeFile('/robot.py', ROBOT_MODULE)
  python.runPython(PRELUDE)

  let error: RunError | null = null
  started()
  try {
    python.runPython(source)
  } catch (thrown) {
    if (!(thrown instanceof Halt)) error = pythonError(thrown, block)
    else if (thrown.endless) error = { kind: 'endless', type: '', message: '', line: null, block }
  }
  return { facts: robot.facts(), trace, out, error }
}

type ToWorkerRun = Extract<ToWorker, { kind: 'run' }>

async function answer(message: ToWorker, send: (reply: FromWorker) => void): Promise<void> {
  try {
    if (message.kind === 'load') {
      compiled = await WebAssembly.compile(message.wasm)
      disarm()
      send({ kind: 'loaded' })
    } else {
      send({
        kind: 'finished',
        run: await run(message.source, message.world, () => send({ kind: 'started' })),
      })
    }
  } catch (thrown) {
    send({ kind: 'unable', message: String(thrown) })
  }
}

addEventListener(
  'message',
  (event: MessageEvent) => {
    const port = event.ports[0]!
    const send = (reply: FromWorker) => port.postMessage(reply)
    port.onmessage = (asked: MessageEvent<ToWorker>) => void answer(asked.data, send)
  },
  { once: true },
)

/** The Python worker: one MicroPython for each world, thrown away after it. Runs as a classic blob script without any right. */

import { loadMicroPython } from '@micropython/micropython-webassembly-pyscript/micropython.mjs'
import { type Action, GridRun, type Sensor } from '../sim/grid'
import {
  type BlockEvent,
  type FromWorker,
  MAX_OUT_CHARS,
  MAX_TICKS,
  type RunError,
  type ToWorker,
  type WorldRun,
} from './protocol'
import { pythonError } from './python-error'

/** Thrown by a host function to end a program after a crash or at a limit; Python cannot catch it. */
class Halt {}

const HEAP_START_BYTES = 1024 * 1024
/**
 * Host functions are looked up once, because each look-up makes a new proxy (70 µs). An action is a Python function, which
 * minds its arguments; a sensor is the host's own: a loop that only asks would else fill the heap with Python's frames,
 * and this port frees nothing before a program ends.
 */
const ROBOT_MODULE = `from _tinmel import forward as _forward, left as _left, right as _right, pick as _pick
from _tinmel import wall_ahead, item_here, at_goal
def forward():
    _forward()
def turn_left():
    _left()
def turn_right():
    _right()
def pick():
    _pick()
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
    const goesOn = robot.do(action)
    if (trace.length < robot.trace.length) trace.push({ ...robot.trace[trace.length]!, block })
    if (!goesOn) throw new Halt()
  }
  const sense = (sensor: Sensor) => () => robot.ask(sensor)
  const tick = (id: unknown) => {
    block = typeof id === 'string' ? id : null
    ticks += 1
    if (ticks <= MAX_TICKS) return
    robot.stop()
    throw new Halt()
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
  const host = {
    forward: act('forward'),
    left: act('left'),
    right: act('right'),
    pick: act('pick'),
    wall_ahead: sense('wall_ahead'),
    item_here: sense('item_here'),
    at_goal: sense('at_goal'),
    tick,
  }
  python.registerJsModule('_tinmel', Object.setPrototypeOf(host, null))
  python.FS.writeFile('/robot.py', ROBOT_MODULE)
  python.runPython(PRELUDE)

  let error: RunError | null = null
  started()
  try {
    python.runPython(source)
  } catch (thrown) {
    if (!(thrown instanceof Halt)) error = pythonError(thrown, block)
  }
  const facts = robot.facts()
  if (facts.stopped) error = { kind: 'endless', type: '', message: '', line: null, block }
  return { facts, trace, out, error }
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

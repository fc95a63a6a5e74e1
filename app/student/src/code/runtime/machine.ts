/** Runs a program in a world: one MicroPython and one simulation for each run, thrown away after it. Knows nothing of pages and workers. */

import {
  loadMicroPython,
  type MicroPython,
} from '@micropython/micropython-webassembly-pyscript/micropython.mjs'
import { Dice } from '../sim/dice'
import { chance } from './chance'
import type { Follower } from './follower'
import { Halt, Host } from './host'
import { guardLoops } from './loops'
import { modulesFor } from './modules'
import { type Job, MAX_RUN_CHARS, type RunError, type WorldRun } from './protocol'
import { pythonError } from './python-error'

const HEAP_START_BYTES = 1024 * 1024
/** For the frames of functions that call one another; enough for some hundred calls. */
const STACK_BYTES = 64 * 1024

export class Machine {
  constructor(private readonly compiled: WebAssembly.Module) {}

  /** Run a job; `started` is told when its first line is about to run, `passed` now and then where it is. */
  async run(
    job: Job,
    started = () => {},
    passed: (follower: Follower) => void = () => {},
  ): Promise<WorldRun> {
    const host = new Host(job, passed)
    if (job.source.length > MAX_RUN_CHARS) return host.refuse()
    chance.dice = new Dice(job.seed)
    chance.clock = () => host.now
    chance.full = () => host.full()
    const python = await loadMicroPython({
      pystack: STACK_BYTES,
      heapsize: HEAP_START_BYTES,
      linebuffer: false,
      stdout: (byte) => host.output.write(byte),
      stderr: () => {},
      instantiateWasm: (imports, done) => {
        done(new WebAssembly.Instance(this.compiled, imports))
        return {}
      },
    })
    const call = prepare(python, job, host)
    started()
    const error = attempt(() => python.runPython(follows(job) ? guardLoops(job.source) : job.source), host)
    // Blocks look at their variables as they begin; nothing begins after the last one.
    if (error === null && !host.halted && job.follow === 'blocks')
      attempt(() => python.runPython('_h(None)'), host)
    if (error === null && !host.halted) callAll(call, host)
    return host.finish(error)
  }
}

/** Blocks tick by themselves. */
function follows(job: Job): boolean {
  return job.follow !== 'blocks'
}

type Call = (names: unknown, name: string, args: string) => string

/** Give Python its modules and take from it the one way into JavaScript; return what calls a function of the program's. */
function prepare(python: MicroPython, job: Job, host: Host): (name: string, args: string) => string {
  // Python's `import js` would be the worker's global scope.
  const scope = globalThis as unknown as { proxy_js_ref: unknown[]; proxy_js_ref_map: Map<unknown, number> }
  scope.proxy_js_ref[0] = Object.create(null)
  scope.proxy_js_ref_map.delete(globalThis)
  python.registerJsModule('_tinmel', host.functions)
  for (const [path, source] of Object.entries(modulesFor(job.world.kind))) python.FS.writeFile(path, source)
  const call = python.pyimport('_calls').call as Call
  const names = python.globals.__dict__
  python.runPython(prelude(job.follow))
  return (name, args) => call(names, name, args)
}

/** The names stand beside Python's own, so that a program has them without an import and may still give them away. */
function prelude(follow: Job['follow']): string {
  return `import builtins, sys, _follow
import robot as _robot
for _name in dir(_robot):
    if _name[0] != '_': setattr(builtins, _name, getattr(_robot, _name))
from _input import input as _input
builtins.input = _input
builtins._h = _follow.begin(globals(), '${follow}')
for _name in ('_calls', '_follow', '_input', '_arguments'): sys.modules.pop(_name, None)
del builtins, sys, _follow, _robot, _input, _name
`
}

function attempt(work: () => void, host: Host): RunError | null {
  try {
    work()
    return null
  } catch (thrown) {
    if (thrown instanceof Halt) return thrown.error
    return pythonError(thrown, host.follower)
  }
}

/** What raises, or returns what JSON can't say, is no right answer; a call without end ends them all. */
function callAll(call: (name: string, args: string) => string, host: Host): void {
  for (const [index, wanted] of host.calls.entries()) {
    try {
      host.returned(index, call(wanted.call, JSON.stringify(wanted.args)))
    } catch (thrown) {
      if (thrown instanceof Halt) return
    }
  }
}

/**
 * Builds the Python worker: MicroPython's glue, our simulator and host functions, as one classic script in a string.
 *
 * The page imports `virtual:robot-worker` (default export: the script's text); the sandboxed frame makes a blob of it.
 * vite.config.ts adds `plugins: [robotWorker()]`; nothing else in the page may import MicroPython.
 */

import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { blocklyMessages } from './blockly-messages.ts'

const VIRTUAL = 'virtual:robot-worker'
const ENTRY = resolve(dirname(fileURLToPath(import.meta.url)), '../src/code/runtime/worker.ts')

/** What a program may take: the glue's own limit is 2 GB, more than a tablet has. */
export const HEAP_BYTES = 32 * 1024 * 1024
export const WASM_SHA256 = '2a1c83ef86f4ef49328f134ea3c601442311b91729a58717113fef175546aab1'

/** Each piece must be found exactly `times` times: a new version of the glue fails the build instead of running unpatched. */
const PATCHES: { find: string; put: string; times: number }[] = [
  // The heap's ceiling (3 places: the check, its message, the growth) …
  { find: '2147483648', put: String(HEAP_BYTES), times: 3 },
  // … and no growth beyond it in one leap.
  { find: 'requestedSize+100663296', put: `requestedSize+${HEAP_BYTES / 4}`, times: 1 },
  // The wasm's bytes are handed in: an opaque origin may fetch nothing.
  {
    find: 'let Module={locateFile:',
    put: 'let Module={instantiateWasm:options.instantiateWasm,locateFile:',
    times: 1,
  },
  { find: 'new URL("micropython.wasm",import.meta.url).href', put: '"micropython.wasm"', times: 1 },
  { find: '_scriptName=import.meta.url', put: '_scriptName=""', times: 1 },
  // Nothing of Node's: a classic script knows no top-level await.
  {
    find: 'if(ENVIRONMENT_IS_NODE){const{createRequire:createRequire}=await(import("node:module"));var require=createRequire(import.meta.url)}',
    put: '',
    times: 1,
  },
  {
    find: `ENVIRONMENT_IS_NODE=globalThis.process?.versions?.node&&"renderer"!=globalThis.process?.type`,
    put: 'ENVIRONMENT_IS_NODE=false',
    times: 1,
  },
  { find: 'require("', put: 'nothingOfNode("', times: 5 },
  // A virtual machine lives for one world and is thrown away whole, so nothing of it is freed piecemeal;
  // a finaliser of an old one would free a stranger's object in the new one.
  {
    find: 'globalThis.pyProxyFinalizationRegistry=new FinalizationRegistry(cRef=>{globalThis.proxy_js_map.delete(cRef),Module.ccall("proxy_c_free_obj","null",["number"],[cRef])})',
    put: 'globalThis.pyProxyFinalizationRegistry={register(){}}',
    times: 1,
  },
]
const COMMAND_LINE = {
  from: 'if(globalThis.loadMicroPython=loadMicroPython,"object"==typeof process',
  to: 'class PyProxy{',
}

/** Return the glue as we run it, or throw when it is not the glue we know. */
export function patchGlue(source: string): string {
  let patched = source
  const start = patched.indexOf(COMMAND_LINE.from)
  const end = patched.indexOf(COMMAND_LINE.to, start)
  if (start < 0 || end < 0) throw new Error('MicroPython glue: its command line was not found')
  patched = patched.slice(0, start) + patched.slice(end)
  for (const { find, put, times } of PATCHES) {
    const pieces = patched.split(find)
    if (pieces.length !== times + 1)
      throw new Error(`MicroPython glue: ${pieces.length - 1} of "${find}", not ${times}`)
    patched = pieces.join(put)
  }
  return patched
}

/** Return the path of the pinned wasm. */
export function wasmPath(): string {
  return createRequire(import.meta.url).resolve(
    '@micropython/micropython-webassembly-pyscript/micropython-settrace.wasm',
  )
}

function patchedGlue(): Plugin {
  return {
    name: 'tinmel:micropython-glue',
    transform: {
      order: 'pre',
      handler: (code, id) =>
        id.split('?')[0]!.endsWith('/micropython.mjs') ? { code: patchGlue(code), map: null } : null,
    },
  }
}

/** Build the worker and return its text. */
export async function workerScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [patchedGlue()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome87', 'safari15', 'firefox79'],
      lib: { entry: ENTRY, formats: ['iife'], name: 'robotWorker' },
    },
  })) as Rolldown.RolldownOutput[] | Rolldown.RolldownOutput
  const [output] = Array.isArray(built) ? built : [built]
  const chunk = output!.output[0]
  return chunk.code
}

/** The plugins that the code step needs. */
export function robotWorker(): Plugin[] {
  return [workerPlugin(), blocklyMessages()]
}

function workerPlugin(): Plugin {
  return {
    name: 'tinmel:robot-worker',
    resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
    async load(id) {
      if (id !== `\0${VIRTUAL}`) return null
      this.addWatchFile(ENTRY)
      return `export default ${JSON.stringify(await workerScript())}`
    },
  }
}

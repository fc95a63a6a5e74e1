/**
 * Builds the Python worker: MicroPython's glue, our simulator and host functions, as one classic script in a string.
 *
 * The page imports `virtual:robot-worker` (default export: the script's text); the sandboxed frame makes a blob of it.
 * vite.config.ts adds `plugins: [robotWorker()]`; nothing else in the page may import MicroPython.
 */

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin, type Rolldown } from 'vite'
import { blocklyMessages } from './blockly-messages.ts'

const VIRTUAL = 'virtual:robot-worker'
const RUNTIME = resolve(dirname(fileURLToPath(import.meta.url)), '../src/code/runtime')
const ENTRY = resolve(RUNTIME, 'worker.ts')
const RECHECK_ENTRY = resolve(RUNTIME, 'recheck.ts')
/** What the glue is given in the place of chance and of the clock. */
const CHANCE = resolve(RUNTIME, 'chance.ts')

/**
 * What a program may take: the glue's own limit is 2 GB, more than a tablet has. Python's heap doubles, and its 32 MB fit in here:
 * nothing is freed while a program runs, and 100,000 lines with their functions need about 20 MB.
 */
export const HEAP_BYTES = 40 * 1024 * 1024
/** What a program may write into its files: they lie beside that memory. */
const FILE_BYTES = 4 * 1024 * 1024
export const WASM_SHA256 = '2a1c83ef86f4ef49328f134ea3c601442311b91729a58717113fef175546aab1'

/** Each piece must be found exactly `times` times: a new version of the glue fails the build instead of running unpatched. */
const PATCHES: { find: string; put: string; times: number }[] = [
  // An assertion that takes half of a program's time.
  { find: 'assert(wasmTable.get(funcPtr)==func,"table mirror is out of date"),func', put: 'func', times: 1 },
  // At the heap's ceiling the program ends: Python would look through all of its memory again for each thing that finds no room …
  {
    find: 'return err(`Cannot enlarge memory, requested ${requestedSize} bytes, but the limit is 2147483648 bytes!`),!1',
    put: 'tinmelFull()',
    times: 1,
  },
  { find: '2147483648', put: String(HEAP_BYTES), times: 2 },
  // … and no growth beyond it in one leap.
  { find: 'requestedSize+100663296', put: `requestedSize+${HEAP_BYTES / 4}`, times: 1 },
  // Files lie in JavaScript's memory; no room is left on such a disk soon.
  {
    find: 'buffer.buffer===HEAP8.buffer&&(canOwn=!1),!length)return 0;var node=stream.node;',
    put: `buffer.buffer===HEAP8.buffer&&(canOwn=!1),!length)return 0;if((MEMFS.taken=(MEMFS.taken||0)+length)>${FILE_BYTES}||position>${FILE_BYTES})throw new FS.ErrnoError(51);var node=stream.node;`,
    times: 1,
  },
  // A worker in the browser; in the re-check's bare V8 the same.
  { find: 'ENVIRONMENT_IS_WEB=!!globalThis.window', put: 'ENVIRONMENT_IS_WEB=false', times: 1 },
  {
    find: 'ENVIRONMENT_IS_WORKER=!!globalThis.WorkerGlobalScope',
    put: 'ENVIRONMENT_IS_WORKER=true',
    times: 1,
  },
  { find: 'if(!globalThis.window&&!globalThis.WorkerGlobalScope)throw', put: 'if(false)throw', times: 1 },
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
  // A run must come out alike on every machine: no chance and no clock but the job's own …
  { find: 'globalThis.crypto.getRandomValues(new Uint32Array(1))[0]', put: 'tinmelBits()', times: 1 },
  {
    find: 'crypto.getRandomValues(view),0)',
    put: 'view.forEach((_,index)=>{view[index]=tinmelBits()}),0)',
    times: 1,
  },
  {
    find: 'void 0===globalThis.crypto&&(globalThis.crypto=nothingOfNode("crypto"));',
    put: 'null;',
    times: 1,
  },
  { find: 'Date.now()', put: 'tinmelClock()', times: 16 },
  // … and no decoder of the engine's, as engines differ over broken text and some have none.
  { find: 'UTF8Decoder=globalThis.TextDecoder&&new TextDecoder', put: 'UTF8Decoder=null', times: 1 },
  { find: 'Module._textDecoder=new TextDecoder,', put: '', times: 1 },
  // Bytes as they come; what is thrown when there are too many ends the program.
  { find: 'Module.stdout=c=>stdout(new Uint8Array([c]))', put: 'Module.stdout=stdout', times: 1 },
  { find: 'Module.stderr=c=>stderr(new Uint8Array([c]))', put: 'Module.stderr=stderr', times: 1 },
  {
    find: 'try{output(buffer[offset+i])}catch(e){throw new FS.ErrnoError(29)}',
    put: 'output(buffer[offset+i]);',
    times: 1,
  },
  // From Python nothing of JavaScript can be reached but the parts of our own objects, which have no prototype.
  { find: 'const base=proxy_js_ref[jsref]', put: 'const base=tinmelOpen(proxy_js_ref[jsref])', times: 2 },
  { find: 'const target=proxy_js_ref[f_ref]', put: 'const target=tinmelOpen(proxy_js_ref[f_ref])', times: 1 },
  { find: 'proxy_js_ref[jsref][attr]=value', put: 'tinmelOpen(proxy_js_ref[jsref])[attr]=value', times: 1 },
  {
    find: 'proxy_js_ref[f_ref][proxy_convert',
    put: 'tinmelOpen(proxy_js_ref[f_ref])[proxy_convert',
    times: 1,
  },
  { find: 'new Promise(out_set_js)', put: 'tinmelNever()', times: 1 },
  { find: 'Reflect.construct(f,as)', put: 'tinmelNever()', times: 1 },
  // A virtual machine lives for one world and is thrown away whole, so nothing of it is freed piecemeal;
  // a finaliser of an old one would free a stranger's object in the new one.
  {
    find: 'globalThis.pyProxyFinalizationRegistry=new FinalizationRegistry(cRef=>{globalThis.proxy_js_map.delete(cRef),Module.ccall("proxy_c_free_obj","null",["number"],[cRef])})',
    put: 'globalThis.pyProxyFinalizationRegistry={register(){}}',
    times: 1,
  },
]
const GIVEN = `import{bits as tinmelBits,clock as tinmelClock,full as tinmelFull}from${JSON.stringify(CHANCE)};
const tinmelOpen=(value)=>value!==null&&typeof value==="object"&&Object.getPrototypeOf(value)===null?value:Object.create(null);
const tinmelNever=()=>{throw new TypeError("not here")};
`
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
  return GIVEN + patched
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
export function workerScript(): Promise<string> {
  return script(ENTRY, 'robotWorker')
}

/** Build what the teacher's computer runs programs again with, and return its text. */
export function recheckScript(): Promise<string> {
  return script(RECHECK_ENTRY, 'tinmelRecheck')
}

async function script(entry: string, name: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [patchedGlue()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: ['chrome87', 'safari15', 'firefox79'],
      lib: { entry, formats: ['iife'], name },
    },
  })) as Rolldown.RolldownOutput[] | Rolldown.RolldownOutput
  const [output] = Array.isArray(built) ? built : [built]
  return output!.output[0].code
}

/** The plugins that the code step needs. */
export function robotWorker(): Plugin[] {
  return [workerPlugin(), recheckPlugin(), blocklyMessages()]
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

/** Puts the re-check beside the page; scripts/build.js moves it out of what tablets fetch. */
function recheckPlugin(): Plugin {
  return {
    name: 'tinmel:recheck',
    apply: 'build',
    async generateBundle() {
      const wasm = await readFile(wasmPath())
      this.emitFile({ type: 'asset', fileName: 'recheck/recheck.js', source: await recheckScript() })
      this.emitFile({ type: 'asset', fileName: 'recheck/recheck.wasm', source: wasm })
    },
  }
}

/** The runtime's two files, fetched once a page: the worker's script (a lazy chunk) and MicroPython's wasm. */

import wasmUrl from '@micropython/micropython-webassembly-pyscript/micropython-settrace.wasm?url'
import { type RuntimeFiles, RuntimeUnavailableError } from './runner'

let fetched: Promise<RuntimeFiles> | null = null

/** Return both files; a failure is forgotten, so that the next call tries again. */
export function runtimeFiles(): Promise<RuntimeFiles> {
  fetched ??= fetchFiles().catch((error: unknown) => {
    fetched = null
    throw new RuntimeUnavailableError(String(error))
  })
  return fetched
}

async function fetchFiles(): Promise<RuntimeFiles> {
  const [script, wasm] = await Promise.all([import('virtual:robot-worker'), fetch(wasmUrl).then(bytes)])
  return { script: script.default, wasm }
}

async function bytes(response: Response): Promise<ArrayBuffer> {
  if (!response.ok) throw new RuntimeUnavailableError(`HTTP ${response.status}`)
  return response.arrayBuffer()
}

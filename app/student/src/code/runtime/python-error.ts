/** From what MicroPython throws to what a pupil can be told. */

import type { RunError } from './protocol'

/** Out of memory or stack outside of Python: the engine's own words for it. */
const EXHAUSTED = new Set(['RangeError', 'RuntimeError', 'InternalError'])

/** Read a thrown PythonError (type and traceback), or what the engine itself threw. */
export function pythonError(thrown: unknown, block: string | null): RunError {
  const { name, type, message } = thrown as { name?: string; type?: string; message?: string }
  const text = String(message ?? thrown)
  if (name !== 'PythonError') {
    const kind = EXHAUSTED.has(name ?? '') ? 'memory' : 'python'
    return { kind, type: name ?? '', message: text.slice(0, 400), line: null, block }
  }
  const lines = text.trim().split('\n')
  const last = lines[lines.length - 1] ?? ''
  return {
    kind: type === 'MemoryError' ? 'memory' : 'python',
    type: type ?? '',
    message: last.slice(0, 400),
    line: programLine(text),
    block,
  }
}

/** The deepest line of the program itself; lines of the robot module are not the pupil's. */
function programLine(traceback: string): number | null {
  const places = [...traceback.matchAll(/File "<stdin>", line (\d+)/g)]
  const last = places[places.length - 1]
  return last ? Number(last[1]) : null
}

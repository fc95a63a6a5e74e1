/** From what MicroPython throws to what a pupil can be told. */

import type { Follower } from './follower'
import type { RunError } from './protocol'

/** Too deep or too much outside of Python: the engine's own words for it. */
const ENGINE: Readonly<Record<string, RunError['kind']>> = {
  RangeError: 'recursion',
  InternalError: 'recursion',
  RuntimeError: 'memory',
}
const MESSAGE_CHARS = 400

/** Read a thrown PythonError (type and traceback), or what the engine itself threw; null for a program that ended itself. */
export function pythonError(
  thrown: unknown,
  { block, line }: Pick<Follower, 'block' | 'line'>,
): RunError | null {
  const { name, type, message } = thrown as { name?: string; type?: string; message?: string }
  const text = String(message ?? thrown)
  if (name !== 'PythonError') {
    const kind = ENGINE[name ?? ''] ?? 'python'
    return { kind, type: name ?? '', message: text.slice(0, MESSAGE_CHARS), line, block }
  }
  if (type === 'SystemExit') return null
  const last = text.trimEnd().split('\n').pop() ?? ''
  const told = { type: type ?? '', message: last.slice(0, MESSAGE_CHARS), line: programLine(text), block }
  return { kind: kindOf(told), ...told }
}

function kindOf({ type, message }: Pick<RunError, 'type' | 'message'>): RunError['kind'] {
  if (type === 'MemoryError') return 'memory'
  return message === 'RuntimeError: maximum recursion depth exceeded' ? 'recursion' : 'python'
}

/** The deepest line of the program itself; lines of the robot module are not the pupil's. */
function programLine(traceback: string): number | null {
  const places = [...traceback.matchAll(/File "<stdin>", line (\d+)/g)]
  const last = places[places.length - 1]
  return last ? Number(last[1]) : null
}

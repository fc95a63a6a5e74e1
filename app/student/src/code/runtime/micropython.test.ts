import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HEAP_BYTES, patchGlue, WASM_SHA256, wasmPath } from '../../../build/micropython'
import { pythonError } from './python-error'

const glue = readFileSync(join(dirname(wasmPath()), 'micropython.mjs'), 'utf8')

describe('MicroPython', () => {
  it('is the wasm that was tried, to the byte', () => {
    expect(createHash('sha256').update(readFileSync(wasmPath())).digest('hex')).toBe(WASM_SHA256)
  })

  it('may take no more memory than a tablet has', () => {
    const patched = patchGlue(glue)
    expect(patched).not.toContain('2147483648')
    expect(patched.split(String(HEAP_BYTES))).toHaveLength(3)
  })

  it('keeps nothing that a classic script cannot hold: no import, no top-level await', () => {
    const patched = patchGlue(glue)
    expect(patched).not.toMatch(/import\.meta|await\(import\(|[^\w]require\(/)
  })

  it('is not patched blindly: another glue fails the build', () => {
    expect(() => patchGlue(glue.replace('2147483648', '4294967296'))).toThrow(/2147483648/)
    expect(() => patchGlue('export {}')).toThrow(/command line/)
  })
})

const NOWHERE = { block: null, line: null }

describe('what Python throws', () => {
  const traceback = (last: string) =>
    `Traceback (most recent call last):\n  File "<stdin>", line 4, in <module>\n  File "/robot.py", line 3, in forward\n${last}\n`

  it('is told with the program’s own line and the block in hand', () => {
    const thrown = { name: 'PythonError', type: 'TypeError', message: traceback('TypeError: no') }
    expect(pythonError(thrown, { block: 'b7', line: null })).toEqual({
      kind: 'python',
      type: 'TypeError',
      message: 'TypeError: no',
      line: 4,
      block: 'b7',
    })
  })

  it('is out of memory when Python or the engine says so', () => {
    const python = { name: 'PythonError', type: 'MemoryError', message: traceback('MemoryError:') }
    expect(pythonError(python, NOWHERE)?.kind).toBe('memory')
    expect(pythonError(new RangeError('too deep'), NOWHERE)).toMatchObject({ kind: 'recursion' })
    expect(pythonError(new WebAssembly.RuntimeError('unreachable'), NOWHERE)?.kind).toBe('memory')
  })

  it('is bounded, however long the message', () => {
    const thrown = { name: 'PythonError', type: 'ValueError', message: `ValueError: ${'x'.repeat(9999)}` }
    expect(pythonError(thrown, NOWHERE)?.message.length).toBeLessThanOrEqual(400)
  })
})

/** From Python's message to the fault that a pupil is told of. MicroPython says "invalid syntax" of much, so the line itself is read too. */

import { western } from './digits'
import { lineFault } from './line-fault'
import { nearest } from './nearest'
import type { RunError } from './runtime/protocol'
import type { FaultId } from './words/errors'

/** Which sentence, and what stands in its places. */
export interface Fault {
  id: FaultId
  values: Readonly<Record<string, string>>
}

type Rule = readonly [pattern: RegExp, id: FaultId, ...places: string[]]

/** In this order; the groups of a pattern go into the places of its sentence. */
const RULES: readonly Rule[] = [
  [/^NameError: name '(.+)' isn't defined/, 'name', 'name'],
  [/^NameError: local variable/, 'unassigned'],
  [/^IndentationError: unexpected indent/, 'indent'],
  [/^IndentationError/, 'unindent'],
  [/^SyntaxError: '(?:return|break|continue|yield)/, 'outside'],
  [/^SyntaxError: can't assign/, 'assign'],
  [/^SyntaxError: invalid syntax for integer with base \d+: '(.*)'/, 'numeral', 'text'],
  [/^TypeError: unsupported types? for __\w+__: (?:'NoneType'|'\w+', 'NoneType')/, 'none'],
  [
    /^TypeError: unsupported types for __\w+__: (?:'str', '(?:int|float)'|'(?:int|float)', 'str')/,
    'textAndNumber',
  ],
  [/^TypeError: unsupported types for __\w+__: '(\w+)', '(\w+)'/, 'types', 'left', 'right'],
  [/^TypeError: '(\w+)' object isn't callable/, 'call', 'type'],
  [
    /^TypeError: (\S+)\(\) takes (?:at least |at most )?(\d+) positional arguments but (\d+)/,
    'arguments',
    'name',
    'wanted',
    'given',
  ],
  [/^TypeError: unexpected keyword argument '(.+)'/, 'argument', 'name'],
  [/^TypeError: '(\w+)' object isn't iterable/, 'iterate', 'type'],
  [/^TypeError: 'NoneType' object isn't subscriptable/, 'none'],
  [/^TypeError: '(\w+)' object (?:isn't subscriptable|doesn't support item)/, 'subscript', 'type'],
  [/^TypeError: object of type '(\w+)' has no len/, 'length', 'type'],
  [/^TypeError: \w+ indices must be integers/, 'indexKind'],
  [/^TypeError: can't convert (\w+) to (\w+)/, 'types', 'left', 'right'],
  // What our own robot says of values that make no sense.
  [/^(?:Type|Value)Error: (\w+)\(\) needs (?:the name of a colour|one of)/, 'needsColour', 'name'],
  [
    /^ValueError: (\w+)\(\) needs a number from (\S+) to (\S+), not (.+)/,
    'needsRange',
    'name',
    'least',
    'most',
    'given',
  ],
  [/^(?:Type|Value)Error: (\w+)\(\) needs a number/, 'needsNumber', 'name'],
  [/^ValueError: invalid syntax for integer with base \d+: '(.*)'/, 'number', 'text'],
  [/^ValueError: (?:too many values|need more than)/, 'unpack'],
  [/^ValueError: object not in sequence/, 'missing'],
  [/^ValueError: arg is an empty sequence|^IndexError: pop from empty/, 'empty'],
  [/^ZeroDivisionError/, 'zero'],
  [/^IndexError/, 'index'],
  [/^KeyError: (.*)/, 'key', 'name'],
  [/^AttributeError: 'NoneType'/, 'none'],
  [/^AttributeError: (?:module )?'(.+)'(?: object)? has no attribute '(.+)'/, 'attribute', 'type', 'name'],
  [/^(?:Import|ModuleNotFound)Error: no module named '(.+)'/, 'import', 'name'],
  [/^ImportError: can't import name (.+)/, 'importName', 'name'],
  [/^AssertionError/, 'assert'],
  [/^RuntimeError: maximum recursion/, 'recursion'],
  [/^(?:ValueError|OverflowError)/, 'value'],
]
const VALUE_CHARS = 40

/** MicroPython tells letters beyond English as their bytes, `\\xd9\\xa1`; pupils read letters. */
export function readable(message: string): string {
  return message.replace(/(?:\\x[0-9a-f]{2})+/g, (bytes) => {
    try {
      return decodeURIComponent(bytes.replaceAll('\\x', '%'))
    } catch {
      return bytes
    }
  })
}

/** Return what is to be told of an error; `names` are those that a program may use without defining them. */
export function faultOf(error: RunError, source: string, names: readonly string[]): Fault {
  const { kind, line } = error
  if (kind !== 'python') return { id: kind, values: {} }
  const message = readable(error.message)
  for (const [pattern, id, ...places] of RULES) {
    const found = pattern.exec(message)
    if (!found) continue
    const values = Object.fromEntries(places.map((place, index) => [place, short(found[index + 1] ?? '')]))
    return id === 'name' ? nameFault(values.name ?? '', source, names) : { id, values }
  }
  if (message.startsWith('SyntaxError')) return lineFault(source, line)
  return { id: 'python', values: {} }
}

/** A name that nearly exists was probably meant; curly quotes and Arabic digits come out as a name of MicroPython's. */
function nameFault(name: string, source: string, names: readonly string[]): Fault {
  const strange = /[“”«»‘’„]/u.exec(name)?.[0]
  if (strange !== undefined) return { id: 'sign', values: { sign: strange, good: '"' } }
  const digit = /^[٠-٩]/u.exec(name)?.[0]
  if (digit !== undefined) return { id: 'sign', values: { sign: digit, good: western(digit) } }
  const own = [...source.matchAll(/[\p{L}_][\p{L}\p{M}\p{N}_]*/gu)].map(([word]) => word)
  const like = nearest(name, [...names, ...own])
  return like === null ? { id: 'name', values: { name } } : { id: 'like', values: { name, like } }
}

function short(value: string): string {
  return value.length > VALUE_CHARS ? `${value.slice(0, VALUE_CHARS)}…` : value
}

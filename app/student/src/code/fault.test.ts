import { describe, expect, it } from 'vitest'
import { faultOf } from './fault'
import type { RunError } from './runtime/protocol'

/** As MicroPython 1.29 says it. */
function told(message: string, source = '', line: number | null = 1) {
  const error: RunError = { kind: 'python', type: message.split(':')[0]!, message, line, block: null }
  return faultOf(error, source, ['forward', 'turn_left', 'print'])
}
const syntax = (source: string, line: number) => told('SyntaxError: invalid syntax', source, line)

describe('a fault of a program', () => {
  it.each([
    ["NameError: name 'score' isn't defined", { id: 'name', values: { name: 'score' } }],
    ["NameError: name 'foward' isn't defined", { id: 'like', values: { name: 'foward', like: 'forward' } }],
    ["NameError: name 'عدد' isn't defined", { id: 'name', values: { name: 'عدد' } }],
    ["NameError: name '٥' isn't defined", { id: 'sign', values: { sign: '٥', good: '5' } }],
    [
      "ValueError: invalid syntax for integer with base 10: '\\xd8\\xaa\\xd9\\x85'",
      { id: 'number', values: { text: 'تم' } },
    ],
    ["NameError: name '“a”' isn't defined", { id: 'sign', values: { sign: '“', good: '"' } }],
    ['NameError: local variable referenced before assignment', { id: 'unassigned', values: {} }],
    ['IndentationError: unexpected indent', { id: 'indent', values: {} }],
    ["IndentationError: unindent doesn't match any outer indent level", { id: 'unindent', values: {} }],
    ["SyntaxError: 'return' outside function", { id: 'outside', values: {} }],
    ["SyntaxError: can't assign to expression", { id: 'assign', values: {} }],
    ["SyntaxError: invalid syntax for integer with base 10: '2x'", { id: 'numeral', values: { text: '2x' } }],
    ["TypeError: unsupported types for __add__: 'str', 'int'", { id: 'textAndNumber', values: {} }],
    ["TypeError: unsupported types for __add__: 'NoneType', 'int'", { id: 'none', values: {} }],
    [
      "TypeError: unsupported types for __mul__: 'list', 'float'",
      { id: 'types', values: { left: 'list', right: 'float' } },
    ],
    ["TypeError: 'int' object isn't callable", { id: 'call', values: { type: 'int' } }],
    [
      'TypeError: f() takes 1 positional arguments but 2 were given',
      { id: 'arguments', values: { name: 'f', wanted: '1', given: '2' } },
    ],
    ["TypeError: 'int' object isn't iterable", { id: 'iterate', values: { type: 'int' } }],
    ["TypeError: 'int' object isn't subscriptable", { id: 'subscript', values: { type: 'int' } }],
    ['TypeError: string indices must be integers, not str', { id: 'indexKind', values: {} }],
    ["ValueError: invalid syntax for integer with base 10: 'dix'", { id: 'number', values: { text: 'dix' } }],
    ['TypeError: forward() needs a number, not str', { id: 'needsNumber', values: { name: 'forward' } }],
    [
      'ValueError: wait() needs a number from 0 to 3600, not -1',
      { id: 'needsRange', values: { name: 'wait', least: '0', most: '3600', given: '-1' } },
    ],
    [
      'ValueError: paint() needs one of blue, clay, mint, saffron, night, not red',
      { id: 'needsColour', values: { name: 'paint' } },
    ],
    ['ValueError: too many values to unpack (expected 2)', { id: 'unpack', values: {} }],
    ['ZeroDivisionError: divide by zero', { id: 'zero', values: {} }],
    ['IndexError: pop from empty list', { id: 'empty', values: {} }],
    ['IndexError: list index out of range', { id: 'index', values: {} }],
    ['KeyError: a', { id: 'key', values: { name: 'a' } }],
    [
      "AttributeError: 'list' object has no attribute 'foo'",
      { id: 'attribute', values: { type: 'list', name: 'foo' } },
    ],
    ["ImportError: no module named 'turtle'", { id: 'import', values: { name: 'turtle' } }],
    ['RuntimeError: maximum recursion depth exceeded', { id: 'recursion', values: {} }],
    ['StopIteration: ', { id: 'python', values: {} }],
  ])('%s', (message, fault) => {
    expect(told(message)).toEqual(fault)
  })

  it.each([
    ['for i in range(3)\n  print(i)', 1, 'colon', { word: 'for' }],
    ['if x=1:\n  pass', 1, 'equals', {}],
    ['if x: y = 1\nelse if z:\n  pass', 2, 'elseIf', {}],
    ['class = 1', 1, 'reserved', { word: 'class' }],
    ['print("a"', 2, 'bracketOpen', { sign: '(' }],
    ['x = (1\ny = 2', 2, 'bracketOpen', { sign: '(' }],
    ['print(1))', 1, 'bracketClosed', { sign: ')' }],
    ['print("a)', 1, 'quote', {}],
    ['if True:\nprint(1)', 2, 'body', {}],
    ['print(1، 2)', 1, 'sign', { sign: '،', good: ',' }],
    ["print('l’eau') x", 1, 'syntax', {}],
    ['print("a:", [1:2)', 1, 'bracketClosed', { sign: ')' }],
  ])('invalid syntax in %s', (source, line, id, values) => {
    expect(syntax(source as string, line as number)).toEqual({ id, values })
  })

  it('that has no end, or too much of something, is told by its kind', () => {
    const error: RunError = { kind: 'endless', type: '', message: '', line: null, block: 'b' }
    expect(faultOf(error, '', [])).toEqual({ id: 'endless', values: {} })
  })

  it('never carries more of a message than a line can show', () => {
    expect(told(`KeyError: ${'x'.repeat(400)}`).values.name!.length).toBeLessThan(50)
  })
})

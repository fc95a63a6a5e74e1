import { readFileSync } from 'node:fs'
import { serialization, Workspace } from 'blockly/core'
import { beforeEach, describe, expect, it } from 'vitest'
import drawersFile from '../../../../../../resources/drawers.json'
import { words } from '../../words/words'
import { defineBlocks, setBlockWords } from '../definitions'
import { generate } from '../generate'
import { get, made, number, python, set, stack, text, workspaceOf } from '../testing'

beforeEach(() => {
  setBlockWords(words('fr'))
  defineBlocks()
})

const print = (inside: object) => made('text_print', { TEXT: inside })
const sum = (OP: string, A: object, B: object) => made('math_arithmetic', { A, B }, { OP })
const compare = (OP: string, A: object, B: object) => made('logic_compare', { A, B }, { OP })
const change = (name: string, by: number) => made('math_change', { DELTA: number(by) }, { VAR: { id: name } })
const list = (...items: object[]) =>
  made(
    'lists_create_with',
    Object.fromEntries(items.map((item, index) => [`ADD${index}`, item])),
    {},
    {
      itemCount: items.length,
    },
  )
const join = (...items: object[]) => ({ ...list(...items), type: 'text_join' })

describe('the robot’s, the wheels’ and the pen’s blocks', () => {
  it.each([
    [made('robot_paint', {}, { COLOUR: 'clay' }), "paint('clay')"],
    [made('drive_motors', { LEFT: number(-20), RIGHT: number(100) }), 'motors(-20, 100)'],
    [made('drive_wait', { SECONDS: number(0.5) }), 'wait(0.5)'],
    [made('drive_stop'), 'stop()'],
    [made('pen_forward', { LENGTH: number(50) }), 'forward(50)'],
    [made('pen_backward', { LENGTH: number(50) }), 'backward(50)'],
    [made('pen_left', { ANGLE: number(90) }), 'turn_left(90)'],
    [made('pen_right', { ANGLE: number(22.5) }), 'turn_right(22.5)'],
    [made('pen_up'), 'pen_up()'],
    [made('pen_down'), 'pen_down()'],
    [made('pen_color', {}, { COLOUR: 'night' }), "pen_color('night')"],
    [print(made('drive_distance')), 'print(distance())'],
    [print(made('drive_touching')), 'print(touching())'],
    [print(made('drive_line', {}, { WHICH: 'MIDDLE' })), 'print(line_middle())'],
    [print(made('robot_paint_here')), 'print(paint_here())'],
  ])('%# is one call', (block, line) => {
    expect(python([], block)).toBe(`from robot import *\n\n${line}\n`)
  })

  it('need no robot module where no robot is', () => {
    expect(python([], print(text('مرحبا')))).toBe("print('مرحبا')\n")
  })
})

describe('variables and numbers', () => {
  it('are set and changed as Python says it', () => {
    const program = stack(set('n', number(2)), change('n', 1), change('n', -1.5), print(get('n')))
    expect(python(['n'], program)).toBe('n = 2\nn += 1\nn -= 1.5\nprint(n)\n')
  })

  it('begin with nothing where a program reads them before it has set them, and only there', () => {
    const loop = made('controls_repeat_ext', { TIMES: number(3), DO: change('n', 1) })
    expect(python(['n'], loop)).toBe('n = 0\nfor i in range(3):\n    n += 1\n')
    expect(python(['n'], stack(set('n', number(5)), loop))).not.toContain('n = 0')
    const maybe = made('controls_if', {
      IF0: made('logic_boolean', {}, { BOOL: 'TRUE' }),
      DO0: set('n', number(1)),
    })
    expect(python(['n'], stack(maybe, print(get('n'))))).toBe('n = 0\nif True:\n    n = 1\nprint(n)\n')
    const append = made('lists_append', { ITEM: number(1), LIST: get('l') })
    expect(python(['l'], append)).toBe('l = []\nl.append(1)\n')
  })

  it.each([
    [sum('MULTIPLY', sum('ADD', number(1), number(2)), number(3)), '(1 + 2) * 3'],
    [sum('ADD', sum('ADD', number(1), number(2)), number(3)), '1 + 2 + 3'],
    [sum('MINUS', number(1), sum('MINUS', number(2), number(3))), '1 - (2 - 3)'],
    [sum('DIVIDE', number(1), sum('MULTIPLY', number(2), number(-3))), '1 / (2 * -3)'],
    [made('math_modulo', { DIVIDEND: sum('ADD', number(7), number(1)), DIVISOR: number(3) }), '(7 + 1) % 3'],
    [compare('GTE', get('n'), number(0.5)), 'n >= 0.5'],
    [
      made(
        'logic_operation',
        { A: compare('EQ', get('n'), number(1)), B: compare('NEQ', get('n'), number(2)) },
        { OP: 'OR' },
      ),
      'n == 1 or n != 2',
    ],
    [made('logic_negate', { BOOL: compare('LT', get('n'), number(1)) }), 'n >= 1'],
    [
      made('logic_negate', {
        BOOL: made(
          'logic_operation',
          { A: made('robot_at_goal'), B: made('robot_item_here') },
          { OP: 'AND' },
        ),
      }),
      'not (at_goal() and item_here())',
    ],
    [made('logic_negate', { BOOL: made('logic_negate', { BOOL: made('robot_at_goal') }) }), 'at_goal()'],
    [made('logic_boolean', {}, { BOOL: 'FALSE' }), 'False'],
  ])('%# keeps its meaning with as few brackets as a person writes', (value, code) => {
    expect(python(['n'], stack(set('n', number(0)), print(value)))).toContain(`print(${code})\n`)
  })

  it('are drawn from a hat that is named', () => {
    const dice = made('math_random_int', { FROM: number(1), TO: number(6) })
    expect(python(['n'], set('n', dice))).toBe('from random import randint\n\nn = randint(1, 6)\n')
  })
})

describe('loops that count', () => {
  const counted = (from: object, to: object, body?: object) =>
    made('controls_for', { FROM: from, TO: to, ...(body ? { DO: body } : {}) }, { VAR: { id: 'i' } })

  it('reach their last number', () => {
    expect(python(['i'], counted(number(1), number(10), print(get('i'))))).toBe(
      'for i in range(1, 11):\n    print(i)\n',
    )
    expect(python(['i', 'n'], stack(set('n', number(4)), counted(number(1), get('n'))))).toContain(
      'for i in range(1, n + 1):\n    pass\n',
    )
  })

  it('leave the pupil’s own `i` alone', () => {
    const loop = made('controls_repeat_ext', { TIMES: number(2), DO: print(get('i')) })
    expect(python(['i'], stack(set('i', number(7)), loop))).toBe('i = 7\nfor i2 in range(2):\n    print(i)\n')
  })

  it('round what may be broken, and only that', () => {
    const times = (TIMES: object) => made('controls_repeat_ext', { TIMES })
    expect(python([], times(sum('DIVIDE', number(10), number(2))))).toContain('range(int(10 / 2))')
    expect(python([], times(number(2.5)))).toContain('range(int(2.5))')
    expect(python([], times(sum('ADD', number(2), number(3))))).toContain('range(2 + 3)')
  })
})

describe('lists and texts', () => {
  it('count items from 1 for pupils and from 0 for Python', () => {
    const item = (AT: object) => print(made('lists_getIndex', { VALUE: get('l'), AT }))
    const make = set('l', list(number(4), text('a'), list()))
    expect(
      python(['l', 'n'], stack(make, item(number(1)), item(number(3)), set('n', number(2)), item(get('n')))),
    ).toBe("l = [4, 'a', []]\nprint(l[0])\nprint(l[2])\nn = 2\nprint(l[n - 1])\n")
  })

  it('are gone through', () => {
    const each = made('controls_forEach', { LIST: get('l'), DO: print(get('x')) }, { VAR: { id: 'x' } })
    const length = print(made('lists_length', { VALUE: get('l') }))
    expect(python(['l', 'x'], stack(set('l', list()), each, length))).toBe(
      'l = []\nfor x in l:\n    print(x)\nprint(len(l))\n',
    )
  })

  it('are asked for as text or as a number, with a space before the answer', () => {
    const ask = (TYPE: string) => made('text_ask', { TEXT: text('كم عمرك؟') }, { TYPE })
    expect(python(['n'], set('n', ask('NUMBER')))).toBe("n = int(input('كم عمرك؟ '))\n")
    expect(python(['n'], set('n', ask('TEXT')))).toBe("n = input('كم عمرك؟ ')\n")
  })

  it('are joined; what may be no text is made one', () => {
    expect(
      python(['n'], stack(set('n', number(1)), print(join(text('Total : '), get('n'), text('!'))))),
    ).toContain("print('Total : ' + str(n) + '!')")
  })

  it('keep quotes and line ends inside', () => {
    expect(python([], print(text('l\'eau \\ "x"')))).toBe("print('l\\'eau \\\\ \"x\"')\n")
    expect(python([], print(made('text_length', { VALUE: text('abc') })))).toBe("print(len('abc'))\n")
  })
})

describe('functions', () => {
  const maker = (name: string, body: object | null, parameter?: string) =>
    made(
      'procedures_defnoreturn',
      body ? { STACK: body } : {},
      { NAME: name, ...(parameter ? { PARAM: { id: parameter } } : {}) },
      parameter ? { params: [{ name: parameter, id: parameter }] } : undefined,
    )
  const call = (name: string, argument?: object) =>
    made(
      'procedures_callnoreturn',
      argument ? { ARG0: argument } : {},
      {},
      argument ? { name, params: ['x'] } : { name },
    )

  it('are written before the program, wherever they lie', () => {
    const square = maker('مربع', made('pen_forward', { LENGTH: get('حجم') }), 'حجم')
    expect(python(['حجم'], call('مربع', number(50)), square)).toBe(
      'from robot import *\n\ndef مربع(حجم):\n    forward(حجم)\n\nمربع(50)\n',
    )
  })

  it('say what is global, only when they change it and others use it', () => {
    const more = maker('f', stack(change('n', 1), set('own', get('k')), print(get('own'))))
    expect(python(['n', 'k', 'own'], stack(set('n', number(0)), set('k', number(2)), call('f')), more)).toBe(
      'def f():\n    global n\n    n += 1\n    own = k\n    print(own)\n\nn = 0\nk = 2\nf()\n',
    )
  })

  it('never call their own parameter global', () => {
    const more = maker('f', change('n', 1), 'n')
    expect(python(['n'], stack(set('n', number(1)), call('f', get('n'))), more)).toBe(
      'def f(n):\n    n += 1\n\nn = 1\nf(n)\n',
    )
  })

  it('know what was set before they were called', () => {
    const show = maker('f', print(get('n')))
    expect(python(['n'], stack(set('n', number(1)), call('f')), show)).not.toContain('n = 0')
    expect(python(['n'], stack(call('f'), set('n', number(1))), show)).toContain('n = 0\nf()\nn = 1\n')
  })

  it('give a value back, and tick before they do', () => {
    const double = made(
      'procedures_defreturn',
      { RETURN: sum('MULTIPLY', number(2), get('x')) },
      { NAME: 'double', PARAM: { id: 'x' } },
      { params: [{ name: 'x', id: 'x' }] },
    )
    const use = print(
      made('procedures_callreturn', { ARG0: number(4) }, {}, { name: 'double', params: ['x'] }),
    )
    const { python: clean, traced } = generate(
      workspaceOf(['x'], { ...double, id: 'd' }, { ...use, id: 'p' }),
    )
    expect(clean).toBe('def double(x):\n    return 2 * x\n\nprint(double(4))\n')
    expect(traced).toBe("def double(x):\n    _h('d')\n    return 2 * x\n\n_h('p')\nprint(double(4))\n")
  })

  it('tick before their statements too', () => {
    const body = { ...made('robot_forward'), id: 'f' }
    const { traced } = generate(workspaceOf([], maker('a', body), { ...call('a'), id: 'c' }))
    expect(traced).toBe("from robot import *\n\ndef a():\n    _h('f')\n    forward()\n\n_h('c')\na()\n")
  })

  it('that are empty say `pass`, and a call of none says nothing', () => {
    expect(python([], maker('a', null), call('a'))).toBe('def a():\n    pass\n\na()\n')
    expect(python([], call('gone'))).toBe('')
  })

  it('may call themselves', () => {
    expect(python([], maker('a', call('a')), call('a'))).toBe('def a():\n    a()\n\na()\n')
  })

  it('take another name with them everywhere', () => {
    const workspace = workspaceOf([], maker('a', null), call('a'))
    workspace.getBlocksByType('procedures_defnoreturn', false)[0]?.setFieldValue('مربع', 'NAME')
    expect(generate(workspace).python).toBe('def مربع():\n    pass\n\nمربع()\n')
  })
})

it('every block of the drawers can be written', () => {
  for (const type of Object.values(drawersFile.drawers).flat()) {
    const workspace = new Workspace()
    const block = workspace.newBlock(type)
    const shown = block.outputConnection ? workspace.newBlock('text_print') : block
    if (block.outputConnection) shown.getInput('TEXT')?.connection?.connect(block.outputConnection)
    expect(() => generate(workspace), type).not.toThrow()
  }
})

it('programs of earlier packs stay the text that they were', () => {
  const file = new URL('../../../../../../tests/vectors/programs.json', import.meta.url)
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: { blocks: object; python: string }[] }
  expect(cases.length).toBeGreaterThan(150)
  for (const { blocks, python: expected } of cases) {
    const workspace = new Workspace()
    serialization.workspaces.load(blocks, workspace)
    expect(generate(workspace).python).toBe(expected)
  }
})

import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { words } from '../../words/words'
import { defineBlocks, setBlockWords } from '../definitions'
import { generate } from '../generate'
import { get, made, number, set, stack, text, workspaceOf } from '../testing'

interface Python {
  runPython(code: string): void
}
interface Options {
  url: string
  stdout(line: string): void
  linebuffer: boolean
  heapsize: number
}
const PACKAGE = '@micropython/micropython-webassembly-pyscript/micropython'
const wasm = fileURLToPath(new URL(`../../../../node_modules/${PACKAGE}.wasm`, import.meta.url))

/** What a program prints in MicroPython, ticks and all. */
async function printed(names: readonly string[], ...blocks: object[]): Promise<string[]> {
  const { loadMicroPython } = (await import(/* @vite-ignore */ `${PACKAGE}.mjs`)) as {
    loadMicroPython(options: Options): Promise<Python>
  }
  const lines: string[] = []
  const python = await loadMicroPython({
    url: wasm,
    stdout: (line) => lines.push(line),
    linebuffer: true,
    heapsize: 1 << 20,
  })
  const { traced } = generate(workspaceOf(names, ...blocks))
  python.runPython(`_h = lambda block: None\n${traced}`)
  return lines
}

const print = (inside: object) => made('text_print', { TEXT: inside })
const sum = (OP: string, A: object, B: object) => made('math_arithmetic', { A, B }, { OP })
const join = (...items: object[]) =>
  made(
    'text_join',
    Object.fromEntries(items.map((item, index) => [`ADD${index}`, item])),
    {},
    { itemCount: items.length },
  )

describe('programs of blocks run in MicroPython', () => {
  beforeAll(() => {
    setBlockWords(words('ar'), 'ar')
    defineBlocks()
  })

  it('with variables in Arabic and Tifinagh', async () => {
    const loop = made(
      'controls_for',
      {
        FROM: number(1),
        TO: number(4),
        DO: made('math_change', { DELTA: get('ⴰⵎⵙⵉⴹⵏ') }, { VAR: { id: 'عدد التفاح' } }),
      },
      { VAR: { id: 'ⴰⵎⵙⵉⴹⵏ' } },
    )
    const names = ['عدد التفاح', 'ⴰⵎⵙⵉⴹⵏ']
    expect(await printed(names, stack(loop, print(join(text('المجموع '), get('عدد التفاح')))))).toEqual([
      'المجموع 10',
    ])
  })

  it('with functions that change what is global, and that give back', async () => {
    const count = made(
      'procedures_defnoreturn',
      { STACK: made('math_change', { DELTA: number(1) }, { VAR: { id: 'n' } }) },
      { NAME: 'عُدّ' },
    )
    const double = made(
      'procedures_defreturn',
      { RETURN: sum('MULTIPLY', number(2), get('x')) },
      { NAME: 'ضعف', PARAM: { id: 'x' } },
      { params: [{ name: 'x', id: 'x' }] },
    )
    const call = made('procedures_callnoreturn', {}, {}, { name: 'عُدّ' })
    const use = made('procedures_callreturn', { ARG0: get('n') }, {}, { name: 'ضعف', params: ['x'] })
    const three = made('controls_repeat_ext', { TIMES: number(3), DO: call })
    expect(await printed(['n', 'x'], stack(three, print(use)), count, double)).toEqual(['6'])
  })

  it('with lists, counted from 1', async () => {
    const list = made('lists_create_with', { ADD0: number(5), ADD1: number(7) }, {}, { itemCount: 2 })
    const append = made('lists_append', { ITEM: text('x'), LIST: get('l') })
    const third = made('lists_getIndex', { VALUE: get('l'), AT: made('lists_length', { VALUE: get('l') }) })
    expect(await printed(['l'], stack(set('l', list), append, print(third)))).toEqual(['x'])
  })

  it('with loops as often as a division says', async () => {
    const loop = made('controls_repeat_ext', {
      TIMES: sum('DIVIDE', number(10), number(4)),
      DO: print(text('a')),
    })
    expect(await printed([], loop)).toEqual(['a', 'a'])
  })
})

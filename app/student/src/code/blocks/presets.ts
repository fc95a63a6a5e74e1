/** How a block comes out of its drawer: with something in every hole, so that it works at once. */

import type { World } from '../../code-contract'
import type { BlockWords } from '../words/blocks-words'

export type Preset = { kind: 'block'; type: string; fields?: object; inputs?: object; extraState?: object }
type Input = { shadow: object } | { block: object }

/** A shadow: another block dropped over it takes its place. */
const asks = (type: string): Input => ({ shadow: { type } })
const number = (NUM: number): Input => ({ shadow: { type: 'math_number', fields: { NUM } } })
const text = (TEXT: string): Input => ({ shadow: { type: 'text', fields: { TEXT } } })
const truth: Input = { shadow: { type: 'logic_boolean', fields: { BOOL: 'TRUE' } } }
const compare: Input = {
  shadow: { type: 'logic_compare', fields: { OP: 'LT' }, inputs: { A: number(1), B: number(2) } },
}
/** What an `if` asks in each kind of world, and until when a loop goes on. */
const FIRST_CONDITION: Record<World['kind'], Input> = {
  grid: asks('robot_wall_ahead'),
  drive: asks('drive_touching'),
  canvas: compare,
  console: compare,
}
const LAST_CONDITION: Record<World['kind'], Input> = {
  grid: asks('robot_at_goal'),
  drive: asks('robot_at_goal'),
  canvas: compare,
  console: compare,
}

/** Return what makes the presets of a block type; most have one, a list has one for each of several lengths. */
export function presets(
  words: BlockWords,
  kind: World['kind'],
): (type: string, variable?: string) => Preset[] {
  const get = (name: string): Input => ({
    block: { type: 'variables_get', fields: { VAR: { name, type: '' } } },
  })
  const list = get(words.aList)
  const ask = FIRST_CONDITION[kind]
  const numbers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, number(1)]))
  const counted = (count: number, item: (index: number) => Input) => ({
    extraState: { itemCount: count },
    inputs: Object.fromEntries(Array.from({ length: count }, (_, index) => [`ADD${index}`, item(index)])),
  })
  const holes: Record<string, object> = {
    controls_repeat_ext: { TIMES: number(3) },
    controls_if: { IF0: ask },
    controls_ifelse: { IF0: ask },
    controls_whileUntil: { BOOL: LAST_CONDITION[kind] },
    logic_negate: { BOOL: ask },
    variables_set: { VALUE: number(0) },
    math_change: { DELTA: number(1) },
    controls_for: { FROM: number(1), TO: number(10) },
    controls_forEach: { LIST: list },
    math_arithmetic: numbers('A', 'B'),
    math_modulo: { DIVIDEND: number(10), DIVISOR: number(3) },
    math_random_int: { FROM: number(1), TO: number(6) },
    logic_compare: numbers('A', 'B'),
    logic_operation: { A: truth, B: truth },
    lists_append: { ITEM: number(1), LIST: list },
    lists_getIndex: { VALUE: list, AT: number(1) },
    lists_length: { VALUE: list },
    text_print: { TEXT: text(words.hello) },
    text_ask: { TEXT: text(words.question) },
    text_length: { VALUE: text(words.hello) },
    drive_motors: { LEFT: number(50), RIGHT: number(50) },
    drive_wait: { SECONDS: number(1) },
    pen_forward: { LENGTH: number(50) },
    pen_backward: { LENGTH: number(50) },
    pen_left: { ANGLE: number(90) },
    pen_right: { ANGLE: number(90) },
  }
  const parameter = { params: [{ name: words.aParameter }] }
  const param = { PARAM: { name: words.aParameter, type: '' } }
  const several: Record<string, Omit<Preset, 'kind' | 'type'>[]> = {
    math_number: [{ fields: { NUM: 10 } }],
    text: [{ fields: { TEXT: words.hello } }],
    lists_create_with: [0, 3, 5].map((count) => counted(count, (index) => number(index + 1))),
    text_join: [2, 3].map((count) => counted(count, (index) => text(index === 0 ? words.hello : '!'))),
    procedures_defnoreturn: [
      { fields: { NAME: words.aFunction } },
      { fields: { NAME: words.aFunction, ...param }, extraState: parameter },
    ],
    procedures_defreturn: [
      { fields: { NAME: words.aFunction, ...param }, inputs: { RETURN: number(0) }, extraState: parameter },
    ],
  }
  const VARIABLE: ReadonlySet<string> = new Set(['variables_set', 'math_change', 'variables_get'])
  return (type, variable = words.aVariable) => {
    const fields = VARIABLE.has(type) ? { VAR: { name: variable, type: '' } } : null
    const counter = type === 'controls_for' || type === 'controls_forEach' ? words.aCounter : null
    return (several[type] ?? [{}]).map((more) => ({
      kind: 'block',
      type,
      ...(holes[type] ? { inputs: holes[type] } : {}),
      ...(fields ? { fields } : {}),
      ...(counter ? { fields: { VAR: { name: counter, type: '' } } } : {}),
      ...more,
    }))
  }
}

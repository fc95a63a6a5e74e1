/** Variables, sums and comparisons. */

import { Order } from 'blockly/python'
import { compared } from './control'
import { whole } from './whole'
import { LEFT, type Scribe } from './writer'

const OPERATORS: Record<string, [string, number]> = {
  ADD: ['+', Order.ADDITIVE],
  MINUS: ['-', Order.ADDITIVE],
  MULTIPLY: ['*', Order.MULTIPLICATIVE],
  DIVIDE: ['/', Order.MULTIPLICATIVE],
}

export const NUMBERS: Record<string, Scribe> = {
  variables_get: (block, writer) => [writer.getVariableName(block.getFieldValue('VAR')), Order.ATOMIC],
  variables_set(block, writer) {
    const name = writer.getVariableName(block.getFieldValue('VAR'))
    return `${name} = ${writer.value(block, 'VALUE', Order.NONE, '0')}\n`
  },
  math_change(block, writer) {
    const name = writer.getVariableName(block.getFieldValue('VAR'))
    const by = writer.value(block, 'DELTA', Order.NONE, '0')
    return /^-[\d.]+$/.test(by) ? `${name} -= ${by.slice(1)}\n` : `${name} += ${by}\n`
  },
  math_number(block) {
    const number = Number(block.getFieldValue('NUM'))
    return [String(number), number < 0 ? Order.UNARY_SIGN : Order.ATOMIC]
  },
  math_arithmetic(block, writer) {
    const [sign, order] = OPERATORS[String(block.getFieldValue('OP'))]!
    const left = writer.value(block, 'A', order + LEFT, '0')
    return [`${left} ${sign} ${writer.value(block, 'B', order, '0')}`, order]
  },
  math_modulo(block, writer) {
    const left = writer.value(block, 'DIVIDEND', Order.MULTIPLICATIVE + LEFT, '0')
    return [`${left} % ${writer.value(block, 'DIVISOR', Order.MULTIPLICATIVE, '1')}`, Order.MULTIPLICATIVE]
  },
  math_random_int(block, writer) {
    writer.import('randint')
    const end = (name: string) => whole(block, name, writer, Order.NONE, '0')
    return [`randint(${end('FROM')}, ${end('TO')})`, Order.FUNCTION_CALL]
  },
  logic_compare: (block, writer) => [
    compared(block, String(block.getFieldValue('OP')), writer),
    Order.RELATIONAL,
  ],
  logic_operation(block, writer) {
    const and = block.getFieldValue('OP') === 'AND'
    const order = and ? Order.LOGICAL_AND : Order.LOGICAL_OR
    const side = (name: string) => writer.condition(block, name, order)
    return [`${side('A')} ${and ? 'and' : 'or'} ${side('B')}`, order]
  },
  logic_boolean: (block) => [block.getFieldValue('BOOL') === 'TRUE' ? 'True' : 'False', Order.ATOMIC],
}

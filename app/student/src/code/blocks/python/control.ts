/** Loops and decisions. */

import type { Block } from 'blockly/core'
import { Order } from 'blockly/python'
import { shifted, whole } from './whole'
import type { Scribe, Writer } from './writer'

export const COMPARISONS: Record<string, string> = {
  EQ: '==',
  NEQ: '!=',
  LT: '<',
  LTE: '<=',
  GT: '>',
  GTE: '>=',
}
const OPPOSITES: Record<string, string> = { EQ: 'NEQ', NEQ: 'EQ', LT: 'GTE', GTE: 'LT', GT: 'LTE', LTE: 'GT' }

export function compared(block: Block, operator: string, writer: Writer): string {
  const side = (name: string) => writer.value(block, name, Order.RELATIONAL, '0')
  return `${side('A')} ${COMPARISONS[operator]} ${side('B')}`
}

/** Say the opposite as a person would: `a != b`, never `not a == b` or `not not a`. */
function opposite(block: Block, input: string, writer: Writer): [string, number] {
  const inside = block.getInputTargetBlock(input)
  if (inside?.type === 'logic_negate')
    return [writer.condition(inside, 'BOOL', Order.LOGICAL_NOT), Order.LOGICAL_NOT]
  if (inside?.type === 'logic_compare')
    return [compared(inside, OPPOSITES[String(inside.getFieldValue('OP'))]!, writer), Order.RELATIONAL]
  return [`not ${writer.condition(block, input, Order.LOGICAL_NOT)}`, Order.LOGICAL_NOT]
}

const branch: Scribe = (block, writer) => {
  const first = `if ${writer.condition(block, 'IF0')}:\n${writer.body(block, 'DO0')}`
  return block.getInput('ELSE') ? `${first}else:\n${writer.body(block, 'ELSE')}` : first
}

export const CONTROL: Record<string, Scribe> = {
  controls_if: branch,
  controls_ifelse: branch,
  logic_negate: (block, writer) => opposite(block, 'BOOL', writer),
  controls_repeat_ext(block, writer) {
    const counter = writer.counter()
    const times = whole(block, 'TIMES', writer, Order.NONE, '0')
    return `for ${counter} in range(${times}):\n${writer.round(block)}`
  },
  controls_whileUntil(block, writer) {
    const until = block.getFieldValue('MODE') === 'UNTIL'
    const condition = until ? opposite(block, 'BOOL', writer)[0] : writer.condition(block, 'BOOL')
    return `while ${condition}:\n${writer.round(block)}`
  },
  controls_for(block, writer) {
    const name = writer.getVariableName(block.getFieldValue('VAR'))
    const from = whole(block, 'FROM', writer, Order.NONE, '1')
    const to = shifted(block, 'TO', 1, writer, 0)
    return `for ${name} in range(${from}, ${to}):\n${writer.round(block)}`
  },
  controls_forEach(block, writer) {
    const name = writer.getVariableName(block.getFieldValue('VAR'))
    return `for ${name} in ${writer.value(block, 'LIST', Order.NONE, '[]')}:\n${writer.round(block)}`
  },
}

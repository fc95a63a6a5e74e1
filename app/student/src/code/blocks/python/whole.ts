/** Python's `range` and indexes take whole numbers only: what may be broken is rounded down in the text. */

import type { Block } from 'blockly/core'
import { Order } from 'blockly/python'
import type { Writer } from './writer'

const COUNTS: ReadonlySet<string> = new Set(['lists_length', 'text_length', 'math_random_int'])

/** Tell whether a block surely gives a whole number; of a pupil's own variable we take it for granted. */
function isWhole(block: Block | null): boolean {
  if (block === null) return true
  const parts = (names: string[]) => names.every((name) => isWhole(block.getInputTargetBlock(name)))
  switch (block.type) {
    case 'math_number':
      return Number.isInteger(Number(block.getFieldValue('NUM')))
    case 'math_arithmetic':
      return block.getFieldValue('OP') !== 'DIVIDE' && parts(['A', 'B'])
    case 'math_modulo':
      return parts(['DIVIDEND', 'DIVISOR'])
    case 'text_ask':
      return block.getFieldValue('TYPE') === 'NUMBER'
    default:
      return COUNTS.has(block.type) || block.type === 'variables_get' || block.type.startsWith('drive_')
  }
}

/** Return the number in a hole as text, in `int(…)` when it may be broken. */
export function whole(block: Block, input: string, writer: Writer, order: number, empty: string): string {
  if (isWhole(block.getInputTargetBlock(input))) return writer.value(block, input, order, empty)
  return `int(${writer.value(block, input, Order.NONE, empty)})`
}

/** Return a number as text that is so much larger: sums of digits are done here, `n + 1` is written. */
export function shifted(block: Block, input: string, by: 1 | -1, writer: Writer, empty: number): string {
  const inside = block.getInputTargetBlock(input)
  const literal =
    inside === null ? empty : inside.type === 'math_number' ? Number(inside.getFieldValue('NUM')) : null
  if (literal !== null) return String(Math.floor(literal) + by)
  return `${whole(block, input, writer, Order.ADDITIVE + 0.5, '0')} ${by > 0 ? '+' : '-'} 1`
}

/** Lists: pupils count their items from 1, Python from 0. */

import type { Block } from 'blockly/core'
import { Order } from 'blockly/python'
import { shifted } from './whole'
import type { Scribe, Writer } from './writer'

const EMPTY = '[]'

/** The values in a block's ADD0, ADD1, … */
export function items(block: Block): Block[] {
  return block.inputList.flatMap(({ connection }) => connection?.targetBlock() ?? [])
}

function list(block: Block, input: string, writer: Writer): string {
  return writer.value(block, input, Order.MEMBER, EMPTY)
}

export const LISTS: Record<string, Scribe> = {
  lists_create_with(block, writer) {
    const values = block.inputList
      .filter(({ connection }) => connection?.targetBlock())
      .map(({ name }) => writer.value(block, name, Order.NONE, '0'))
    return [`[${values.join(', ')}]`, Order.ATOMIC]
  },
  lists_append: (block, writer) =>
    `${list(block, 'LIST', writer)}.append(${writer.value(block, 'ITEM', Order.NONE, '0')})\n`,
  lists_getIndex: (block, writer) => [
    `${list(block, 'VALUE', writer)}[${shifted(block, 'AT', -1, writer, 1)}]`,
    Order.MEMBER,
  ],
  lists_length: (block, writer) => [
    `len(${writer.value(block, 'VALUE', Order.NONE, EMPTY)})`,
    Order.FUNCTION_CALL,
  ],
}

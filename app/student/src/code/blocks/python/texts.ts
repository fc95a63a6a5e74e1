/** Texts: written, asked for, joined. */

import type { Block } from 'blockly/core'
import { Order } from 'blockly/python'
import type { Scribe, Writer } from './writer'

const NOTHING = "''"

/** A question and its answer stand on one line: a space keeps them apart. */
function question(block: Block, writer: Writer): string {
  const inside = block.getInputTargetBlock('TEXT')
  if (inside?.type !== 'text') return writer.value(block, 'TEXT', Order.NONE, '')
  const words = String(inside.getFieldValue('TEXT')).trimEnd()
  return words === '' ? '' : writer.text(`${words} `)
}

/** A part of a joined text; what may be no text is made one. */
function part(block: Block, input: string, writer: Writer): string {
  const inside = block.getInputTargetBlock(input)
  const isText =
    inside?.outputConnection?.getCheck()?.includes('String') ||
    (inside?.type === 'text_ask' && inside.getFieldValue('TYPE') === 'TEXT')
  if (isText) return writer.value(block, input, Order.ADDITIVE, NOTHING)
  return `str(${writer.value(block, input, Order.NONE, NOTHING)})`
}

export const TEXTS: Record<string, Scribe> = {
  text: (block, writer) => [writer.text(String(block.getFieldValue('TEXT'))), Order.ATOMIC],
  text_print: (block, writer) => `print(${writer.value(block, 'TEXT', Order.NONE, '')})\n`,
  text_ask(block, writer) {
    const ask = `input(${question(block, writer)})`
    return [block.getFieldValue('TYPE') === 'NUMBER' ? `int(${ask})` : ask, Order.FUNCTION_CALL]
  },
  text_join(block, writer) {
    const parts = block.inputList
      .filter(({ connection }) => connection?.targetBlock())
      .map(({ name }) => part(block, name, writer))
    return parts.length < 2 ? [parts[0] ?? NOTHING, Order.FUNCTION_CALL] : [parts.join(' + '), Order.ADDITIVE]
  },
  text_length: (block, writer) => [
    `len(${writer.value(block, 'VALUE', Order.NONE, NOTHING)})`,
    Order.FUNCTION_CALL,
  ],
}

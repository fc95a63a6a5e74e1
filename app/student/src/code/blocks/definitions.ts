/** The blocks. Types, fields and inputs are the pack format's (lessons/README.md): they never change. */

import { type Block, Blocks, common, Extensions, FieldLabel, Msg } from 'blockly/core'
import type { Language } from '../../code-contract'
import { blockWords } from '../words/blocks-words'
import { isRightToLeft, type Words } from '../words/words'
import { CountField } from './count-field'
import { defineFunctions } from './functions'
import { IF, NOT, REPEAT, UNTIL } from './icons'
import { defineListCreation, LIST_BLOCKS } from './list-blocks'
import { NUMBER_BLOCKS } from './number-blocks'
import { ROBOT_BLOCKS, SENSOR_TYPES } from './robot-blocks'
import { body, hole, menu, nameKey, nest, value } from './shapes'
import { defineTextJoining, TEXT_BLOCKS } from './text-blocks'
import { VARIABLE_BLOCKS } from './variable-blocks'

/** Blocks that stand inside others: a pupil counts "repeat 3 times" or "if not wall ahead" as one block, and so do we. */
export const VALUE_BLOCKS: ReadonlySet<string> = new Set([
  ...SENSOR_TYPES,
  'lists_create_with',
  'lists_getIndex',
  'lists_length',
  'logic_boolean',
  'logic_compare',
  'logic_negate',
  'logic_operation',
  'math_arithmetic',
  'math_modulo',
  'math_number',
  'math_random_int',
  'procedures_callreturn',
  'text',
  'text_ask',
  'text_join',
  'text_length',
  'variables_get',
])

const MODE = menu('MODE', [
  ['%{BKY_TINMEL_UNTIL}', 'UNTIL'],
  ['%{BKY_TINMEL_WHILE}', 'WHILE'],
])
const BRANCH = nest('controls_if', { style: 'decision_blocks', src: IF }, 'DO0', hole('IF0', 'Boolean'))
const LOOP = 'loop_blocks'

/** Define our blocks once a page; those that Blockly has too are made anew with pictures, a keypad, our words. */
export function defineBlocks(): void {
  if (Blocks.robot_forward) return
  Extensions.registerMutator(ELSE_MUTATOR, WITH_ELSE)
  defineListCreation()
  defineTextJoining()
  defineFunctions()
  common.defineBlocksWithJsonArray([
    ...ROBOT_BLOCKS,
    ...VARIABLE_BLOCKS,
    ...NUMBER_BLOCKS,
    ...LIST_BLOCKS,
    ...TEXT_BLOCKS,
    value('logic_negate', 'Boolean', { style: 'sensor_blocks', src: NOT }, hole('BOOL', 'Boolean')),
    { ...BRANCH, mutator: ELSE_MUTATOR },
    {
      ...BRANCH,
      type: 'controls_ifelse',
      message2: '%{BKY_TINMEL_ELSE}',
      message3: '%1',
      args3: [body('ELSE')],
    },
    {
      ...nest('controls_whileUntil', { style: LOOP, src: UNTIL }, 'DO', MODE, hole('BOOL', 'Boolean')),
      // The menu says the words.
      message0: '%1 %2 %3',
    },
    nest('controls_repeat_ext', { style: LOOP, src: REPEAT }, 'DO', hole('TIMES', 'Number')),
    {
      type: 'math_number',
      message0: '%1',
      args0: [{ type: CountField.TYPE, name: 'NUM', value: 3 }],
      output: 'Number',
      style: 'math_blocks',
    },
  ])
}

/** Blockly's own way to write an else; our toolbox has `controls_ifelse`, but an author's file may come from elsewhere. */
const ELSE_MUTATOR = 'tinmel_else'
const WITH_ELSE = {
  saveExtraState(this: Block) {
    return this.getInput('ELSE') ? { hasElse: true } : null
  },
  loadExtraState(this: Block, state: { hasElse?: boolean }) {
    if (!state.hasElse || this.getInput('ELSE')) return
    this.appendDummyInput().appendField(new FieldLabel(Msg.TINMEL_ELSE ?? ''))
    this.appendStatementInput('ELSE')
  },
}

/** Put our sentences where block definitions look for them; sums are read from left to right in every language. */
export function setBlockWords({ blocks, repeatWhile }: Words, language: Language = 'fr'): void {
  for (const [type, name] of Object.entries(blocks)) Msg[nameKey(type)] = afterPicture(name)
  // The name of the block with else goes over two lines: "if %1" and "else".
  const [, otherwise = ''] = blocks.controls_ifelse.split('%1')
  const { inBlocks, blockly } = blockWords(language)
  Object.assign(Msg, blockly, {
    TINMEL_ELSE: otherwise.trim(),
    TINMEL_UNTIL: withoutHole(blocks.controls_whileUntil),
    TINMEL_WHILE: repeatWhile,
    TINMEL_SUM: isRightToLeft(language) ? '%3 %2 %1' : '%1 %2 %3',
    ...Object.fromEntries(Object.entries(inBlocks).map(([key, words]) => [`TINMEL_${key}`, words])),
  })
}

/** The picture is %1 already. */
function afterPicture(name: string): string {
  return name.replace(/%(\d)/g, (_, number: string) => `%${Number(number) + 1}`)
}

function withoutHole(name: string): string {
  return name.replace('%1', '').trim()
}

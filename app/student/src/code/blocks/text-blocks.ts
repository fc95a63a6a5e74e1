/** Blocks about texts: written, asked for, joined. */

import { Extensions, Msg } from 'blockly/core'
import { countedHoles } from './counted-holes'
import { ASK, LENGTH, PRINT, SignField } from './icons'
import { command, hole, menu, value } from './shapes'

const STYLE = 'text_blocks'
const MUTATOR = 'tinmel_join'
const KIND = menu('TYPE', [
  ['%{BKY_TINMEL_A_TEXT}', 'TEXT'],
  ['%{BKY_TINMEL_A_NUMBER}', 'NUMBER'],
])

export const TEXT_BLOCKS = [
  command('text_print', { style: STYLE, src: PRINT }, hole('TEXT', null)),
  value('text_ask', null, { style: STYLE, src: ASK }, hole('TEXT', 'String'), KIND),
  {
    type: 'text',
    message0: '%1',
    args0: [{ type: 'field_input', name: 'TEXT', text: '' }],
    output: 'String',
    style: 'math_blocks',
  },
  { type: 'text_join', output: 'String', style: STYLE, mutator: MUTATOR },
  value('text_length', 'Number', { style: STYLE, src: LENGTH }, hole('VALUE', 'String')),
]

export function defineTextJoining(): void {
  const { mutator, begin } = countedHoles(2, (block) => {
    const [words = ''] = (Msg.TINMEL_TEXT_JOIN ?? '').split('%')
    block.getInput('WORDS')?.appendField(SignField.of(PRINT)).appendField(words.trim())
  })
  Extensions.registerMutator(MUTATOR, mutator, begin)
}

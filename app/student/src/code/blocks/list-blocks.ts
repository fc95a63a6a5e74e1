/** Blocks about lists. A list is made with so many holes; it grows with "put … at the end". */

import { Extensions, Msg } from 'blockly/core'
import { countedHoles } from './counted-holes'
import { APPEND, EACH, LENGTH, LIST, NTH, SignField } from './icons'
import { command, hole, nest, value, variable } from './shapes'

const STYLE = 'list_blocks'
const MUTATOR = 'tinmel_list'
const list = (name: string) => hole(name, 'Array')

export const LIST_BLOCKS = [
  { type: 'lists_create_with', output: 'Array', style: STYLE, mutator: MUTATOR },
  command('lists_append', { style: STYLE, src: APPEND }, hole('ITEM', null), list('LIST')),
  value('lists_getIndex', null, { style: STYLE, src: NTH }, list('VALUE'), hole('AT', 'Number')),
  value('lists_length', 'Number', { style: STYLE, src: LENGTH }, list('VALUE')),
  nest('controls_forEach', { style: 'loop_blocks', src: EACH }, 'DO', variable(), list('LIST')),
]

export function defineListCreation(): void {
  const { mutator, begin } = countedHoles(3, (block, count) => {
    const words = count === 0 ? Msg.TINMEL_EMPTY_LIST : Msg.TINMEL_LISTS_CREATE_WITH
    block
      .getInput('WORDS')
      ?.appendField(SignField.of(LIST))
      .appendField(words ?? '')
  })
  Extensions.registerMutator(MUTATOR, mutator, begin)
}

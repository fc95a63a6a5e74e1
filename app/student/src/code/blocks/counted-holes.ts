/** Blocks with so many holes of the same kind: how many is kept as Blockly keeps it, in `itemCount`. */

import type { Block } from 'blockly/core'

/** More would not fit on a tablet's screen. */
const MOST = 20

interface Counted extends Block {
  itemCount?: number
}

/** Return a mutator; `say` puts the words before the holes, knowing how many come. */
export function countedHoles(atFirst: number, say: (block: Block, count: number) => void) {
  return {
    mutator: {
      saveExtraState(this: Counted) {
        return { itemCount: this.itemCount ?? atFirst }
      },
      loadExtraState(this: Counted, state: { itemCount?: number }) {
        build(this, Math.min(Math.max(Number(state.itemCount) || 0, 0), MOST), say)
      },
    },
    begin(this: Block) {
      build(this, atFirst, say)
    },
  }
}

function build(block: Counted, count: number, say: (block: Block, count: number) => void): void {
  block.itemCount = count
  for (const input of [...block.inputList]) block.removeInput(input.name, true)
  block.appendDummyInput('WORDS')
  say(block, count)
  for (let index = 0; index < count; index += 1) block.appendValueInput(`ADD${index}`)
  block.setInputsInline(true)
}

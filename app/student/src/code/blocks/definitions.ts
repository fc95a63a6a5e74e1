/** The robot's blocks and what the toolbox shows of them. Types and fields are the pack format's: they never change. */

import { Blocks, common, Msg, type utils } from 'blockly/core'
import type { Words } from '../words/words'
import { CountField } from './count-field'
import { FORWARD, LEFT, PICK, REPEAT, RIGHT, SignField } from './icons'

export const ROBOT_BLOCKS = ['robot_forward', 'robot_turn_left', 'robot_turn_right', 'robot_pick'] as const
export type RobotBlock = (typeof ROBOT_BLOCKS)[number]

const sign = (src: string) => ({ type: SignField.TYPE, src })

function robotBlock(type: RobotBlock, src: string, message: string, style: string) {
  return {
    type,
    message0: `%1 %{BKY_${message}}`,
    args0: [sign(src)],
    previousStatement: null,
    nextStatement: null,
    style,
  }
}

/** Define our blocks once a page; the two of Blockly's that we show are made anew with a picture and a keypad. */
export function defineBlocks(): void {
  if (Blocks.robot_forward) return
  common.defineBlocksWithJsonArray([
    robotBlock('robot_forward', FORWARD, 'TINMEL_FORWARD', 'robot_blocks'),
    robotBlock('robot_turn_left', LEFT, 'TINMEL_LEFT', 'robot_blocks'),
    robotBlock('robot_turn_right', RIGHT, 'TINMEL_RIGHT', 'robot_blocks'),
    robotBlock('robot_pick', PICK, 'TINMEL_PICK', 'pick_blocks'),
    {
      type: 'controls_repeat_ext',
      message0: '%1 %{BKY_TINMEL_REPEAT}',
      args0: [sign(REPEAT), { type: 'input_value', name: 'TIMES', check: 'Number' }],
      message1: '%1',
      args1: [{ type: 'input_statement', name: 'DO' }],
      inputsInline: true,
      previousStatement: null,
      nextStatement: null,
      style: 'loop_blocks',
    },
    {
      type: 'math_number',
      message0: '%1',
      args0: [{ type: CountField.TYPE, name: 'NUM', value: 3, min: 0, max: 99, precision: 1 }],
      output: 'Number',
      style: 'math_blocks',
    },
  ])
}

/** Put our sentences where block definitions look for them. */
export function setBlockWords({ blocks }: Words): void {
  Object.assign(Msg, {
    TINMEL_FORWARD: blocks.forward,
    TINMEL_LEFT: blocks.left,
    TINMEL_RIGHT: blocks.right,
    TINMEL_PICK: blocks.pick,
    // The picture is %1 already.
    TINMEL_REPEAT: blocks.repeat.replace('%1', '%2'),
  })
}

const REPEAT_ENTRY = {
  kind: 'block',
  type: 'controls_repeat_ext',
  inputs: { TIMES: { shadow: { type: 'math_number', fields: { NUM: 3 } } } },
}

/** Return the toolbox for a step's category names; a name of a later version is left out. */
export function toolbox(names: readonly string[], { categories }: Words): utils.toolbox.ToolboxDefinition {
  const known: Record<string, object> = {
    robot: {
      kind: 'category',
      name: categories.robot,
      categorystyle: 'robot_category',
      cssconfig: { icon: 'category-icon category-robot' },
      contents: ROBOT_BLOCKS.map((type) => ({ kind: 'block', type })),
    },
    loops: {
      kind: 'category',
      name: categories.loops,
      categorystyle: 'loop_category',
      cssconfig: { icon: 'category-icon category-loops' },
      contents: [REPEAT_ENTRY],
    },
  }
  const contents = names.flatMap((name) => known[name] ?? [])
  return { kind: 'categoryToolbox', contents: contents as utils.toolbox.ToolboxItemInfo[] }
}

/** The robot's blocks. Types, fields and inputs are the pack format's (lessons/blocks.py): they never change. */

import { type Block, Blocks, common, Extensions, FieldLabel, Msg } from 'blockly/core'
import type { Words } from '../words/words'
import { CountField } from './count-field'
import { FORWARD, GOAL, IF, ITEM, LEFT, NOT, PICK, REPEAT, RIGHT, SignField, UNTIL, WALL } from './icons'

export const ROBOT_BLOCKS = ['robot_forward', 'robot_turn_left', 'robot_turn_right', 'robot_pick'] as const
export const SENSOR_BLOCKS = ['robot_wall_ahead', 'robot_item_here', 'robot_at_goal'] as const
export type RobotBlock = (typeof ROBOT_BLOCKS)[number]
export type SensorBlock = (typeof SENSOR_BLOCKS)[number]

/** Blocks that stand inside others: a pupil counts "repeat 3 times" or "if not wall ahead" as one block, and so do we. */
export const VALUE_BLOCKS: ReadonlySet<string> = new Set([...SENSOR_BLOCKS, 'logic_negate', 'math_number'])

const SAME = { previousStatement: null, nextStatement: null }
const sign = (src: string) => ({ type: SignField.TYPE, src })
const condition = (name: string) => ({ type: 'input_value', name, check: 'Boolean' })
const NUMBER_HOLE = { type: 'input_value', name: 'TIMES', check: 'Number' }
const body = (name: string) => ({ type: 'input_statement', name })

/** Under which Blockly keeps a block's name. */
function nameKey(type: string): string {
  return `TINMEL_${type.toUpperCase()}`
}

function robotBlock(type: RobotBlock, src: string, style: string) {
  return { type, message0: `%1 %{BKY_${nameKey(type)}}`, args0: [sign(src)], style, ...SAME }
}

function sensorBlock(type: SensorBlock, src: string) {
  return {
    type,
    message0: `%1 %{BKY_${nameKey(type)}}`,
    args0: [sign(src)],
    output: 'Boolean',
    style: 'sensor_blocks',
  }
}

/** A block with a sentence that has a picture and a hole in it, and with statements inside. */
function nest(type: string, style: string, args0: object[], inside: string) {
  return {
    type,
    message0: `%1 %{BKY_${nameKey(type)}}`,
    args0,
    message1: '%1',
    args1: [body(inside)],
    inputsInline: true,
    style,
    ...SAME,
  }
}

/** Define our blocks once a page; those that Blockly has too are made anew with pictures, a keypad, our words. */
export function defineBlocks(): void {
  if (Blocks.robot_forward) return
  Extensions.registerMutator(ELSE_MUTATOR, WITH_ELSE)
  const branch = nest('controls_if', 'decision_blocks', [sign(IF), condition('IF0')], 'DO0')
  common.defineBlocksWithJsonArray([
    robotBlock('robot_forward', FORWARD, 'robot_blocks'),
    robotBlock('robot_turn_left', LEFT, 'robot_blocks'),
    robotBlock('robot_turn_right', RIGHT, 'robot_blocks'),
    robotBlock('robot_pick', PICK, 'pick_blocks'),
    sensorBlock('robot_wall_ahead', WALL),
    sensorBlock('robot_item_here', ITEM),
    sensorBlock('robot_at_goal', GOAL),
    {
      type: 'logic_negate',
      message0: `%1 %{BKY_${nameKey('logic_negate')}}`,
      args0: [sign(NOT), condition('BOOL')],
      inputsInline: true,
      output: 'Boolean',
      style: 'sensor_blocks',
    },
    { ...branch, mutator: ELSE_MUTATOR },
    {
      ...branch,
      type: 'controls_ifelse',
      message2: '%{BKY_TINMEL_ELSE}',
      message3: '%1',
      args3: [body('ELSE')],
    },
    {
      ...nest('controls_whileUntil', 'loop_blocks', [sign(UNTIL), MODE, condition('BOOL')], 'DO'),
      // The menu says the words.
      message0: '%1 %2 %3',
    },
    nest('controls_repeat_ext', 'loop_blocks', [sign(REPEAT), NUMBER_HOLE], 'DO'),
    {
      type: 'math_number',
      message0: '%1',
      args0: [{ type: CountField.TYPE, name: 'NUM', value: 3, min: 0, max: 99, precision: 1 }],
      output: 'Number',
      style: 'math_blocks',
    },
  ])
}

const MODE = {
  type: 'field_dropdown',
  name: 'MODE',
  options: [
    ['%{BKY_TINMEL_UNTIL}', 'UNTIL'],
    ['%{BKY_TINMEL_WHILE}', 'WHILE'],
  ],
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

/** Put our sentences where block definitions look for them. */
export function setBlockWords({ blocks, repeatWhile }: Words): void {
  for (const [type, name] of Object.entries(blocks)) Msg[nameKey(type)] = afterPicture(name)
  // The name of the block with else goes over two lines: "if %1" and "else".
  const [, otherwise = ''] = blocks.controls_ifelse.split('%1')
  Object.assign(Msg, {
    TINMEL_ELSE: otherwise.trim(),
    TINMEL_UNTIL: withoutHole(blocks.controls_whileUntil),
    TINMEL_WHILE: repeatWhile,
  })
}

/** The picture is %1 already. */
function afterPicture(name: string): string {
  return name.replace('%1', '%2')
}

function withoutHole(name: string): string {
  return name.replace('%1', '').trim()
}

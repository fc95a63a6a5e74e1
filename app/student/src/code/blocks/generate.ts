/** From blocks to Python: once as the pupil reads it, once with a tick before every statement. */

import type { Block, Workspace } from 'blockly/core'
import { Order, PythonGenerator } from 'blockly/python'
import { ROBOT_BLOCKS, type RobotBlock, SENSOR_BLOCKS, type SensorBlock } from './definitions'
import { keepNamesReadable } from './names'

export interface Program {
  /** What the pupil sees and hands in. */
  python: string
  /** The same with `_h("block id")` before each statement; this is what runs. */
  traced: string
}

const CALLS: Record<RobotBlock | SensorBlock, string> = {
  robot_forward: 'forward()',
  robot_turn_left: 'turn_left()',
  robot_turn_right: 'turn_right()',
  robot_pick: 'pick()',
  robot_wall_ahead: 'wall_ahead()',
  robot_item_here: 'item_here()',
  robot_at_goal: 'at_goal()',
}
const IMPORT = 'from robot import *'
const TICK = '_h(%1)\n'
/** What an empty hole for a condition says; the toolbox has no block with such a hole. */
const NEVER = 'False'

class RobotGenerator extends PythonGenerator {
  constructor() {
    super('Tinmel')
    this.INDENT = '    '
    this.addReservedWords('robot,forward,turn_left,turn_right,pick,wall_ahead,item_here,at_goal,_h')
    for (const type of ROBOT_BLOCKS) this.forBlock[type] = () => `${this.call(type)}\n`
    for (const type of SENSOR_BLOCKS)
      this.forBlock[type] = (block: Block) => [used(block) ? this.call(type) : '', Order.FUNCTION_CALL]
    this.forBlock.logic_negate = (block: Block) => [
      used(block) ? not(this.condition(block, 'BOOL')) : '',
      Order.LOGICAL_NOT,
    ]
    this.forBlock.math_number = (block: Block) => [String(Number(block.getFieldValue('NUM'))), Order.ATOMIC]
    this.forBlock.controls_repeat_ext = (block: Block) => this.repeat(block)
    this.forBlock.controls_whileUntil = (block: Block) => this.repeatWhile(block)
    this.forBlock.controls_if = (block: Block) => this.branch(block)
    this.forBlock.controls_ifelse = (block: Block) => this.branch(block)
  }

  private call(type: RobotBlock | SensorBlock): string {
    this.definitions_.import_robot = IMPORT
    return CALLS[type]
  }

  private repeat(block: Block): string {
    // Before the body, so that the outermost counter is `i`.
    const counter = this.nameDB_!.getDistinctName('i', 'VARIABLE')
    const times = this.valueToCode(block, 'TIMES', Order.NONE) || '0'
    return `for ${counter} in range(${times}):\n${this.round(block)}`
  }

  private repeatWhile(block: Block): string {
    const condition = this.condition(block, 'BOOL')
    const until = block.getFieldValue('MODE') === 'UNTIL'
    return `while ${until ? not(condition) : condition}:\n${this.round(block)}`
  }

  private branch(block: Block): string {
    const first = `if ${this.condition(block, 'IF0')}:\n${this.body(block, 'DO0')}`
    if (!block.getInput('ELSE')) return first
    return `${first}else:\n${this.body(block, 'ELSE')}`
  }

  private condition(block: Block, input: string): string {
    return this.valueToCode(block, input, Order.NONE) || NEVER
  }

  private round(block: Block): string {
    return this.addLoopTrap(this.statementToCode(block, 'DO'), block) || this.PASS
  }

  private body(block: Block, input: string): string {
    return this.statementToCode(block, input) || this.PASS
  }
}

/** A sensor that lies about alone is no part of the program. */
function used(block: Block): boolean {
  return block.outputConnection?.isConnected() ?? false
}

/** Say the opposite, without saying `not not`. */
function not(condition: string): string {
  return condition.startsWith('not ') ? condition.slice('not '.length) : `not ${condition}`
}

let generator: RobotGenerator | null = null

/** Generate the program of a workspace, shown or headless; stacks run from the top down. */
export function generate(workspace: Workspace): Program {
  keepNamesReadable()
  generator ??= new RobotGenerator()
  generator.STATEMENT_PREFIX = null
  const python = tidy(generator.workspaceToCode(workspace))
  // Blockly ticks a loop's block after each round as well, also where its body is empty.
  generator.STATEMENT_PREFIX = TICK
  return { python, traced: tidy(generator.workspaceToCode(workspace)) }
}

/** One blank line between parts, one line end at the end. */
function tidy(code: string): string {
  const text = code.trim().replace(/\n{3,}/g, '\n\n')
  return text === '' ? '' : `${text}\n`
}

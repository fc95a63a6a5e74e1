/** From blocks to Python: once as the pupil reads it, once with a tick before every statement. */

import type { Block, Workspace } from 'blockly/core'
import { Order, PythonGenerator } from 'blockly/python'
import { ROBOT_BLOCKS, type RobotBlock } from './definitions'
import { keepNamesReadable } from './names'

export interface Program {
  /** What the pupil sees and hands in. */
  python: string
  /** The same with `_h("block id")` before each statement; this is what runs. */
  traced: string
}

const CALLS: Record<RobotBlock, string> = {
  robot_forward: 'forward()',
  robot_turn_left: 'turn_left()',
  robot_turn_right: 'turn_right()',
  robot_pick: 'pick()',
}
const IMPORT = 'from robot import *'
const TICK = '_h(%1)\n'

class RobotGenerator extends PythonGenerator {
  constructor() {
    super('Tinmel')
    this.INDENT = '    '
    this.addReservedWords('robot,forward,turn_left,turn_right,pick,_h')
    for (const type of ROBOT_BLOCKS)
      this.forBlock[type] = () => {
        this.definitions_.import_robot = IMPORT
        return `${CALLS[type]}\n`
      }
    this.forBlock.math_number = (block: Block) => [String(Number(block.getFieldValue('NUM'))), Order.ATOMIC]
    this.forBlock.controls_repeat_ext = (block: Block) => this.repeat(block)
  }

  private repeat(block: Block): string {
    // Before the body, so that the outermost counter is `i`.
    const counter = this.nameDB_!.getDistinctName('i', 'VARIABLE')
    const times = this.valueToCode(block, 'TIMES', Order.NONE) || '0'
    const body = this.addLoopTrap(this.statementToCode(block, 'DO'), block) || this.PASS
    return `for ${counter} in range(${times}):\n${body}`
  }
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

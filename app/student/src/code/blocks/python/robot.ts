/** The robot's, the wheels' and the pen's blocks: calls of the robot module, by its English names. */

import type { Block } from 'blockly/core'
import { Order } from 'blockly/python'
import type { Scribe, Writer } from './writer'

/** By type, the function; `%NAME` is a hole for a number with that name, `'NAME'` a field's word. */
const STATEMENTS: Record<string, string> = {
  robot_forward: 'forward()',
  robot_turn_left: 'turn_left()',
  robot_turn_right: 'turn_right()',
  robot_pick: 'pick()',
  robot_paint: "paint('COLOUR')",
  drive_motors: 'motors(%LEFT, %RIGHT)',
  drive_wait: 'wait(%SECONDS)',
  drive_stop: 'stop()',
  pen_forward: 'forward(%LENGTH)',
  pen_backward: 'backward(%LENGTH)',
  pen_left: 'turn_left(%ANGLE)',
  pen_right: 'turn_right(%ANGLE)',
  pen_up: 'pen_up()',
  pen_down: 'pen_down()',
  pen_color: "pen_color('COLOUR')",
}
const SENSORS: Record<string, string> = {
  robot_wall_ahead: 'wall_ahead()',
  robot_item_here: 'item_here()',
  robot_at_goal: 'at_goal()',
  robot_paint_here: 'paint_here()',
  drive_distance: 'distance()',
  drive_touching: 'touching()',
}

function call(pattern: string, block: Block, writer: Writer): string {
  writer.import('robot')
  return pattern
    .replace(/%(\w+)/g, (_, name: string) => writer.value(block, name, Order.NONE, '0'))
    .replace("'COLOUR'", () => writer.text(String(block.getFieldValue('COLOUR'))))
}

export const ROBOT: Record<string, Scribe> = {
  ...Object.fromEntries(
    Object.entries(STATEMENTS).map(([type, pattern]): [string, Scribe] => [
      type,
      (block, writer) => `${call(pattern, block, writer)}\n`,
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(SENSORS).map(([type, pattern]): [string, Scribe] => [
      type,
      (block, writer) => [call(pattern, block, writer), Order.FUNCTION_CALL],
    ]),
  ),
  drive_line(block, writer) {
    const which = String(block.getFieldValue('WHICH')).toLowerCase()
    return [call(`line_${which}()`, block, writer), Order.FUNCTION_CALL]
  },
}

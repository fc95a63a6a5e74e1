/** Blocks that speak to a world: the robot in a grid, the wheels on a floor, the pen on a sheet. */

import { ColourField } from './colour-field'
import * as icons from './icons'
import { command, hole, menu, value } from './shapes'

const GRID = 'robot_blocks'
const SENSOR = 'sensor_blocks'
const PEN = 'pen_blocks'
const number = (name: string) => hole(name, 'Number')
const COLOUR = { type: ColourField.TYPE, name: 'COLOUR' }
const WHICH = menu('WHICH', [
  ['%{BKY_TINMEL_LEFT}', 'LEFT'],
  ['%{BKY_TINMEL_MIDDLE}', 'MIDDLE'],
  ['%{BKY_TINMEL_RIGHT}', 'RIGHT'],
])

/** Blocks that say what the robot sees. */
export const SENSOR_TYPES = [
  'robot_wall_ahead',
  'robot_item_here',
  'robot_at_goal',
  'robot_paint_here',
  'drive_distance',
  'drive_touching',
  'drive_line',
] as const

export const ROBOT_BLOCKS = [
  command('robot_forward', { style: GRID, src: icons.FORWARD }),
  command('robot_turn_left', { style: GRID, src: icons.LEFT }),
  command('robot_turn_right', { style: GRID, src: icons.RIGHT }),
  command('robot_pick', { style: 'pick_blocks', src: icons.PICK }),
  command('robot_paint', { style: PEN, src: icons.PAINT }, COLOUR),
  value('robot_wall_ahead', 'Boolean', { style: SENSOR, src: icons.WALL }),
  value('robot_item_here', 'Boolean', { style: SENSOR, src: icons.ITEM }),
  value('robot_at_goal', 'Boolean', { style: SENSOR, src: icons.GOAL }),
  value('robot_paint_here', 'Boolean', { style: SENSOR, src: icons.PAINT }),
  command('drive_motors', { style: GRID, src: icons.WHEELS }, number('LEFT'), number('RIGHT')),
  command('drive_wait', { style: GRID, src: icons.CLOCK }, number('SECONDS')),
  command('drive_stop', { style: GRID, src: icons.STOP }),
  value('drive_distance', 'Number', { style: SENSOR, src: icons.DISTANCE }),
  value('drive_touching', 'Boolean', { style: SENSOR, src: icons.TOUCH }),
  value('drive_line', 'Number', { style: SENSOR, src: icons.LINE }, WHICH),
  command('pen_forward', { style: GRID, src: icons.FORWARD }, number('LENGTH')),
  command('pen_backward', { style: GRID, src: icons.BACKWARD }, number('LENGTH')),
  command('pen_left', { style: GRID, src: icons.LEFT }, number('ANGLE')),
  command('pen_right', { style: GRID, src: icons.RIGHT }, number('ANGLE')),
  command('pen_up', { style: PEN, src: icons.PEN_UP }),
  command('pen_down', { style: PEN, src: icons.PEN_DOWN }),
  command('pen_color', { style: PEN, src: icons.PAINT }, COLOUR),
]

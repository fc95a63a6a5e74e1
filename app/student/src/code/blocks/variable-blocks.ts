/** Blocks that keep a value under a name, and that count with one. */

import { COUNT, GIVE, MORE } from './icons'
import { command, hole, nest, variable } from './shapes'

const STYLE = 'variable_blocks'

export const VARIABLE_BLOCKS = [
  command('variables_set', { style: STYLE, src: GIVE }, variable(), hole('VALUE', null)),
  command('math_change', { style: STYLE, src: MORE }, variable(), hole('DELTA', 'Number')),
  { type: 'variables_get', message0: '%1', args0: [variable()], output: null, style: STYLE },
  nest(
    'controls_for',
    { style: 'loop_blocks', src: COUNT },
    'DO',
    variable(),
    hole('FROM', 'Number'),
    hole('TO', 'Number'),
  ),
]

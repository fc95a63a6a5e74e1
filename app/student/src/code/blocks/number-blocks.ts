/** Blocks that reckon and compare. */

import { DICE, REST } from './icons'
import { hole, menu, value } from './shapes'

const STYLE = 'number_blocks'
const TRUTH = 'sensor_blocks'
/** A sign alone would be mirrored in an Arabic line: marks on both sides hold its direction. */
const ltr = (sign: string) => `\u200e${sign}\u200e`

const OPERATORS = menu('OP', [
  [ltr('+'), 'ADD', '%{BKY_TINMEL_PLUS}'],
  [ltr('−'), 'MINUS', '%{BKY_TINMEL_MINUS}'],
  [ltr('×'), 'MULTIPLY', '%{BKY_TINMEL_TIMES}'],
  [ltr('÷'), 'DIVIDE', '%{BKY_TINMEL_DIVIDED}'],
])
const COMPARISONS = menu('OP', [
  [ltr('='), 'EQ', '%{BKY_TINMEL_EQUAL}'],
  [ltr('≠'), 'NEQ', '%{BKY_TINMEL_UNEQUAL}'],
  [ltr('<'), 'LT', '%{BKY_TINMEL_LESS}'],
  [ltr('≤'), 'LTE', '%{BKY_TINMEL_AT_MOST}'],
  [ltr('>'), 'GT', '%{BKY_TINMEL_GREATER}'],
  [ltr('≥'), 'GTE', '%{BKY_TINMEL_AT_LEAST}'],
])
const JUNCTIONS = menu('OP', [
  ['%{BKY_TINMEL_AND}', 'AND'],
  ['%{BKY_TINMEL_OR}', 'OR'],
])
const TRUTHS = menu('BOOL', [
  ['%{BKY_TINMEL_TRUE}', 'TRUE'],
  ['%{BKY_TINMEL_FALSE}', 'FALSE'],
])

/** Two holes and a sign between them; no picture, as the sign is one. */
function sum(
  type: string,
  style: string,
  sign: object,
  check: 'Number' | 'Boolean' | null,
  message0: string,
) {
  const output = style === STYLE ? 'Number' : 'Boolean'
  return {
    type,
    message0,
    args0: [hole('A', check), sign, hole('B', check)],
    inputsInline: true,
    output,
    style,
  }
}

export const NUMBER_BLOCKS = [
  sum('math_arithmetic', STYLE, OPERATORS, 'Number', '%{BKY_TINMEL_SUM}'),
  sum('logic_compare', TRUTH, COMPARISONS, null, '%{BKY_TINMEL_SUM}'),
  sum('logic_operation', TRUTH, JUNCTIONS, 'Boolean', '%1 %2 %3'),
  value(
    'math_modulo',
    'Number',
    { style: STYLE, src: REST },
    hole('DIVIDEND', 'Number'),
    hole('DIVISOR', 'Number'),
  ),
  value(
    'math_random_int',
    'Number',
    { style: STYLE, src: DICE },
    hole('FROM', 'Number'),
    hole('TO', 'Number'),
  ),
  { type: 'logic_boolean', message0: '%1', args0: [TRUTHS], output: 'Boolean', style: TRUTH },
]

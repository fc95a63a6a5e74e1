/** What lies in the drawers of the toolbox. */

import type { utils } from 'blockly/core'
import type { Words } from '../words/words'
import { ROBOT_BLOCKS, SENSOR_BLOCKS } from './definitions'

type Drawer = keyof Words['categories']

const block = (type: string, inputs?: object) => ({ kind: 'block', type, ...(inputs ? { inputs } : {}) })
/** A shadow: there is never a hole, and another condition dropped over it takes its place. */
const asks = (type: string) => ({ shadow: { type } })

const CONTENTS: Record<Drawer, readonly object[]> = {
  robot: ROBOT_BLOCKS.map((type) => block(type)),
  loops: [block('controls_repeat_ext', { TIMES: { shadow: { type: 'math_number', fields: { NUM: 3 } } } })],
  decisions: [
    block('controls_if', { IF0: asks('robot_wall_ahead') }),
    block('controls_ifelse', { IF0: asks('robot_wall_ahead') }),
    block('controls_whileUntil', { BOOL: asks('robot_at_goal') }),
    ...SENSOR_BLOCKS.map((type) => block(type)),
    block('logic_negate', { BOOL: asks('robot_wall_ahead') }),
  ],
}
const STYLES: Record<Drawer, string> = {
  robot: 'robot_category',
  loops: 'loop_category',
  decisions: 'decision_category',
}

/** Return the toolbox for a step's drawers; a name of a later version is left out. */
export function toolbox(names: readonly string[], { categories }: Words): utils.toolbox.ToolboxDefinition {
  const contents = names.filter(isDrawer).map((name) => ({
    kind: 'category',
    name: categories[name],
    categorystyle: STYLES[name],
    cssconfig: { icon: `category-icon category-${name}` },
    contents: CONTENTS[name],
  }))
  return { kind: 'categoryToolbox', contents: contents as unknown as utils.toolbox.ToolboxItemInfo[] }
}

function isDrawer(name: string): name is Drawer {
  return Object.keys(CONTENTS).includes(name)
}

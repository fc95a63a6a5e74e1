/** What lies in the drawers of the toolbox: resources/drawers.json, which the sheets on paper show too. */

import type { utils } from 'blockly/core'
import drawers from '../../../../../resources/drawers.json'
import type { Words } from '../words/words'

type Drawer = keyof Words['categories']

/** A shadow: there is never a hole, and another condition dropped over it takes its place. */
const asks = (type: string) => ({ shadow: { type } })

/** What a block out of the drawer has in its holes. */
const INPUTS: Record<string, object> = {
  controls_repeat_ext: { TIMES: { shadow: { type: 'math_number', fields: { NUM: 3 } } } },
  controls_if: { IF0: asks('robot_wall_ahead') },
  controls_ifelse: { IF0: asks('robot_wall_ahead') },
  controls_whileUntil: { BOOL: asks('robot_at_goal') },
  logic_negate: { BOOL: asks('robot_wall_ahead') },
}
const CONTENTS: Record<Drawer, readonly string[]> = drawers
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
    contents: CONTENTS[name].map(block),
  }))
  return { kind: 'categoryToolbox', contents: contents as unknown as utils.toolbox.ToolboxItemInfo[] }
}

function block(type: string) {
  const inputs = INPUTS[type]
  return { kind: 'block', type, ...(inputs ? { inputs } : {}) }
}

function isDrawer(name: string): name is Drawer {
  return Object.keys(CONTENTS).includes(name)
}

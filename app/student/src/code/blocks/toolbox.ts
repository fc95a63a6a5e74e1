/** What lies in the drawers of the toolbox: resources/drawers.json, which the sheets on paper show too. */

import { Procedures, type utils, type WorkspaceSvg } from 'blockly/core'
import drawersFile from '../../../../../resources/drawers.json'
import type { World } from '../../code-contract'
import type { BlockWords } from '../words/blocks-words'
import { newVariable, VARIABLE_BUTTON } from './dialogs'
import { CALLERS } from './functions'
import { presets } from './presets'

export type Drawer = keyof typeof drawersFile.drawers
type Item = utils.toolbox.ToolboxItemInfo

const CONTENTS: Record<Drawer, readonly string[]> = drawersFile.drawers
const WORLDS: Record<World['kind'], readonly string[]> = drawersFile.worlds
const BOUND: ReadonlySet<string> = new Set(Object.values(WORLDS).flat())
const STYLES: Record<Drawer, string> = {
  robot: 'robot_category',
  loops: 'loop_category',
  decisions: 'decision_category',
  variables: 'variable_category',
  numbers: 'number_category',
  lists: 'list_category',
  text: 'text_category',
  drawing: 'pen_category',
  wheels: 'wheel_category',
  functions: 'function_category',
}
/** Drawers whose contents follow what the pupils have made. */
const CUSTOM: Partial<Record<Drawer, string>> = {
  variables: 'TINMEL_VARIABLES',
  functions: 'TINMEL_FUNCTIONS',
}

/** Return the block types that a drawer shows in a kind of world: what only another kind knows is left out. */
export function offered(drawer: Drawer, kind: World['kind']): string[] {
  return CONTENTS[drawer].filter((type) => !BOUND.has(type) || WORLDS[kind].includes(type))
}

/** Return the toolbox for a step's drawers; a name of a later version is left out, and what would be empty. */
export function toolbox(
  names: readonly string[],
  words: BlockWords,
  kind: World['kind'],
): utils.toolbox.ToolboxDefinition {
  const made = presets(words, kind)
  const shown = names.filter(isDrawer).filter((name) => offered(name, kind).length > 0)
  const contents = shown.map((name) => ({
    kind: 'category',
    name: words.drawers[name],
    categorystyle: STYLES[name],
    cssconfig: { icon: `category-icon category-${name}` },
    ...(CUSTOM[name]
      ? { custom: CUSTOM[name] }
      : { contents: offered(name, kind).flatMap((type) => made(type)) }),
  }))
  return { kind: 'categoryToolbox', contents: contents as unknown as Item[] }
}

/** Fill the drawers that follow the pupils: their variables and functions. */
export function followPupils(workspace: WorkspaceSvg, parts: BlockWords, kind: World['kind']): void {
  const made = presets(parts, kind)
  workspace.registerButtonCallback(VARIABLE_BUTTON, () => newVariable(workspace))
  workspace.registerToolboxCategoryCallback('TINMEL_VARIABLES', () => {
    const names = workspace
      .getVariableMap()
      .getAllVariables()
      .map((one) => one.getName())
    const last = names[names.length - 1] ?? parts.aVariable
    const all = names.length > 0 ? names.sort((one, other) => one.localeCompare(other)) : [last]
    const blocks = offered('variables', kind).flatMap((type) =>
      type === 'variables_get' ? all.flatMap((name) => made(type, name)) : made(type, last),
    )
    const button = { kind: 'button', text: parts.newVariable, callbackkey: VARIABLE_BUTTON }
    return [button, ...blocks] as never
  })
  workspace.registerToolboxCategoryCallback('TINMEL_FUNCTIONS', () => {
    const makers = Object.keys(CALLERS).flatMap((type) => made(type))
    const calls = Procedures.allProcedures(workspace)
      .flat()
      .flatMap(([name, params, returns]) => {
        const type = CALLERS[returns ? 'procedures_defreturn' : 'procedures_defnoreturn']
        const inputs =
          params.length > 0 ? { ARG0: { shadow: { type: 'math_number', fields: { NUM: 1 } } } } : {}
        return { kind: 'block', type, extraState: { name, params }, inputs }
      })
    return [...makers, ...calls] as never
  })
}

function isDrawer(name: string): name is Drawer {
  return Object.keys(CONTENTS).includes(name)
}

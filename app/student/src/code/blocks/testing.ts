/** Programs of blocks for tests, as Blockly saves them. */

import { serialization, Workspace } from 'blockly/core'
import { generate, type Program } from './generate'

export const block = (type: string, id: string, next?: object, more: object = {}) => ({
  type,
  id,
  ...more,
  ...(next ? { next: { block: next } } : {}),
})

export const repeat = (id: string, times: number, body?: object, next?: object) =>
  block('controls_repeat_ext', id, next, {
    inputs: {
      TIMES: { shadow: { type: 'math_number', id: `${id}-n`, fields: { NUM: times } } },
      ...(body ? { DO: { block: body } } : {}),
    },
  })

/** A block with what stands in its holes and fields; ids are Blockly's own. */
export const made = (
  type: string,
  holes: Record<string, object> = {},
  fields: object = {},
  extraState?: object,
) => ({
  type,
  fields,
  inputs: Object.fromEntries(Object.entries(holes).map(([name, inside]) => [name, { block: inside }])),
  ...(extraState ? { extraState } : {}),
})

/** Blocks under one another. */
export function stack(...blocks: object[]): object {
  return blocks.reduceRight((below, above) => ({ ...above, next: { block: below } }))
}

export const number = (NUM: number) => made('math_number', {}, { NUM })
export const text = (TEXT: string) => made('text', {}, { TEXT })
export const get = (name: string) => made('variables_get', {}, { VAR: { id: name } })
export const set = (name: string, value: object) =>
  made('variables_set', { VALUE: value }, { VAR: { id: name } })

/** Load blocks into a workspace that has variables with these names (their ids are the same). */
export function workspaceOf(names: readonly string[], ...blocks: object[]): Workspace {
  const workspace = new Workspace()
  const variables = names.map((name) => ({ name, id: name }))
  const placed = blocks.map((one, index) => ({ x: 0, y: 100 * index, ...one }))
  serialization.workspaces.load({ variables, blocks: { languageVersion: 0, blocks: placed } }, workspace)
  return workspace
}

export function program(...blocks: object[]): Program {
  return generate(workspaceOf([], ...blocks))
}

/** Return the clean text of blocks that use variables. */
export function python(names: readonly string[], ...blocks: object[]): string {
  return generate(workspaceOf(names, ...blocks)).python
}

/** Variables that a program reads before it has surely given them a value: they begin with nothing, as pupils expect of blocks. */

import type { Block, Workspace } from 'blockly/core'
import { CALLERS, makerOf } from '../functions'

export interface FirstValue {
  id: string
  value: '0' | '[]'
}

/** Holes that take a list. */
const LIST_HOLES: ReadonlySet<string> = new Set([
  'lists_append.LIST',
  'lists_getIndex.VALUE',
  'lists_length.VALUE',
  'controls_forEach.LIST',
])

/** Return them in the order in which they are needed. */
export function firstValues(workspace: Workspace): FirstValue[] {
  const walk = new Walk()
  const tops = workspace.getTopBlocks(true).filter((block) => !block.outputConnection)
  const known = new Set<string>()
  for (const top of tops) if (!(top.type in CALLERS)) walk.stack(top, known)
  for (const top of tops) if (top.type in CALLERS) walk.made(top, new Set(known))
  const lists = listsIn(workspace)
  return [...walk.needed].map((id) => ({ id, value: lists.has(id) ? '[]' : '0' }))
}

function listsIn(workspace: Workspace): ReadonlySet<string> {
  const ids = workspace.getBlocksByType('variables_get', false).filter((block) => {
    const hole = block.outputConnection?.targetConnection?.getParentInput()
    return hole && LIST_HOLES.has(`${hole.getSourceBlock().type}.${hole.name}`)
  })
  return new Set(ids.map((block) => String(block.getFieldValue('VAR'))))
}

/** Goes through a program in the order in which it runs; `known` are the variables that have a value by then. */
class Walk {
  readonly needed = new Set<string>()
  private readonly inside = new Set<Block>()

  stack(first: Block | null, known: Set<string>): void {
    for (let block = first; block; block = block.getNextBlock())
      if (block.isEnabled()) this.statement(block, known)
  }

  made(maker: Block, known: Set<string>): void {
    if (this.inside.has(maker)) return
    this.inside.add(maker)
    const parameter = maker.getField('PARAM')?.getValue()
    const before = known.has(parameter)
    if (parameter) known.add(parameter)
    this.stack(maker.getInputTargetBlock('STACK'), known)
    this.value(maker.getInputTargetBlock('RETURN'), known)
    if (parameter && !before) known.delete(parameter)
    this.inside.delete(maker)
  }

  private statement(block: Block, known: Set<string>): void {
    this.holes(block, known)
    const id = String(block.getFieldValue('VAR'))
    if (block.type === 'math_change') this.read(id, known)
    if (block.type === 'variables_set' || block.type === 'math_change') known.add(id)
    // A loop that is not run leaves its counter without a value; who reads it then learns so from Python.
    if (block.type === 'controls_for' || block.type === 'controls_forEach') known.add(id)
    this.call(block, known)
    for (const name of ['DO', 'DO0', 'ELSE']) this.stack(block.getInputTargetBlock(name), new Set(known))
  }

  /** A statement's holes, and those of the values in them. */
  private holes(block: Block, known: Set<string>): void {
    for (const { connection } of block.inputList) {
      const inside = connection?.targetBlock()
      if (inside?.outputConnection) this.value(inside, known)
    }
  }

  private value(block: Block | null, known: Set<string>): void {
    if (!block) return
    this.holes(block, known)
    if (block.type === 'variables_get') this.read(String(block.getFieldValue('VAR')), known)
    this.call(block, known)
  }

  private call(block: Block, known: Set<string>): void {
    if (!Object.values<string>(CALLERS).includes(block.type)) return
    const maker = makerOf(block)
    if (maker) this.made(maker, known)
  }

  private read(id: string, known: Set<string>): void {
    if (known.has(id)) return
    this.needed.add(id)
    known.add(id)
  }
}

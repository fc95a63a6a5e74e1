/** Functions of the pupils' own, and their calls. */

import { type Block, Variables } from 'blockly/core'
import { Order } from 'blockly/python'
import { makerOf, parameterOf } from '../functions'
import type { Scribe, Writer } from './writer'

/** Blocks that give a variable a value. */
const SETTERS: ReadonlySet<string> = new Set([
  'variables_set',
  'math_change',
  'controls_for',
  'controls_forEach',
])

/** The ids of the variables that a function sets for others too, or keeps between calls: Python must be told that they are global. */
function globalsOf(maker: Block, writer: Writer): string[] {
  const own = parameterOf(maker) === null ? null : maker.getFieldValue('PARAM')
  const set = maker
    .getDescendants(true)
    .filter((block) => SETTERS.has(block.type) && block.isEnabled())
    .map((block) => String(block.getFieldValue('VAR')))
  const shared = (id: string) =>
    writer.begins(id) ||
    Variables.getVariableUsesById(maker.workspace, id).some((use) => use.getRootBlock() !== maker)
  return [...new Set(set)].filter((id) => id !== own && shared(id))
}

const define: Scribe = (block, writer) => {
  const name = writer.getProcedureName(block.getFieldValue('NAME'))
  const parameter = parameterOf(block) === null ? '' : writer.getVariableName(block.getFieldValue('PARAM'))
  const globals = globalsOf(block, writer).map((id) => writer.getVariableName(id))
  const lines = globals.length > 0 ? `${writer.INDENT}global ${globals.sort().join(', ')}\n` : ''
  const body = writer.statementToCode(block, 'STACK') + returned(block, writer)
  writer.define(name, `def ${name}(${parameter}):\n${lines}${body || writer.PASS}`)
  return null
}

function returned(block: Block, writer: Writer): string {
  if (block.type !== 'procedures_defreturn') return ''
  const line = `return ${writer.value(block, 'RETURN', Order.NONE, 'None')}\n`
  return writer.prefixLines(writer.tick(block) + line, writer.INDENT)
}

/** A call of a function that nobody made is left out. */
function called(block: Block, writer: Writer): string {
  const maker = makerOf(block)
  if (!maker) return ''
  const name = writer.getProcedureName(String(block.getFieldValue('NAME')))
  const argument =
    parameterOf(maker) === null || !block.getInput('ARG0') ? '' : writer.value(block, 'ARG0', Order.NONE, '0')
  return `${name}(${argument})`
}

export const FUNCTIONS: Record<string, Scribe> = {
  procedures_defnoreturn: define,
  procedures_defreturn: define,
  procedures_callnoreturn(block, writer) {
    const call = called(block, writer)
    return call === '' ? '' : `${call}\n`
  },
  procedures_callreturn: (block, writer) => [called(block, writer), Order.FUNCTION_CALL],
}

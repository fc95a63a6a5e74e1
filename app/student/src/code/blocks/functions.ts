/** Functions of the pupils' own, with one parameter or none: made once, called from anywhere, gone with their maker. */

import {
  type Block,
  Blocks,
  Events,
  Extensions,
  FieldLabel,
  FieldVariable,
  Msg,
  Names,
  Procedures,
} from 'blockly/core'
import { FUNCTION } from './icons'
import { body, hole, sign } from './shapes'

const STYLE = 'function_blocks'
const NAME_RULES = 'tinmel_function_name'
const DEFINE_MUTATOR = 'tinmel_function'
const CALL_MUTATOR = 'tinmel_call'
/** By the maker's type, the caller's. */
export const CALLERS = {
  procedures_defnoreturn: 'procedures_callnoreturn',
  procedures_defreturn: 'procedures_callreturn',
} as const
type Maker = keyof typeof CALLERS

interface CallState {
  name: string
  params?: string[]
}

/** Return what a function's parameter is called, or null. */
export function parameterOf(maker: Block): string | null {
  return maker.getField('PARAM')?.getText() ?? null
}

/** Return the block that makes the function which a block calls, or null. */
export function makerOf(call: Block): Block | null {
  const name = String(call.getFieldValue('NAME'))
  const found = Procedures.getDefinition(name, call.workspace)
  return found && CALLERS[found.type as Maker] === call.type ? found : null
}

export function defineFunctions(): void {
  Extensions.register(NAME_RULES, function (this: Block) {
    this.getField('NAME')?.setValidator(Procedures.rename)
  })
  Extensions.registerMutator(DEFINE_MUTATOR, MAKER)
  Extensions.registerMutator(CALL_MUTATOR, CALLER)
  const name = { type: 'field_input', name: 'NAME', text: '', spellcheck: false }
  const maker = {
    message0: `%1 %{BKY_TINMEL_PROCEDURES_DEFNORETURN}`,
    args0: [sign(FUNCTION), name],
    message1: '%1',
    args1: [body('STACK')],
    inputsInline: true,
    style: STYLE,
    extensions: [NAME_RULES],
    mutator: DEFINE_MUTATOR,
  }
  define('procedures_defnoreturn', maker)
  define('procedures_defreturn', {
    ...maker,
    message2: '%{BKY_TINMEL_RETURN}',
    args2: [hole('RETURN', null)],
  })
  const called = {
    args0: [sign(FUNCTION), { type: 'field_label', name: 'NAME', text: '' }],
    inputsInline: true,
    style: STYLE,
    mutator: CALL_MUTATOR,
  }
  const call = (type: string) => `%1 %{BKY_TINMEL_${type.toUpperCase()}}`
  define('procedures_callnoreturn', {
    ...called,
    message0: call('procedures_callnoreturn'),
    previousStatement: null,
    nextStatement: null,
  })
  define('procedures_callreturn', { ...called, message0: call('procedures_callreturn'), output: null })
}

function define(type: string, json: object): void {
  Blocks[type] = {
    init(this: Block) {
      this.jsonInit({ type, ...json })
    },
  }
}

/** What Blockly asks of a block that makes a function: `Procedures` finds and renames by it. */
const MAKER = {
  saveExtraState(this: Block) {
    const parameter = this.getField('PARAM') as FieldVariable | null
    return parameter ? { params: [{ name: parameter.getText(), id: parameter.getValue() }] } : null
  },
  loadExtraState(this: Block, { params = [] }: { params?: { name: string }[] }) {
    const [parameter] = params
    if (!parameter || this.getInput('WITH')) return
    this.appendDummyInput('WITH')
      .appendField(new FieldLabel(Msg.TINMEL_WITH ?? ''))
      .appendField(new FieldVariable(parameter.name), 'PARAM')
    this.moveInputBefore('WITH', 'STACK')
  },
  getProcedureDef(this: Block) {
    const parameter = parameterOf(this)
    return [
      this.getFieldValue('NAME'),
      parameter === null ? [] : [parameter],
      this.type === 'procedures_defreturn',
    ]
  },
}

const CALLER = {
  saveExtraState(this: Block): CallState {
    const name = String(this.getFieldValue('NAME'))
    return this.getInput('ARG0') ? { name, params: [Msg.TINMEL_WITH ?? ''] } : { name }
  },
  loadExtraState(this: Block, { name, params = [] }: CallState) {
    this.setFieldValue(name, 'NAME')
    if (params.length > 0 && !this.getInput('ARG0'))
      this.appendValueInput('ARG0').appendField(new FieldLabel(Msg.TINMEL_WITH ?? ''))
  },
  getProcedureCall(this: Block) {
    return this.getFieldValue('NAME')
  },
  renameProcedure(this: Block, before: string, after: string) {
    if (Names.equals(before, String(this.getFieldValue('NAME')))) this.setFieldValue(after, 'NAME')
  },
  /** Without its maker a call means nothing. */
  onchange(this: Block, event: Events.Abstract) {
    if (event.type !== Events.BLOCK_DELETE || !event.recordUndo || this.isInFlyout || makerOf(this)) return
    const group = Events.getGroup()
    Events.setGroup(event.group)
    this.dispose(true)
    Events.setGroup(group)
  },
}

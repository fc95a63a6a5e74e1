/** Writes blocks as Python that a child can read; one function a block, gathered from the files beside this one. */

import type { Block, Workspace } from 'blockly/core'
import { Order, PythonGenerator } from 'blockly/python'
import { CONTROL } from './control'
import { firstValues } from './first-values'
import { FUNCTIONS } from './functions'
import { LISTS } from './lists'
import { NUMBERS } from './numbers'
import { RESERVED } from './reserved'
import { ROBOT } from './robot'
import { TEXTS } from './texts'

/** A statement is text that ends with a line end, a value its text and how strongly its parts hold together. */
export type Written = string | [code: string, order: number] | null
export type Scribe = (block: Block, writer: Writer) => Written

/** Stronger than nothing: a left operand needs no brackets around an operation of the same rank. */
export const LEFT = 0.5
const IMPORT = /^from \S+ import /
/** What an empty hole for a condition says; the toolbox has no block with such a hole. */
const NEVER = 'False'

export class Writer extends PythonGenerator {
  private first: ReadonlySet<string> = new Set()

  constructor() {
    super('Tinmel')
    this.INDENT = '    '
    this.addReservedWords(RESERVED)
    for (const order of [Order.ADDITIVE, Order.MULTIPLICATIVE, Order.MEMBER])
      this.ORDER_OVERRIDES.push([order + LEFT, order])
    const scribes = { ...ROBOT, ...CONTROL, ...NUMBERS, ...LISTS, ...TEXTS, ...FUNCTIONS }
    for (const [type, scribe] of Object.entries(scribes))
      this.forBlock[type] = (block: Block) => scribe(block, this)
  }

  /** Say that the program uses a name of another module. */
  import(name: 'robot' | 'randint'): void {
    const line = name === 'robot' ? 'from robot import *' : `from random import ${name}`
    this.definitions_[`import_${name}`] = line
  }

  /** Keep a function's text, to be written before the program. */
  define(name: string, text: string): void {
    this.definitions_[`%${name}`] = text
  }

  /** Tell whether the program begins by giving a variable its first value. */
  begins(variable: string): boolean {
    return this.first.has(variable)
  }

  value(block: Block, input: string, order: number, empty: string): string {
    return this.valueToCode(block, input, order) || empty
  }

  condition(block: Block, input: string, order: number = Order.NONE): string {
    return this.value(block, input, order, NEVER)
  }

  body(block: Block, input: string): string {
    return this.statementToCode(block, input) || this.PASS
  }

  /** A loop's body, and the tick that ends each round. */
  round(block: Block): string {
    return this.addLoopTrap(this.statementToCode(block, 'DO'), block) || this.PASS
  }

  /** A name for a loop's counter that nobody gave one; asked for before the body, so that the outermost is `i`. */
  counter(): string {
    return this.nameDB_!.getDistinctName('i', 'VARIABLE')
  }

  text(words: string): string {
    return this.quote_(words)
  }

  /** The tick of a line that is no block's beginning, such as `return`. */
  tick(block: Block): string {
    return this.STATEMENT_PREFIX ? this.injectId(this.STATEMENT_PREFIX, block) : ''
  }

  override init(workspace: Workspace): void {
    super.init(workspace)
    // Blockly would begin with `x = None` for every variable.
    this.definitions_ = Object.create(null)
    const values = firstValues(workspace)
    this.first = new Set(values.map(({ id }) => id))
    const lines = values.map(({ id, value }) => `${this.getVariableName(id)} = ${value}`)
    if (lines.length > 0) this.definitions_.first = lines.join('\n')
  }

  override finish(code: string): string {
    const { first = '', ...parts } = this.definitions_
    const all = Object.values(parts)
    const imports = all.filter((part) => IMPORT.test(part)).sort()
    const functions = all.filter((part) => !IMPORT.test(part))
    this.isInitialized = false
    this.nameDB_!.reset()
    return [imports.join('\n'), ...functions, `${first}\n${code}`].map((part) => part.trim()).join('\n\n')
  }

  /** A value that lies about alone is no part of the program. */
  override blockToCode(block: Block | null, thisOnly?: boolean): string | [string, number] {
    const alone = block?.outputConnection && !block.outputConnection.isConnected()
    return alone ? '' : super.blockToCode(block, thisOnly)
  }
}

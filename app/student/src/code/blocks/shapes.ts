/** How blocks are written down for Blockly: a picture, a sentence with holes and fields in it, and what stands inside. */

import { SignField } from './icons'

/** The kinds of values that holes take; null takes all. */
export type Kind = 'Number' | 'Boolean' | 'String' | 'Array' | null

const SAME = { previousStatement: null, nextStatement: null }
export const sign = (src: string) => ({ type: SignField.TYPE, src })
export const hole = (name: string, check: Kind) => ({ type: 'input_value', name, check })
export const body = (name: string) => ({ type: 'input_statement', name })
export const variable = (name = 'VAR') => ({
  type: 'field_variable',
  name,
  variable: '%{BKY_TINMEL_A_VARIABLE}',
})

/** A menu; its words are Blockly's messages, so that they follow the language. */
export const menu = (name: string, options: readonly (readonly [string, string, string?])[]) => ({
  type: 'field_dropdown',
  name,
  options,
})

/** Under which Blockly keeps a block's sentence, and how a definition refers to it. */
export function nameKey(type: string): string {
  return `TINMEL_${type.toUpperCase()}`
}

export function sentence(type: string): string {
  return `%{BKY_${nameKey(type)}}`
}

interface Looks {
  style: string
  src: string
}

/** A block that does something; its sentence's holes and fields are `args`, in the order of its numbers. */
export function command(type: string, { style, src }: Looks, ...args: object[]) {
  return {
    type,
    message0: `%1 ${sentence(type)}`,
    args0: [sign(src), ...args],
    inputsInline: true,
    style,
    ...SAME,
  }
}

/** A block that stands in a hole. */
export function value(type: string, output: Kind, { style, src }: Looks, ...args: object[]) {
  return {
    type,
    message0: `%1 ${sentence(type)}`,
    args0: [sign(src), ...args],
    inputsInline: true,
    output,
    style,
  }
}

/** A command with statements inside. */
export function nest(type: string, looks: Looks, inside: string, ...args: object[]) {
  return { ...command(type, looks, ...args), message1: '%1', args1: [body(inside)] }
}

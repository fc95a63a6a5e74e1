/** What blocks say beside their names (resources/block_names.json), in four languages; one file each, all with the same keys. */

import type { Colour, Language } from '../../code-contract'
import { ar } from './blocks-ar'
import { en } from './blocks-en'
import { fr } from './blocks-fr'
import { zgh } from './blocks-zgh'

export interface BlockWords {
  drawers: Record<
    | 'robot'
    | 'loops'
    | 'decisions'
    | 'variables'
    | 'numbers'
    | 'lists'
    | 'text'
    | 'drawing'
    | 'wheels'
    | 'functions',
    string
  >
  colours: Record<Colour, string>
  /** What stands in blocks out of the drawer. */
  aVariable: string
  aList: string
  aCounter: string
  aParameter: string
  aFunction: string
  hello: string
  question: string
  newVariable: string
  /** Names for a new variable that need no typing. */
  names: readonly string[]
  ok: string
  cancel: string
  keypad: { name: string; minus: string; point: string }
  /** Words in menus and between holes; block definitions know them as TINMEL_…. */
  inBlocks: Record<
    | 'A_VARIABLE'
    | 'LEFT'
    | 'MIDDLE'
    | 'RIGHT'
    | 'AND'
    | 'OR'
    | 'TRUE'
    | 'FALSE'
    | 'A_TEXT'
    | 'A_NUMBER'
    | 'EMPTY_LIST'
    | 'WITH'
    | 'RETURN'
    | 'PLUS'
    | 'MINUS'
    | 'TIMES'
    | 'DIVIDED'
    | 'EQUAL'
    | 'UNEQUAL'
    | 'LESS'
    | 'AT_MOST'
    | 'GREATER'
    | 'AT_LEAST',
    string
  >
  /** Blockly's own sentences: menus, questions, what a screen reader hears. */
  blockly: Record<BlocklyKey, string>
}

/** The sentences that Blockly's core can show or speak with our blocks; messages.test.ts compares them with its code. */
export const BLOCKLY_KEYS = [
  'ANNOUNCE_CANT_SCROLL_FURTHER',
  'ANNOUNCE_MOVE_AFTER',
  'ANNOUNCE_MOVE_AROUND',
  'ANNOUNCE_MOVE_BEFORE',
  'ANNOUNCE_MOVE_CANCELED',
  'ANNOUNCE_MOVE_INSIDE',
  'ANNOUNCE_MOVE_OF',
  'ANNOUNCE_MOVE_TO',
  'ANNOUNCE_MOVE_WORKSPACE',
  'ARIA_LABEL_BUTTON',
  'ARIA_LABEL_HEADING',
  'ARIA_TYPE_FIELD_DROPDOWN',
  'ARIA_TYPE_FIELD_IMAGE',
  'ARIA_TYPE_FIELD_INPUT',
  'ARIA_TYPE_FIELD_NUMBER',
  'ARIA_TYPE_FIELD_TEXT_INPUT',
  'BLOCK_LABEL_BEGIN_PREFIX',
  'BLOCK_LABEL_BEGIN_STACK',
  'BLOCK_LABEL_CONTAINER',
  'BLOCK_LABEL_DISABLED',
  'BLOCK_LABEL_HAS_BRANCHES',
  'BLOCK_LABEL_HAS_INPUT',
  'BLOCK_LABEL_HAS_INPUTS',
  'BLOCK_LABEL_REPLACEABLE',
  'BLOCK_LABEL_STACK_BLOCKS',
  'BLOCK_LABEL_STATEMENT',
  'BLOCK_LABEL_TOOLBOX_CATEGORY',
  'BLOCK_LABEL_VALUE',
  'CANNOT_DELETE_VARIABLE_PROCEDURE',
  'CHANGE_VALUE_TITLE',
  'CLOSE',
  'COMMAND_KEY',
  'CONTROL_KEY',
  'COPY_SHORTCUT',
  'CURRENT_BLOCK_ANNOUNCEMENT',
  'CUT_SHORTCUT',
  'DELETE_KEY',
  'DELETE_VARIABLE',
  'DELETE_VARIABLE_CONFIRMATION',
  'ENTER_KEY',
  'ESCAPE',
  'FIELD_LABEL_EDIT_PREFIX',
  'FIELD_LABEL_EMPTY',
  'FIELD_LABEL_OPTION_INDEX',
  'FIELD_LABEL_VARIABLE',
  'INPUT_LABEL_EMPTY',
  'INPUT_LABEL_END_STATEMENT',
  'INPUT_LABEL_INDEX',
  'INPUT_LABEL_STATEMENT',
  'INPUT_LABEL_VALUE',
  'KEYBOARD_NAV_BLOCK_NAVIGATION_HINT',
  'KEYBOARD_NAV_CONSTRAINED_MOVE_HINT',
  'KEYBOARD_NAV_COPIED_HINT',
  'KEYBOARD_NAV_CUT_HINT',
  'KEYBOARD_NAV_UNCONSTRAINED_MOVE_HINT',
  'KEYBOARD_NAV_WORKSPACE_NAVIGATION_HINT',
  'NEW_VARIABLE',
  'NEW_VARIABLE_TITLE',
  'NO_PARENT_ANNOUNCEMENT',
  'PARENT_BLOCKS_ANNOUNCEMENT',
  'PASTE_SHORTCUT',
  'RENAME_VARIABLE',
  'RENAME_VARIABLE_TITLE',
  'SCREENREADER_HINT',
  'SCREENREADER_MODE_DISABLED',
  'SCREENREADER_MODE_ENABLED',
  'SHIFT_KEY',
  'UNNAMED_KEY',
  'VARIABLE_ALREADY_EXISTS',
  'VARIABLE_ALREADY_EXISTS_FOR_A_PARAMETER',
  'WORKSPACE_LABEL_1_STACK',
  'WORKSPACE_LABEL_FLYOUT_WORKSPACE',
  'WORKSPACE_LABEL_MANY_STACKS',
  'WORKSPACE_LABEL_PLAIN',
  'WORKSPACE_ROLEDESCRIPTION',
] as const
export type BlocklyKey = (typeof BLOCKLY_KEYS)[number]

const ALL: Record<Language, BlockWords> = { ar, fr, zgh, en }

export function blockWords(language: Language): BlockWords {
  return ALL[language]
}

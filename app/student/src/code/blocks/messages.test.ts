import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Msg, serialization, Workspace } from 'blockly/core'
import { describe, expect, it } from 'vitest'
import drawersFile from '../../../../../resources/drawers.json'
import type { Language, World } from '../../code-contract'
import { BLOCKLY_KEYS, blockWords } from '../words/blocks-words'
import { words } from '../words/words'
import { defineBlocks, setBlockWords, VALUE_BLOCKS } from './definitions'
import { speak } from './messages'
import { presets } from './presets'
import { type Drawer, offered, toolbox } from './toolbox'

const LANGUAGES: Language[] = ['ar', 'fr', 'zgh', 'en']
const KINDS: World['kind'][] = ['grid', 'drive', 'canvas', 'console']
const DRAWERS = Object.keys(drawersFile.drawers) as Drawer[]
const require = createRequire(import.meta.url)
const english = require('blockly/msg/en') as Record<string, string>

/** Sentences of what the page turns off or does not have. */
const NEVER_SAID = [
  /COMMENT|BUBBLE|^ICON_|MUTATOR|WARNING/,
  /COLLAPS|EXPAND|ENABLE_BLOCK|DISABLE_BLOCK|INLINE_INPUTS|EXTERNAL_INPUTS|CLEAN_UP|DELETE_ALL_BLOCKS/,
  /TRASH|ZOOM|^HELP|CHECKBOX|WORKSPACE_CONTENTS/,
  // Names of shortcuts are for a list of them, which Blockly's core has not; keys that no sentence names.
  /^SHORTCUTS_|^(ALT|BACKSPACE|CAPS_LOCK|CONTEXT_MENU|END|HOME|INSERT|PAGE_DOWN|PAGE_UP|PAUSE|SPACE|TAB)_KEY$/,
  // Scrolling by keys is not registered; drawers have no headings; variables have no types.
  /^ANNOUNCE_SCROLLED|FLYOUT_LABEL_HINT|^NEW_\w+_VARIABLE$|FOR_ANOTHER_TYPE/,
  // Blockly's own dialogs and its own drawer of functions.
  /^DIALOG_|^PROCEDURES_DEF\w+_PROCEDURE$/,
  /^UNKNOWN$/,
]

describe('Blockly’s own sentences', () => {
  it('are ours, all that its core can say', () => {
    const core = readFileSync(
      require.resolve('blockly/msg/en').replace('msg/en.js', 'blockly_compressed.js'),
      'utf8',
    )
    const used = Object.keys(english).filter((key) => new RegExp(`[.["']${key}\\b`).test(core))
    expect(used.length).toBeGreaterThan(150)
    speak({}, words('ar'))
    setBlockWords(words('ar'), 'ar')
    const foreign = used.filter(
      (key) => !NEVER_SAID.some((never) => never.test(key)) && (!Msg[key] || Msg[key] === english[key]),
    )
    expect(foreign).toEqual([])
  })

  it('are sentences that Blockly still knows', () => {
    expect(BLOCKLY_KEYS.filter((key) => !(key in english))).toEqual([])
  })
})

/** What can be read on a block: labels, menus, texts. */
function readable(workspace: Workspace): string[] {
  const fields = workspace
    .getAllBlocks(false)
    .flatMap((block) => block.inputList.flatMap((input) => input.fieldRow))
  const options = fields.flatMap((field) =>
    'getOptions' in field
      ? (field as { getOptions(): [string | { alt: string }, string, string?][] }).getOptions()
      : [],
  )
  return [
    ...fields.map((field) => field.getText()),
    ...options.flatMap(([label, , heard]) => [typeof label === 'string' ? label : label.alt, heard ?? '']),
  ]
}

function outOfDrawers(language: Language, kind: World['kind']): Workspace {
  const workspace = new Workspace()
  setBlockWords(words(language), language)
  defineBlocks()
  const made = presets(blockWords(language), kind)
  for (const drawer of DRAWERS) {
    const taken =
      drawer === 'functions' ? ['procedures_defnoreturn', 'procedures_defreturn'] : offered(drawer, kind)
    for (const type of taken)
      for (const preset of made(type)) serialization.blocks.append(preset as never, workspace)
  }
  return workspace
}

describe.each(LANGUAGES)('blocks in %s', (language) => {
  it.each(KINDS)('come out of their drawers with no hole empty, in a %s world', (kind) => {
    const workspace = outOfDrawers(language, kind)
    const empty = workspace
      .getAllBlocks(false)
      .flatMap((block) => block.inputList.map((input) => ({ block, input })))
      .filter(({ input }) => input.connection && input.name && !input.connection.targetBlock())
      .filter(({ input }) => !/^(DO0?|ELSE|STACK)$/.test(input.name))
      .map(({ block, input }) => `${block.type}.${input.name}`)
    expect(empty).toEqual([])
  })

  it('say nothing in another script, and have a word for every message', () => {
    const texts = KINDS.flatMap((kind) => readable(outOfDrawers(language, kind)))
    expect(texts.filter((text) => /undefined|BKY_|TINMEL_/.test(text))).toEqual([])
    const foreign = {
      ar: /[a-z]/i,
      zgh: /[a-z]/i,
      fr: /[\u0600-\u06ff\u2d30-\u2d7f]/,
      en: /[\u0600-\u06ff\u2d30-\u2d7f]/,
    }
    expect(texts.filter((text) => foreign[language].test(text))).toEqual([])
  })

  it('lie in drawers that have names', () => {
    const { contents } = toolbox(DRAWERS, blockWords(language), 'grid') as unknown as {
      contents: { name: string }[]
    }
    expect(contents.map(({ name }) => name)).toEqual(
      DRAWERS.filter((name) => name !== 'wheels').map((name) => blockWords(language).drawers[name]),
    )
  })
})

describe('the toolbox', () => {
  it('shows earlier steps what they showed before', () => {
    const { contents } = toolbox(['robot', 'loops', 'decisions'], blockWords('fr'), 'grid') as unknown as {
      contents: { name: string; contents: { type: string; inputs?: object }[] }[]
    }
    expect(contents.map(({ name, contents: blocks }) => [name, blocks.map(({ type }) => type)])).toEqual([
      ['Robot', ['robot_forward', 'robot_turn_left', 'robot_turn_right', 'robot_pick']],
      ['Boucles', ['controls_repeat_ext']],
      [
        'Décisions',
        [
          'controls_if',
          'controls_ifelse',
          'controls_whileUntil',
          'robot_wall_ahead',
          'robot_item_here',
          'robot_at_goal',
          'logic_negate',
        ],
      ],
    ])
    expect(contents[1]?.contents[0]?.inputs).toEqual({
      TIMES: { shadow: { type: 'math_number', fields: { NUM: 3 } } },
    })
  })

  it('leaves out a drawer of a later version', () => {
    const { contents } = toolbox(['robot', 'magic'], blockWords('fr'), 'grid') as unknown as {
      contents: object[]
    }
    expect(contents).toHaveLength(1)
  })

  it('counts every block that stands in a hole with the block that it stands in', () => {
    const workspace = outOfDrawers('fr', 'grid')
    for (const block of workspace.getAllBlocks(false))
      expect(VALUE_BLOCKS.has(block.type), block.type).toBe(block.outputConnection !== null)
  })
})

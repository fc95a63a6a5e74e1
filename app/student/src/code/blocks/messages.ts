/** Blockly's own sentences (menus, what a screen reader hears), by language, loaded when needed; ours go over them. */

import { Msg, setLocale } from 'blockly/core'
import type { Language } from '../../code-contract'
import type { Words } from '../words/words'

type Messages = Record<string, string>

/** Blockly has 14 % of its sentences in Tamazight; what we show is ours, the rest follows the packs' fallback, zgh → fr. */
const LOADERS: Record<Language, () => Promise<{ default: Messages }>> = {
  ar: () => import('virtual:blockly-messages/ar'),
  fr: () => import('virtual:blockly-messages/fr'),
  en: () => import('virtual:blockly-messages/en'),
  zgh: () => import('virtual:blockly-messages/fr'),
}

export async function loadMessages(language: Language): Promise<Messages> {
  return (await LOADERS[language]()).default
}

/** Have every language at hand, for a change when the class is gone. */
export async function loadAllMessages(): Promise<void> {
  await Promise.all(Object.values(LOADERS).map((load) => load()))
}

/** Make Blockly speak a language; for the whole page, as Blockly knows only one at a time. */
export function speak(messages: Messages, { tools, blocks }: Words): void {
  setLocale(messages)
  Object.assign(Msg, {
    UNDO: tools.undo,
    REDO: tools.redo,
    DUPLICATE_BLOCK: tools.duplicate,
    DELETE_BLOCK: tools.remove,
    DELETE_X_BLOCKS: tools.remove,
    CONTROLS_REPEAT_TITLE: blocks.controls_repeat_ext,
    CONTROLS_REPEAT_INPUT_DO: '',
  })
}

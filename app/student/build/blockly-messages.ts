/**
 * Blockly's own sentences in one language, without those of blocks that we don't have: 6 KB gzipped instead of 19.
 *
 * The page imports `virtual:blockly-messages/<language>` (default export: a record). Part of `robotWorker()`.
 */

import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const VIRTUAL = /^virtual:blockly-messages\/(ar|en|fr)$/
/** Sentences of block families; a family that the page begins to offer leaves this list. */
const NOT_OURS =
  /^(LISTS|MATH|TEXT|COLOUR|PROCEDURES|LOGIC|CONTROLS|INPUT_LABEL_(LISTS|MATH|TEXT))_|_(HELPURL|HUE)$|BACKPACK|BITMAP|WORKSPACE_SEARCH/

/** Return the sentences that the page may show or speak. */
export function blocklySentences(language: string): Record<string, string> {
  const all = createRequire(import.meta.url)(`blockly/msg/${language}`) as Record<string, string>
  return Object.fromEntries(Object.entries(all).filter(([key]) => !NOT_OURS.test(key)))
}

export function blocklyMessages(): Plugin {
  return {
    name: 'tinmel:blockly-messages',
    resolveId: (id) => (VIRTUAL.test(id) ? `\0${id}` : null),
    load(id) {
      const language = VIRTUAL.exec(id.replace('\0', ''))?.[1]
      return language ? `export default ${JSON.stringify(blocklySentences(language))}` : null
    },
  }
}

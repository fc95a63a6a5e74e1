/** What the code step says, in four languages; one file each, all with the same keys. */

import blockNames from '../../../../../resources/block_names.json'
import type { Language } from '../../code-contract'
import { ar } from './ar'
import { en } from './en'
import { fr } from './fr'
import { zgh } from './zgh'

export interface Words extends Sentences {
  /** By block type; `%1` is the hole for a number or a condition. */
  blocks: Record<BlockType, string>
}

export type BlockType = keyof typeof blockNames

export interface Sentences {
  categories: { robot: string; loops: string; decisions: string }
  /** The other way of `controls_whileUntil`. */
  repeatWhile: string
  /** Shown in the workspace while it is empty. */
  empty: string
  /** {left} of {max} blocks may still be added. */
  limit: string
  limitReached: string
  tools: {
    undo: string
    zoomIn: string
    zoomOut: string
    trash: string
    duplicate: string
    remove: string
    redo: string
  }
  run: string
  running: string
  step: string
  hint: string
  python: string
  pythonTitle: string
  pythonEmpty: string
  close: string
  starsOf: string
  passed: string
  crashed: string
  elsewhere: string
  seeElsewhere: string
  otherWorld: string
  wrongLine: string
  unavailable: string
  noBlocks: string
  noPython: string
  tooLong: string
  /** Above what Python itself said, folded away. */
  original: string
  blockWrong: string
  /** For `elsewhere`, where a program has no field but answers. */
  elsewhereAsked: string
  editor: {
    help: string
    bar: string
    indent: string
    unindent: string
    select: string
  }
  /** From blocks to Python, and back while nothing was typed. */
  change: { go: string; ask: string; yes: string; no: string; back: string }
  console: {
    title: string
    nothing: string
    silent: string
    asks: string
    yours: string
    answer: string
    answers: string
    again: string
  }
  keypad: { erase: string; done: string }
}

const ALL: Record<Language, Sentences> = { ar, fr, zgh, en }

export function words(language: Language): Words {
  return { ...ALL[language], blocks: namesIn(language) }
}

/** The blocks' names are a file of their own, because the lessons' texts speak of blocks too. */
function namesIn(language: Language): Record<BlockType, string> {
  const pairs = Object.entries(blockNames).map(([type, names]) => [type, names[language]])
  return Object.fromEntries(pairs) as Record<BlockType, string>
}

/** Put values into `{name}` places. */
export function fill(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}

/** Which way a sentence runs on a page: a word of Python at its beginning does not turn it, another language does. */
export function directionIn(sentence: string, page: Language): 'rtl' | 'ltr' {
  const arabic = /\p{Script=Arabic}/u.test(sentence)
  if (isRightToLeft(page)) return arabic ? 'rtl' : 'ltr'
  return arabic && !/[\p{Script=Latin}\p{Script=Tifinagh}]/u.test(sentence) ? 'rtl' : 'ltr'
}

export function isRightToLeft(language: Language): boolean {
  return language === 'ar'
}

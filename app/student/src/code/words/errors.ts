/** What went wrong in a program, in four languages; one file each, all with the same faults and places. */

import type { Language } from '../../code-contract'
import { ar } from './errors-ar'
import { en } from './errors-en'
import { fr } from './errors-fr'
import { zgh } from './errors-zgh'

/** The faults that pupils make most; "python" is whatever has no sentence of its own. */
export type FaultId =
  | 'argument'
  | 'arguments'
  | 'asks'
  | 'assert'
  | 'assign'
  | 'attribute'
  | 'body'
  | 'bracketClosed'
  | 'bracketOpen'
  | 'call'
  | 'colon'
  | 'elseIf'
  | 'empty'
  | 'endless'
  | 'equals'
  | 'import'
  | 'importName'
  | 'indent'
  | 'index'
  | 'indexKind'
  | 'iterate'
  | 'key'
  | 'length'
  | 'like'
  | 'memory'
  | 'missing'
  | 'name'
  | 'needsColour'
  | 'needsNumber'
  | 'needsRange'
  | 'none'
  | 'number'
  | 'numeral'
  | 'output'
  | 'outside'
  | 'python'
  | 'quote'
  | 'recursion'
  | 'reserved'
  | 'sign'
  | 'subscript'
  | 'syntax'
  | 'textAndNumber'
  | 'types'
  | 'unassigned'
  | 'unindent'
  | 'unpack'
  | 'value'
  | 'zero'

/** What it means, and what to try. */
export type FaultWords = readonly [means: string, attempt: string]
export type Faults = Readonly<Record<FaultId, FaultWords>>

const ALL: Record<Language, Faults> = { ar, fr, zgh, en }

export function faultWords(language: Language): Faults {
  return ALL[language]
}

/** What is offered while typing: the world's words and those of Python that a lesson uses. Nothing is fetched for it. */

import { type CompletionContext, type CompletionResult, completeAnyWord } from '@codemirror/autocomplete'

const PYTHON = [
  'and',
  'break',
  'def',
  'elif',
  'else',
  'False',
  'float',
  'for',
  'if',
  'import',
  'in',
  'input',
  'int',
  'len',
  'None',
  'not',
  'or',
  'print',
  'random',
  'range',
  'return',
  'str',
  'True',
  'while',
]
const WORD = /[\p{L}_][\p{L}\p{M}\p{N}_]*$/u
/** One letter fits too much. */
const FROM_LETTERS = 2

/** Return a source of words for the editor. */
export function offered(names: readonly string[]) {
  const options = [
    ...names.map((label) => ({ label, type: 'function', boost: 1 })),
    ...PYTHON.filter((label) => !names.includes(label)).map((label) => ({ label, type: 'keyword' })),
  ]
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(WORD)
    if (!word || (!context.explicit && word.text.length < FROM_LETTERS)) return null
    const own = completeAnyWord(context) as CompletionResult | null
    const known = new Set(options.map(({ label }) => label))
    const more = (own?.options ?? []).filter(({ label }) => !known.has(label) && label !== word.text)
    return { from: word.from, options: [...options, ...more], validFor: /^[\p{L}\p{M}\p{N}_]*$/u }
  }
}

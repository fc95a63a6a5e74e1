/** What is wrong with a line that Python calls "invalid syntax": the slips that are made most, one after the other. */

import type { Fault } from './fault'

/** Signs of other keyboards, and what Python has instead. */
const STRANGE: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '،': ',',
  '؛': ';',
  '×': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
}
const HEADER = /^(?:if|elif|else|for|while|def|class|try|except|finally|with)\b/
const RESERVED =
  /^(?:False|None|True|and|as|assert|async|await|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while|with|yield)$/
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

const is = (id: Fault['id'], values: Fault['values'] = {}): Fault => ({ id, values })

/** Return what is wrong with a line (counted from 1) of a program, "syntax" when nothing is recognised. */
export function lineFault(source: string, line: number | null): Fault {
  const lines = source.split('\n')
  const at = Math.min(Math.max(line ?? 1, 1), lines.length) - 1
  const text = lines[at]!
  const quoteless = withoutTexts(text)
  if (quoteless === null) return is('quote')
  const bare = quoteless.replace(/#.*/, '').trim()
  const sign = [...bare].find((one) => one in STRANGE)
  if (sign !== undefined) return is('sign', { sign, good: STRANGE[sign]! })
  if (/^else\s+if\b/.test(bare)) return is('elseIf')
  const named = /^(?:for\s+)?([A-Za-z]+)\s*(?:=(?!=)|\bin\b)/.exec(bare)?.[1]
  if (named && RESERVED.test(named)) return is('reserved', { word: named })
  // An open bracket swallows the lines after it, so the fault may be told of a later one.
  const bracket = unbalanced(lines.slice(0, at + 1))
  if (bracket?.id === 'bracketClosed') return bracket
  const header = HEADER.exec(bare)?.[0]
  if (header && !bare.endsWith(':') && !bodyOf(bare)) return is('colon', { word: header })
  if (bracket) return bracket
  if (/^(?:if|elif|while)\b[^=]*[^=!<>]=[^=]/.test(bare)) return is('equals')
  const before = lines
    .slice(0, at)
    .reverse()
    .find((one) => one.trim() !== '' && !one.trim().startsWith('#'))
  if (before && /:\s*(?:#.*)?$/.test(before) && indent(text) <= indent(before)) return is('body')
  return is('syntax')
}

/** The line with every text as `""`; null when one has no end. Texts over several lines are left alone. */
function withoutTexts(line: string): string | null {
  if (/"""|'''/.test(line)) return line
  const token = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|#.*|["']/g
  let open = false
  const bare = line.replace(token, (text) => {
    if (text === '"' || text === "'") open = true
    return text.startsWith('#') ? '' : '""'
  })
  return open ? null : bare
}

/** The first bracket that closes nothing, or else the last one that nothing closes. */
function unbalanced(lines: readonly string[]): Fault | null {
  const open: string[] = []
  for (const line of lines)
    for (const sign of withoutTexts(line) ?? '') {
      if ('([{'.includes(sign)) open.push(sign)
      else if (sign in PAIRS && open.pop() !== PAIRS[sign]) return is('bracketClosed', { sign })
    }
  const left = open.pop()
  return left === undefined ? null : is('bracketOpen', { sign: left })
}

/** `if a: b` has its body on its own line. */
function bodyOf(header: string): boolean {
  return /:\s*\S/.test(header.replace(/[([{][^()[\]{}]*[)\]}]/g, ''))
}

function indent(line: string): number {
  return line.length - line.trimStart().length
}

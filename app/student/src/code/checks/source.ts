/** What a program's Python text looks like, without running it; lessons/source.py is the twin and has the last word. */

export interface SourceFacts {
  'code.if': number
  'code.loop': number
  'code.statements': number
}

const NO_STATEMENT = /^(import|from|pass|def|else|except|finally|@)/
const HEADER = /^(if|elif|else|for|while|def|class|with|try|except|finally)\b/

/** Count statements, loops and ifs; imports, docstrings, `pass` and function headers don't count. */
export function sourceFacts(source: string): SourceFacts {
  const facts: SourceFacts = { 'code.if': 0, 'code.loop': 0, 'code.statements': 0 }
  for (const line of logicalLines(source)) {
    let rest = line.trim()
    // `if a: b` on one line: a header, then its body.
    while (HEADER.test(rest)) {
      count(rest, facts)
      const colon = bodyColon(rest)
      rest = colon < 0 ? '' : rest.slice(colon + 1).trim()
    }
    for (const piece of rest.split(';')) if (piece.trim()) count(piece.trim(), facts)
  }
  return facts
}

function count(statement: string, facts: SourceFacts): void {
  if (/^(if|elif)\b/.test(statement)) facts['code.if'] += 1
  if (/^(for|while)\b/.test(statement)) facts['code.loop'] += 1
  const word = NO_STATEMENT.exec(statement)?.[1]
  const silent = word !== undefined && (word === '@' || !/[\p{L}\p{N}_]/u.test(statement.charAt(word.length)))
  if (!silent && statement !== '""') facts['code.statements'] += 1
}

/** Return where a header's body begins: the first colon outside brackets. */
function bodyColon(header: string): number {
  let depth = 0
  for (let index = 0; index < header.length; index += 1) {
    const sign = header.charAt(index)
    if ('([{'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth -= 1
    else if (sign === ':' && depth === 0) return index
  }
  return -1
}

/** Split into logical lines, with comments taken out and every string written as `""`. */
function logicalLines(source: string): string[] {
  const token =
    /("""|''')[\s\S]*?\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*|\\\n|[([{]|[)\]}]|\n|[^"'#\\([{)\]}\n]+|./g
  const lines: string[] = []
  let line = ''
  let depth = 0
  for (const [text] of source.matchAll(token)) {
    const sign = text.charAt(0)
    if (sign === '#' || text === '\\\n') continue
    if (text === '\n' && depth === 0) {
      lines.push(line)
      line = ''
      continue
    }
    if ('([{'.includes(sign)) depth += 1
    else if (')]}'.includes(sign)) depth -= 1
    line += sign === '"' || sign === "'" ? '""' : text
  }
  return [...lines, line]
}

/** What a program's Python text looks like, without running it; lessons/source.py is the twin and has the last word. */

export interface SourceFacts {
  'code.def': number
  'code.if': number
  'code.loop': number
  'code.statements': number
  /** Different names that are assigned to; a loop's counter is none. */
  'code.var': number
}

const NO_STATEMENT = /^(import|from|pass|def|else|except|finally|@)/
/** What stands before `=`, `+=` and the like, but not before `==`, `<=`, `>=`, `!=`; the kind of a name (`a: int`) left out. */
const ASSIGNED = /^([^=<>!:]*?)(?::[^=]+)?(?:[-+*/%&|^@]|\*\*|\/\/|<<|>>)?=(?!=)(.*)$/su
/** A call or an index: what stands in its brackets is no target. */
const INNERMOST = /([\p{L}\p{N}_)\]]\s*)[([][^()[\]]*[)\]]/gu
const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_]*$/u
const HEADER = /^(if|elif|else|for|while|def|class|with|try|except|finally)\b/

/** Count statements, loops, ifs, functions and variables; imports, docstrings, `pass` and function headers are no statements. */
export function sourceFacts(source: string): SourceFacts {
  const facts = { 'code.def': 0, 'code.if': 0, 'code.loop': 0, 'code.statements': 0, 'code.var': 0 }
  const names = new Set<string>()
  for (const line of logicalLines(source)) {
    let rest = line.trim()
    // `if a: b` on one line: a header, then its body.
    while (HEADER.test(rest)) {
      count(rest, facts)
      const colon = bodyColon(rest)
      rest = colon < 0 ? '' : rest.slice(colon + 1).trim()
    }
    for (const piece of rest.split(';').map((one) => one.trim())) {
      if (!piece) continue
      count(piece, facts)
      for (const name of assigned(piece)) names.add(name)
    }
  }
  return { ...facts, 'code.var': names.size }
}

/** Return the names that a statement assigns to: `a = b = 1` and `a, (b, c) = …` have several, `a[0] = 1` none. */
function assigned(statement: string): string[] {
  const flat = statement.replace(INNERMOST, '$1.x')
  if (flat !== statement) return assigned(flat)
  const [, targets, rest] = ASSIGNED.exec(statement) ?? []
  if (targets === undefined || rest === undefined) return []
  const names = targets.split(',').map((part) => part.replace(/^[\s([*]+|[\s)\]]+$/g, ''))
  return [...names.filter((name) => NAME.test(name)), ...assigned(rest.trim())]
}

function count(statement: string, facts: SourceFacts): void {
  if (/^(if|elif)\b/.test(statement)) facts['code.if'] += 1
  if (/^def\b/.test(statement)) facts['code.def'] += 1
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

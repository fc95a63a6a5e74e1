/**
 * Gives every `while` a tick of its own. Python's line events come only where the line changes, so that `while True: pass` would
 * give none and could not be ended but by the clock. Nothing changes its line.
 */

const TOKEN =
  /("""|''')(?:\\[\s\S]|(?!\1)[\s\S])*\1|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#[^\n]*|\\\r?\n|[\p{L}\p{N}\p{M}_]+|:=|[\s\S]/gu

/** Return the program with `while X:` as `while _h() and (X):`; text that is no Python comes back as it is. */
export function guardLoops(source: string): string {
  let made = ''
  let taken = 0
  let depth = 0
  let begins = true
  let condition: number | null = null
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if ('([{'.includes(token)) depth += 1
    else if (')]}'.includes(token)) depth -= 1
    else if (condition !== null && depth === 0 && token === ':') {
      const text = source.slice(condition, index)
      if (text.trim() !== '') {
        made += `${source.slice(taken, condition)} _h() and (${text.trimStart()})`
        taken = index
      }
      condition = null
    } else if (begins && depth === 0 && token === 'while') condition = index + token.length
    else if (token === '\n' && depth === 0) condition = null
    begins = token === '\n' || token === ';' || (begins && /^[ \t\r]+$/.test(token))
  }
  return made + source.slice(taken)
}

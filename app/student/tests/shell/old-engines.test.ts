/** What an engine sees that can't run the page: a sentence in four languages, from a script that it can read. */

import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'

const PAGE = readFileSync(new URL('../../index.html', import.meta.url), 'utf8')
const SCRIPT = /<script>([\s\S]*?)<\/script>/.exec(PAGE)?.[1] ?? ''

interface Engine {
  modules?: boolean
  text?: object
  supports?: boolean
  agent?: string
  vendor?: string
  painted?: boolean
}

const CHROME =
  'Mozilla/5.0 (Linux; Android 10) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/87.0 Safari/537.36'
const SAFARI = (version: string) =>
  `Mozilla/5.0 (iPad; CPU OS ${version} like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) Version/${version} Mobile/15E148 Safari/604.1`

/** Run the page's first script in a realm of its own; return whether the sentence shows, and the realm's window. */
function look(engine: Engine = {}) {
  const notice = { style: { display: 'none' } }
  const app = { firstChild: engine.painted ? {} : null }
  const window: Record<string, unknown> = {
    WebSocket: () => undefined,
    indexedDB: {},
    BigInt: () => undefined,
    crypto: { getRandomValues: () => undefined },
    CSS: { supports: () => engine.supports ?? true },
  }
  const realm = {
    ...window,
    window,
    document: {
      createElement: () => (engine.modules === false ? {} : { noModule: false }),
      getElementById: (id: string) => (id === 'app' ? app : notice),
    },
    navigator: { userAgent: engine.agent ?? CHROME, vendor: engine.vendor ?? 'Google Inc.' },
    String: engine.text ?? String,
  }
  runInNewContext(SCRIPT, realm)
  return { shows: () => notice.style.display === 'block', window }
}

test('an engine of the size that we promise sees the page alone', () => {
  expect(look().shows()).toBe(false)
  expect(look({ agent: SAFARI('15.0'), vendor: 'Apple Computer, Inc.' }).shows()).toBe(false)
})

test.each<[string, Engine]>([
  ['without modules', { modules: false }],
  ['without newer text functions', { text: { prototype: {} } }],
  ['without logical insets', { supports: false }],
  ['Safari 14', { agent: SAFARI('14.1'), vendor: 'Apple Computer, Inc.' }],
])('an engine %s is told so', (_, engine) => {
  expect(look(engine).shows()).toBe(true)
})

test('a page that does not parse is told so, a fault of a page that stands is not', () => {
  const error = (engine: Engine, message: string) => {
    const { shows, window } = look(engine)
    ;(window.onerror as (message: string) => void)(message)
    return shows()
  }
  expect(error({}, 'Uncaught SyntaxError: Unexpected token')).toBe(true)
  expect(error({ painted: true }, 'Uncaught SyntaxError: Unexpected token')).toBe(false)
  expect(error({}, 'Uncaught TypeError: x is not a function')).toBe(false)
})

test('the script is one that the oldest engines read', () => {
  const bare = SCRIPT.replace(/\/\/.*$/gm, '')
    .replace(/'[^'\n]*'/g, "''")
    .replace(/\/(?![/*])(?:\\.|[^/\n])+\/[a-z]*/g, '0')
  expect(bare).toContain('function')
  for (const newer of [/=>/, /`/, /\b(let|const|class|async|await|of)\b/, /\?\./, /\?\?/, /\.\.\./, /\*\*/])
    expect(bare).not.toMatch(newer)
})

test('the sentence is there in four languages, each marked as what it is', () => {
  const spoken = [...PAGE.matchAll(/<p lang="(\w+)"(?: dir="(rtl)")?>([^<]{30,})</g)]
  expect(spoken.map(([, lang, dir]) => [lang, dir])).toEqual([
    ['ar', 'rtl'],
    ['zgh', undefined],
    ['fr', undefined],
    ['en', undefined],
  ])
})

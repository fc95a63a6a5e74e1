// Prints what the page weighs; fails when what a tablet fetches before it can join, or all of it, is over its budget.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const JOIN_BYTES = 60 * 1024
/** Every file that a tablet may fetch; the re-check stays on the teacher's computer. */
const ALL_BYTES = 1_000_000
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../../resources/student')
const { build } = JSON.parse(await readFile(join(ROOT, 'build.json'), 'utf8'))
const page = await readFile(join(ROOT, build, 'index.html'), 'utf8')
const initial = new Set(
  [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map((match) => match[1]).concat('index.html'),
)

const rows = []
for (const entry of await readdir(join(ROOT, build), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.name.endsWith('.gz')) continue
  const path = join(entry.parentPath, entry.name)
  const content = await readFile(path)
  const name = path.slice(join(ROOT, build).length + 1)
  rows.push({ name, raw: content.length, gzip: gzipSync(content, { level: 9 }).length })
}
rows.sort((a, b) => Number(initial.has(b.name)) - Number(initial.has(a.name)) || b.gzip - a.gzip)
// `totals`: what `npm run check` wants to know.
for (const { name, raw, gzip } of process.argv[2] === 'totals' ? [] : rows) {
  console.log(
    `${initial.has(name) ? 'first' : 'later'}  ${String(gzip).padStart(8)}  ${String(raw).padStart(9)}  ${name}`,
  )
}

function hold(what, held, budget) {
  const bytes = held.reduce((sum, row) => sum + row.gzip, 0)
  console.log(`${what}: ${(bytes / 1000).toFixed(1)} kB gzipped of ${budget / 1000}`)
  if (bytes > budget) process.exitCode = 1
}
hold(
  'to join',
  rows.filter((row) => initial.has(row.name)),
  JOIN_BYTES,
)
hold('in all', rows, ALL_BYTES)

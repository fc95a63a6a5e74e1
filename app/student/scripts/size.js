// Prints what the page weighs; fails when what a tablet fetches before it can join is over its budget.
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'

const BUDGET_BYTES = 60 * 1024
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
for (const { name, raw, gzip } of rows) {
  console.log(
    `${initial.has(name) ? 'first' : 'later'}  ${String(gzip).padStart(8)}  ${String(raw).padStart(9)}  ${name}`,
  )
}
const first = rows.filter((row) => initial.has(row.name)).reduce((sum, row) => sum + row.gzip, 0)
console.log(`first load: ${(first / 1024).toFixed(1)} KB gzipped of ${BUDGET_BYTES / 1024}`)
if (first > BUDGET_BYTES) process.exitCode = 1

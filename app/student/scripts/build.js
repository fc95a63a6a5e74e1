// Builds the page into resources/student/<hash of its content>/: immutable, so that it outlives its server.
import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

const PAGE = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const TARGET = resolve(PAGE, '../../resources/student')
const HASH_DIGITS = 16
const RECHECK = 'recheck'

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

async function contentHash(folder) {
  const hash = createHash('sha256')
  for (const file of await filesOf(folder)) {
    const content = await readFile(file)
    hash.update(`${relative(folder, file).split(sep).join('/')}\n${content.length}\n`).update(content)
  }
  return hash.digest('hex').slice(0, HASH_DIGITS)
}

/** What the page fetches ahead: all that is not there already. */
async function writeAhead(folder) {
  const page = await readFile(join(folder, 'index.html'), 'utf8')
  const names = (await filesOf(folder)).map((file) => relative(folder, file).split(sep).join('/'))
  const ahead = names.filter((name) => !page.includes(name) && name !== 'index.html')
  await writeFile(join(folder, 'files.json'), JSON.stringify(ahead))
}

/** The teacher's computer runs programs again with the page's own runtime; no tablet fetches that. */
async function placeRecheck(folder) {
  const home = join(TARGET, RECHECK)
  await mkdir(home, { recursive: true })
  for (const name of await readdir(join(folder, RECHECK)))
    await rename(join(folder, RECHECK, name), join(home, name))
  await rm(join(folder, RECHECK), { recursive: true })
}

/** The class's server sends the .gz beside a file to whoever takes it. */
async function compress(folder) {
  for (const file of await filesOf(folder)) {
    if (!/\.(js|css|html|svg|wasm|json)$/.test(file)) continue
    const content = await readFile(file)
    if (content.length > 1024) await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }))
  }
}

const fresh = join(TARGET, `.building-${process.pid}`)
await mkdir(TARGET, { recursive: true })
await build({ root: PAGE, build: { outDir: fresh }, logLevel: 'warn' })
await placeRecheck(fresh)
await writeAhead(fresh)
const id = await contentHash(fresh)
await compress(fresh)
const home = join(TARGET, id)
await rm(home, { recursive: true, force: true })
await rename(fresh, home)
await writeFile(join(TARGET, 'build.json'), `${JSON.stringify({ build: id })}\n`)
for (const old of await readdir(TARGET)) {
  if (![id, RECHECK, 'build.json'].includes(old))
    await rm(join(TARGET, old), { recursive: true, force: true })
}
console.log(`resources/student/${id}`)

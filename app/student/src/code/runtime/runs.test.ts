import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RandomProgram, randomPrograms, WORLDS } from '../../../tests/random-programs'
import { WorkerRealm } from '../../../tests/worker-realm'
import type { WorldRun } from './protocol'

type Case = RandomProgram & Pick<WorldRun, 'facts' | 'out' | 'error' | 'asks'> & { trace: string }

const file = new URL('../../../../../tests/vectors/runs.json', import.meta.url)
const { about, worlds, cases } = JSON.parse(readFileSync(file, 'utf8')) as {
  about: string
  worlds: unknown
  cases: Case[]
}

/** How a program ends, as the vectors say it: with a hash in place of the trace. */
async function told(realm: WorkerRealm, { source, world, seed }: RandomProgram): Promise<Partial<Case>> {
  const run = await realm.run(source, WORLDS[world]!, { seed, follow: 'lines' })
  const trace = createHash('sha256').update(JSON.stringify(run.trace)).digest('hex').slice(0, 16)
  const { facts, out, error, asks } = run
  return { facts, trace, out, error, asks }
}

describe('programs by chance', () => {
  let realm: WorkerRealm

  beforeAll(async () => {
    realm = await WorkerRealm.load()
    return () => realm.close()
  }, 30_000)

  // `TINMEL_VECTORS=write npx vitest run src/code/runtime/runs.test.ts` makes the file anew.
  it.runIf(process.env.TINMEL_VECTORS === 'write')(
    'are written down',
    async () => {
      const made = []
      for (const one of randomPrograms(300)) made.push({ ...one, ...(await told(realm, one)) })
      const lines = made.map((one) => JSON.stringify(one)).join(',\n')
      const head = `"about":${JSON.stringify(about)},\n"worlds":${JSON.stringify(WORLDS)}`
      writeFileSync(file, `{${head},\n"cases":[\n${lines}\n]}\n`)
    },
    120_000,
  )

  it('are those of the vectors', () => {
    expect(worlds).toEqual(WORLDS)
    expect(cases.map(({ source, world, seed }) => ({ source, world, seed }))).toEqual(randomPrograms(300))
  })

  it('end as the vectors say', async () => {
    for (const one of cases) expect({ ...one, ...(await told(realm, one)) }).toEqual(one)
  }, 120_000)
})

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type RandomProgram, randomPrograms, WORLDS } from '../../../tests/random-programs'
import { WorkerRealm } from '../../../tests/worker-realm'
import type { WorldRun } from './protocol'

type Case = RandomProgram & Pick<WorldRun, 'facts' | 'out' | 'error' | 'asks'> & { trace: string }

const file = new URL('../../../../../tests/vectors/runs.json', import.meta.url)
const { worlds, cases } = JSON.parse(readFileSync(file, 'utf8')) as { worlds: unknown; cases: Case[] }

describe('programs by chance', () => {
  let realm: WorkerRealm

  beforeAll(async () => {
    realm = await WorkerRealm.load()
    return () => realm.close()
  }, 30_000)

  it('are those of the vectors', () => {
    expect(worlds).toEqual(WORLDS)
    expect(cases.map(({ source, world, seed }) => ({ source, world, seed }))).toEqual(randomPrograms(300))
  })

  it('end as the vectors say', async () => {
    for (const { source, world, seed, ...wanted } of cases) {
      const run = await realm.run(source, WORLDS[world]!, { seed, follow: 'lines' })
      const trace = createHash('sha256').update(JSON.stringify(run.trace)).digest('hex').slice(0, 16)
      const { facts, out, error, asks } = run
      expect({ source, facts, trace, out, error, asks }).toEqual({ source, ...wanted })
    }
  }, 120_000)
})

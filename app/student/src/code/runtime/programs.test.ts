import { readFileSync } from 'node:fs'
import { serialization, Workspace } from 'blockly/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { WorkerRealm } from '../../../tests/worker-realm'
import type { GridWorld } from '../../code-contract'
import { defineBlocks, setBlockWords } from '../blocks/definitions'
import { generate } from '../blocks/generate'
import { type SourceFacts, sourceFacts } from '../checks/source'
import { type Action, type GridFacts, runActions } from '../sim/grid'
import type { TraceEvent } from '../sim/simulation'
import { words } from '../words/words'

interface Case {
  world: GridWorld
  blocks: object
  python: string
  facts: GridFacts
  code: SourceFacts
  trace: string
}
const file = new URL('../../../../../tests/vectors/programs.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }
/** The first stand at the limits; of the others every third is enough, as each is a MicroPython of its own. */
const RUN = cases.filter((_, index) => index < 7 || index % 3 === 0)
const ACTIONS: Record<string, Action> = { F: 'forward', L: 'left', R: 'right', P: 'pick', C: 'forward' }

/** A trace as text: some have 2000 steps, and comparing them field by field is most of the test's time. */
function lines(trace: readonly TraceEvent[]): string {
  return trace.map(({ k, x, y, d, t }) => `${k} ${x} ${y} ${d} ${t}`).join('\n')
}

const programs = new Map<object, ReturnType<typeof generate>>()

function program(blocks: object) {
  const known = programs.get(blocks)
  if (known) return known
  const workspace = new Workspace()
  serialization.workspaces.load(blocks, workspace)
  const made = generate(workspace)
  programs.set(blocks, made)
  return made
}

describe('programs that decide', () => {
  let realm: WorkerRealm

  beforeAll(async () => {
    setBlockWords(words('fr'))
    defineBlocks()
    realm = await WorkerRealm.load()
    return () => realm.close()
  }, 30_000)

  it('are the text that Python reads, and count the same', () => {
    expect(cases.length).toBeGreaterThan(150)
    for (const { blocks, python, code } of cases) {
      expect(program(blocks).python).toBe(python)
      expect(sourceFacts(python)).toEqual(code)
    }
  })

  it('end in MicroPython with the facts and the trace of the teacher’s own runner', async () => {
    for (const { world, blocks, facts, trace } of RUN) {
      const run = await realm.run(program(blocks).traced, world)
      expect(run.facts).toEqual(facts)
      expect(run.error?.kind).toBe(facts.stopped ? 'endless' : undefined)
      const done = runActions(
        world,
        Array.from(trace, (letter) => ACTIONS[letter]!),
      ).trace
      expect(lines(run.trace)).toBe(lines(done))
      expect(run.trace.length === 0 || run.beats[0]?.done === 0).toBe(true)
      expect(run.beats.every(({ block }) => block !== null)).toBe(true)
    }
  }, 90_000)
})

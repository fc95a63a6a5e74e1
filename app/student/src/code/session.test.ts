import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CodeStep, CodeStepOptions, ConsoleWorld, World } from '../code-contract'
import type { Painter } from './player/painter'
import type { Job, RunError, WorldRun } from './runtime/protocol'
import { type Runner, RuntimeUnavailableError } from './runtime/runner'
import { CodeSession } from './session'

const console_ = (more: Partial<ConsoleWorld> = {}): ConsoleWorld => ({
  format: 'tinmel-world/1',
  kind: 'console',
  ...more,
})
const run = (more: Partial<WorldRun> = {}): WorldRun => ({
  facts: { asked: 1, steps: 0, crash: false, stopped: false },
  trace: [],
  beats: [],
  variables: [[]],
  out: '',
  error: null,
  asks: null,
  asked: 0,
  ...more,
})
const CHECKS = [{ id: 'said', fact: 'out', op: 'eq', value: ['oui'], stars: 2, fail: { fr: 'Dis oui.' } }]

/** A runtime of which is known beforehand what comes out. */
class FakeRunner {
  readonly jobs: { job: Omit<Job, 'world'>; worlds: readonly World[] }[] = []
  comes: (job: Omit<Job, 'world'>, world: World) => WorldRun = () => run({ out: 'oui\n' })
  run = async (job: Omit<Job, 'world'>, worlds: readonly World[]) => {
    this.jobs.push({ job, worlds })
    return worlds.map((world) => this.comes(job, world))
  }
  destroy() {}
}

function sit(more: Partial<CodeStepOptions> = {}, step: Partial<CodeStep> = {}) {
  const runner = new FakeRunner()
  const onRun = vi.fn()
  const onDraft = vi.fn()
  const options = {
    language: 'fr',
    step: { id: 's', language: 'python', checks: CHECKS, ...step } as CodeStep,
    worlds: [console_()],
    starter: 'print("oui")\n',
    textHtml: '',
    draft: null,
    onDraft,
    onRun,
    ...more,
  } as CodeStepOptions
  const painter = { show() {}, paint() {}, keepInView() {} } as unknown as Painter
  const session = new CodeSession(options, painter, runner as unknown as Runner)
  return { session, runner, onRun, onDraft }
}
type Answer = { claim: object; answers: string[]; seed: number; facts: object; mode: string; blocks: unknown }

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('requestAnimationFrame', () => 1)
  vi.stubGlobal('cancelAnimationFrame', () => {})
})
afterEach(() => vi.unstubAllGlobals())

describe('a run', () => {
  it('is judged, told to the teacher and claimed for the program as it stands', async () => {
    const { session, onRun } = sit()
    await session.run()
    expect(session.outcome.value).toMatchObject({ passed: true, stars: 2 })
    expect(session.printed.value).toBe('oui\n')
    expect(onRun).toHaveBeenCalledWith(expect.objectContaining({ passed: true, stars: 2 }))
    expect(session.answer()).toMatchObject({
      kind: 'code',
      mode: 'python',
      blocks: null,
      python: 'print("oui")\n',
      claim: { passed: true, stars: 2 },
    })
  })

  it('is worth nothing once the program is another one', async () => {
    const { session, onDraft } = sit()
    await session.run()
    session.bench.typed('print("non")\n')
    const { claim, facts } = session.answer() as Answer
    expect({ claim, facts }).toEqual({ claim: { passed: false, stars: 0 }, facts: {} })
    expect(onDraft).toHaveBeenLastCalledWith(expect.objectContaining({ python: 'print("non")\n' }))
  })

  it('follows the shown world only, and gives each world dice of its own', async () => {
    const { session, runner } = sit({ worlds: [console_(), console_({ answers: ['2'] }), console_()] })
    await session.run()
    const [shown, hidden] = runner.jobs.map(({ job }) => job)
    expect(runner.jobs.map(({ worlds }) => worlds.length)).toEqual([1, 2])
    expect([shown!.follow, hidden!.follow]).toEqual(['lines', 'nothing'])
    expect(hidden!.seed).toBe((shown!.seed + 1) % 2 ** 31)
    expect((session.answer() as Answer).seed).toBe(shown!.seed)
  })

  it('that fails in a hidden world can be looked at there', async () => {
    const hidden = console_({ answers: ['2'] })
    const { session, runner } = sit({ worlds: [console_(), hidden] })
    runner.comes = (_, world) => run({ out: world === hidden ? 'non\n' : 'oui\n' })
    await session.run()
    expect(session.outcome.value).toMatchObject({ passed: false, world: 1 })
    await session.showFailure()
    expect(session.shown.value).toBe(1)
    expect(session.printed.value).toBe('non\n')
    expect(runner.jobs[2]).toMatchObject({ worlds: [hidden], job: { follow: 'lines' } })
    // The answer speaks of the shown world still.
    expect((session.answer() as Answer).facts).toMatchObject({ out: ['oui'] })
  })

  it('of nothing is no run', async () => {
    const { session, runner } = sit({ starter: ' \n' })
    await session.run()
    expect(session.notice.value).toBe(session.words.noPython)
    expect(runner.jobs).toEqual([])
  })

  it('without a runtime says so in words, and the next one may go', async () => {
    const { session, runner } = sit()
    const works = runner.run
    runner.run = async () => {
      throw new RuntimeUnavailableError('no')
    }
    await session.run()
    expect(session.notice.value).toBe(session.words.unavailable)
    runner.run = works
    await session.run()
    expect(session.notice.value).toBeNull()
    expect(session.outcome.value?.passed).toBe(true)
  })
})

describe('a program that asks', () => {
  const asking = (job: Omit<Job, 'world'>) =>
    job.answers.length < 2
      ? run({ out: `Quoi ? ${job.answers.join('\nQuoi ? ')}`, asks: 'Quoi ? ', asked: job.answers.length })
      : run({ out: 'oui\n', asked: 2 })

  it('is run again with one more answer and the same dice, and judged at its end', async () => {
    const { session, runner, onRun } = sit()
    runner.comes = asking
    await session.run()
    expect(session.asks.value).toBe(true)
    expect(onRun).not.toHaveBeenCalled()
    await session.give('un')
    await session.give('deux')
    expect(session.asks.value).toBe(false)
    expect(session.outcome.value?.passed).toBe(true)
    expect(new Set(runner.jobs.map(({ job }) => job.seed)).size).toBe(1)
    expect((session.answer() as Answer).answers).toEqual(['un', 'deux'])
  })

  it('asks from the beginning when it is run anew', async () => {
    const { session, runner } = sit()
    runner.comes = asking
    await session.run()
    await session.give('un')
    await session.run()
    expect(session.answers.value).toEqual([])
    expect(session.asks.value).toBe(true)
  })

  it('keeps no answer that the runtime never got', async () => {
    const { session, runner } = sit()
    runner.comes = asking
    await session.run()
    runner.run = async () => {
      throw new RuntimeUnavailableError('no')
    }
    await session.give('un')
    expect(session.answers.value).toEqual([])
  })

  it('for more than a world with answers has is told that it asks too much', async () => {
    const { session, runner } = sit({ worlds: [console_({ answers: ['1'] })] })
    runner.comes = () => run({ asks: '? ', asked: 1 })
    await session.run()
    expect(session.asks.value).toBe(false)
    expect(session.outcome.value).toMatchObject({ passed: false, fault: {} })
  })

  it('and is not answered for ever', async () => {
    const { session, runner } = sit()
    runner.comes = (job) => run({ asks: '? ', asked: job.answers.length })
    await session.run()
    for (let round = 0; round < 60 && session.asks.value; round += 1) await session.give('x')
    expect(session.asks.value).toBe(false)
    expect(session.outcome.value?.passed).toBe(false)
  })
})

it('a fault is said at its line once the run was played', async () => {
  const { session, runner } = sit()
  const blame = vi.fn()
  session.bench.attachPython({ blame, light() {}, forgive() {} } as never)
  const error: RunError = { kind: 'python', type: 'x', message: 'ZeroDivisionError: x', line: 1, block: null }
  runner.comes = () => run({ error })
  await session.run()
  expect(blame).toHaveBeenCalledWith(1, expect.stringContaining('zéro'))
})

it('who steps sees the last statement at work as well', async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  const { session, runner } = sit()
  const light = vi.fn()
  session.bench.attachPython({ blame() {}, light, forgive() {} } as never)
  const beat = { block: null, line: 1, done: 0, out: 0, vars: 0, t: 0 }
  runner.comes = () => run({ out: 'oui\n', beats: [beat, { ...beat, line: 2 }] })
  await session.step()
  await session.step()
  expect(session.outcome.value?.passed).toBe(true)
  expect(light).toHaveBeenLastCalledWith(2)
})

it('a number in Arabic digits is one that the program reads', async () => {
  const { session, runner } = sit()
  runner.comes = (job) => run({ asks: job.answers.length === 0 ? '? ' : null, asked: job.answers.length })
  await session.run()
  await session.give('١٢')
  expect(session.answers.value).toEqual(['12'])
})

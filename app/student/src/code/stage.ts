/** Where programs are run ahead and judged, before anybody sees a step of them. */

import type { CodeStep, Language, Texts, World } from '../code-contract'
import { type Check, judge, type Verdict } from './checks/evaluate'
import { factsOf } from './checks/facts'
import { sourceFacts } from './checks/source'
import { namesIn } from './editor/names'
import { type Outcome, outcomeOf } from './outcome'
import type { Job, WorldRun } from './runtime/protocol'
import type { Runner } from './runtime/runner'
import { seedOf } from './runtime/seed'
import { faultWords } from './words/errors'
import { words } from './words/words'
import type { Program } from './workbench'

/** A run in every world, and the program it was a run of. */
export interface Rehearsal {
  readonly program: Program
  readonly seed: number
  readonly answers: readonly string[]
  /** The shown world's first; fewer than there are worlds when the program itself failed in one. */
  readonly runs: readonly WorldRun[]
  /** Both null while the program waits for an answer. */
  readonly verdict: Verdict | null
  readonly outcome: Outcome | null
}

/** Nobody answers so often: a program that goes on asking has no end. */
const MAX_ANSWERS = 50

export class Stage {
  constructor(
    private readonly step: CodeStep,
    private readonly language: Language,
    private readonly worlds: readonly World[],
    private readonly runner: Runner,
  ) {}

  /** Run a program in every world, by new dice unless a seed is given. Raises RuntimeUnavailableError. */
  async rehearse(
    program: Program,
    answers: readonly string[],
    text: (texts: Texts) => string,
    seed = thrown(),
  ): Promise<Rehearsal> {
    const first = await this.runIn(0, this.job(program, answers, seed))
    const waits = first.asks !== null && !this.answersItself && answers.length < MAX_ANSWERS
    const rehearsal = { program, seed, answers, runs: [first], verdict: null, outcome: null }
    if (waits) return rehearsal
    const runs = [
      first,
      ...(await this.hidden(first, { ...this.job(program, answers, seed), follow: 'nothing' })),
    ]
    return { ...rehearsal, runs, ...this.judged(program, runs, text) }
  }

  /** Run again in one world, now to be looked at. Raises RuntimeUnavailableError. */
  follow({ program, answers, seed }: Rehearsal, world: number): Promise<WorldRun> {
    return this.runIn(world, this.job(program, answers, seed))
  }

  destroy(): void {
    this.runner.destroy()
  }

  private get answersItself(): boolean {
    const [shown] = this.worlds
    return shown?.kind === 'console' && (shown.answers ?? []).length > 0
  }

  private job({ mode, source }: Program, answers: readonly string[], seed: number): Omit<Job, 'world'> {
    return { source, answers, seed, follow: mode === 'blocks' ? 'blocks' : 'lines' }
  }

  private async runIn(world: number, job: Omit<Job, 'world'>): Promise<WorldRun> {
    const [run] = await this.runner.run(from(job, world), [this.worlds[world]!])
    return run!
  }

  private async hidden(first: WorldRun, job: Omit<Job, 'world'>): Promise<WorldRun[]> {
    if (first.error !== null || first.asks !== null || this.worlds.length === 1) return []
    return this.runner.run(from(job, 1), this.worlds.slice(1))
  }

  private judged(program: Program, runs: readonly WorldRun[], text: (texts: Texts) => string) {
    const checks = this.step.checks as readonly Check[]
    const facts = sourceFacts(program.python)
    const found = judge(
      checks,
      runs.map((run) => factsOf(run, facts)),
    )
    const whole = runs.every(({ error, asks }) => error === null && asks === null)
    const verdict = whole ? found : { ...found, passed: false, stars: 0 }
    const [shown] = this.worlds
    const outcome = outcomeOf(runs, verdict, checks, {
      words: words(this.language),
      faults: faultWords(this.language),
      text,
      typed: program.mode === 'python',
      source: program.python,
      names: namesIn(shown!.kind, this.language),
      fieldless: shown!.kind === 'console',
    })
    return { verdict, outcome }
  }
}

/** The runner counts worlds from the first that it is given, and so their dice. */
function from(job: Omit<Job, 'world'>, world: number): Omit<Job, 'world'> {
  return { ...job, seed: seedOf(job.seed, world) }
}

/** 0 … 2³¹ − 1. */
function thrown(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! >>> 1
}

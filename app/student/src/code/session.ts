/** One pupil team's work on one code step: builds, runs, looks, tries again. What the views show is in its signals. */

import { batch, signal } from '@preact/signals'
import type { CodeStepOptions, Texts, World } from '../code-contract'
import type { Hint } from '../packs/step-head'
import { nextHint } from '../steps/offered'
import { factsOf } from './checks/facts'
import { sourceFacts } from './checks/source'
import { answered } from './digits'
import { excerpt } from './excerpt'
import type { Outcome } from './outcome'
import type { Painter } from './player/painter'
import { Player } from './player/player'
import { stateOf } from './player/state'
import { type Runner, RuntimeUnavailableError } from './runtime/runner'
import { variants } from './sim/variants'
import { type Rehearsal, Stage } from './stage'
import { type Words, words } from './words/words'
import { Workbench } from './workbench'

export type Panel = 'hints' | 'python' | null

const SUMMARY_CHARS = 400
const ANSWER_CHARS = 200

export class CodeSession {
  readonly words: Words
  /** Left out of a lesson when there are none, as `maxBlocks` is. */
  readonly hints: readonly Hint[]
  readonly maxBlocks: number | null
  /** Every world of the step, the shown one first: one with several starts, or seeds, stands here once for each. */
  readonly worlds: readonly World[]
  readonly bench: Workbench
  readonly player: Player
  readonly busy = signal(false)
  readonly panel = signal<Panel>(null)
  readonly hintsSeen = signal<readonly Hint[]>([])
  /** How the run ended; shown only once the player has reached its end. */
  readonly outcome = signal<Outcome | null>(null)
  /** Set for what the run itself cannot say: nothing to run, no runtime. */
  readonly notice = signal<string | null>(null)
  /** Which world is on show: 0, or one of the hidden in which the program failed. */
  readonly shown = signal(0)
  /** What the program has printed at the moment shown. */
  readonly printed = signal('')
  /** What the program was told so far, in order. */
  readonly answers = signal<readonly string[]>([])
  /** The program waits for an answer; the player stands where it asked. */
  readonly asks = signal(false)
  /** There is a run, so that what was printed, or not, means something. */
  readonly ran = signal(false)
  private readonly stage: Stage
  private rehearsal: Rehearsal | null = null
  private out = ''
  private gone = false

  constructor(
    readonly options: CodeStepOptions,
    painter: Painter,
    runner: Runner,
  ) {
    const { step, language, starter, draft } = options
    this.words = words(language)
    this.hints = step.hints ?? []
    this.maxBlocks = step.max_blocks ?? null
    this.worlds = options.worlds.flatMap(variants)
    this.stage = new Stage(step, language, this.worlds, runner)
    this.bench = new Workbench(step, starter, draft, (kept) => this.edited(kept))
    this.player = new Player(this.worlds[0]!, painter, (ended) => this.arrive(ended))
  }

  /** Run in every world, then play what happened in the first. What was answered before is asked again. */
  async run(): Promise<void> {
    if (await this.compute([])) this.player.play()
  }

  get world(): World {
    return this.worlds[this.shown.value]!
  }

  /** Tell a program that asks what it wants to know; it goes on from where it stands. */
  async give(answer: string): Promise<void> {
    if (!this.asks.value || this.busy.value) return
    const here = this.player.length.value
    const answers = [...this.answers.value, answered(answer.slice(0, ANSWER_CHARS))]
    if (!(await this.compute(answers, this.rehearsal?.seed))) return
    this.player.seek(here)
    // At its end it would play from the start again.
    if (!this.player.atEnd) this.player.play()
  }

  /** Play what happened in the hidden world that the outcome speaks of. */
  async showFailure(): Promise<void> {
    const rehearsal = this.rehearsal
    if (!rehearsal || this.busy.value) return
    const { world } = rehearsal.outcome!
    const run = await this.waited(() => this.stage.follow(rehearsal, world))
    if (!run || this.rehearsal !== rehearsal) return
    this.show(world)
    this.load(run)
    this.player.play()
  }

  /** Do one moment; the first time, or after an edit, from the start of a new run. */
  async step(): Promise<void> {
    const fresh = this.rehearsal?.program.source !== this.bench.program().source
    if (fresh && !(await this.compute([]))) return
    if (this.player.atEnd && !fresh) this.player.seek(0)
    this.player.step()
  }

  /** The hint that may be asked for next; some wait for a check that failed. */
  get nextHint(): Hint | null {
    const failed = (this.rehearsal?.verdict?.failures ?? []).map(({ check }) => check)
    return nextHint(
      this.hints,
      failed,
      this.hintsSeen.value.map((hint) => hint.id),
    )
  }

  /** Open the hints, with the next one if there is one. */
  hint(): void {
    const next = this.nextHint
    if (next !== null) this.hintsSeen.value = [...this.hintsSeen.value, next]
    this.panel.value = 'hints'
  }

  togglePython(): void {
    this.panel.value = this.panel.value === 'python' ? null : 'python'
  }

  close(): void {
    this.panel.value = null
  }

  goOnInPython(): void {
    this.bench.goOnInPython()
    this.close()
  }

  /** What is handed in. A run counts only for the program as it stands; the teacher's re-check has the last word. */
  answer(): object {
    const { mode, python, source } = this.bench.program()
    const run = this.rehearsal?.program.source === source ? this.rehearsal : null
    const first = run?.runs[0]
    return {
      format: 'tinmel-attempt/1',
      kind: 'code',
      mode,
      blocks: this.bench.workspace(),
      python,
      trace: first?.trace ?? [],
      facts: first ? factsOf(first, sourceFacts(python)) : {},
      seed: run?.seed ?? 0,
      answers: run?.answers ?? [],
      claim: { passed: run?.verdict?.passed ?? false, stars: run?.verdict?.stars ?? 0 },
    }
  }

  text(texts: Texts): string {
    return texts[this.options.language] ?? texts.fr ?? texts.ar ?? texts.en ?? Object.values(texts)[0] ?? ''
  }

  destroy(): void {
    this.gone = true
    this.player.destroy()
    this.stage.destroy()
  }

  private edited(kept: object): void {
    this.notice.value = null
    // The player goes on showing the run that was; the program is another one now.
    this.bench.light(null)
    this.options.onDraft(kept)
  }

  /** Run ahead and judge; false when there is nothing to play. */
  private async compute(answers: readonly string[], seed?: number): Promise<boolean> {
    if (this.busy.value) return false
    const program = this.bench.program()
    const empty = program.mode === 'blocks' ? this.words.noBlocks : this.words.noPython
    this.notice.value = program.source === '' ? empty : null
    this.outcome.value = null
    this.bench.forgive()
    if (program.source === '') {
      this.bench.beckon()
      return false
    }
    const text = (texts: Texts) => this.text(texts)
    const rehearsal = await this.waited(() => this.stage.rehearse(program, answers, text, seed))
    if (!rehearsal) return false
    this.take(rehearsal)
    return true
  }

  /** Wait for the runtime; null when it can't run here, or nobody waits any more. */
  private async waited<T>(work: () => Promise<T>): Promise<T | null> {
    this.busy.value = true
    try {
      const done = await work()
      return this.gone ? null : done
    } catch (error) {
      if (!(error instanceof RuntimeUnavailableError)) throw error
      this.notice.value = this.words.unavailable
      return null
    } finally {
      this.busy.value = false
    }
  }

  private take(rehearsal: Rehearsal): void {
    this.rehearsal = rehearsal
    this.answers.value = rehearsal.answers
    this.show(0)
    this.ran.value = true
    this.load(rehearsal.runs[0]!)
    const { outcome } = rehearsal
    if (!outcome) return
    const summary = [outcome.title, outcome.advice].filter(Boolean).join(' ')
    const { passed, stars } = outcome
    const state = stateOf(this.worlds[0]!, rehearsal.runs[0]!)
    this.options.onRun({ passed, stars, summary: summary.slice(0, SUMMARY_CHARS), state })
  }

  private show(world: number): void {
    this.outcome.value = null
    this.shown.value = world
  }

  private load(run: Rehearsal['runs'][number]): void {
    const played = excerpt(run)
    this.out = played.out
    this.printed.value = ''
    this.asks.value = false
    this.player.load(this.world, played)
  }

  /** Whether the last statement stays lit: whoever steps looks at each, and where the robot crashed is what they look for. */
  private get holdsLast(): boolean {
    return this.player.goneTo || (this.world.kind === 'grid' && this.player.run.value.facts?.crash === true)
  }

  private arrive(ended: boolean): void {
    const { outcome = null } = this.rehearsal ?? {}
    batch(() => {
      this.printed.value = this.out.slice(0, this.player.printed)
      this.outcome.value = ended ? outcome : null
      this.asks.value = ended && this.rehearsal !== null && this.rehearsal.outcome === null
    })
    const here = outcome?.world === this.shown.value ? outcome.fault : null
    if (ended && here) this.bench.light({ block: here.block, line: null })
    else this.bench.light(ended && !this.holdsLast ? null : this.player.hand)
    if (ended && here?.line) this.bench.blame(here.line, here.means)
  }
}

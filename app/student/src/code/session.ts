/** One pupil team's work on one code step: builds, runs, looks, tries again. What the views show is in its signals. */

import { signal } from '@preact/signals'
import type { CodeStepOptions, GridWorld, Texts } from '../code-contract'
import type { Hint } from '../packs/step-head'
import { nextHint } from '../steps/offered'
import type { BlockEditor } from './blocks/editor'
import type { Program } from './blocks/generate'
import { type Check, judge, type Verdict } from './checks/evaluate'
import { factsOf } from './checks/facts'
import { sourceFacts } from './checks/source'
import { type Outcome, outcomeOf } from './outcome'
import type { Painter } from './player/painter'
import { Player } from './player/player'
import type { WorldRun } from './runtime/protocol'
import { type Runner, RuntimeUnavailableError } from './runtime/runner'
import { type Words, words } from './words/words'

export type Panel = 'hints' | 'python' | null

/** A run and the program it was a run of. */
interface Finished {
  program: Program
  runs: WorldRun[]
  verdict: Verdict
  outcome: Outcome
}

const SUMMARY_CHARS = 400
const NO_PROGRAM: Program = { python: '', traced: '' }

export class CodeSession {
  readonly words: Words
  /** Left out of a lesson when there are none, as `maxBlocks` is. */
  readonly hints: readonly Hint[]
  readonly maxBlocks: number | null
  readonly player: Player
  readonly busy = signal(false)
  readonly blocks = signal(0)
  readonly python = signal('')
  readonly panel = signal<Panel>(null)
  readonly hintsSeen = signal<readonly Hint[]>([])
  /** How the run ended; shown only once the player has reached its end. */
  readonly outcome = signal<Outcome | null>(null)
  /** Set for what the run itself cannot say: nothing to run, no runtime. */
  readonly notice = signal<string | null>(null)
  /** Which world is on show: 0, or one of the hidden in which the program failed. */
  readonly shown = signal(0)
  private editor: BlockEditor | null = null
  private finished: Finished | null = null
  private gone = false

  constructor(
    readonly options: CodeStepOptions,
    painter: Painter,
    private readonly runner: Runner,
  ) {
    this.words = words(options.language)
    this.hints = options.step.hints ?? []
    this.maxBlocks = options.step.max_blocks ?? null
    this.player = new Player(options.worlds[0]!, painter, (ended) => this.arrive(ended))
  }

  /** Take the workspace once it is there, with the draft, or the starter, in it. */
  attach(editor: BlockEditor): void {
    this.editor = editor
    const { draft, starter } = this.options
    if (draft === null || draft === undefined || !editor.load(draft)) editor.load(starter)
    this.count()
    if (this.blocks.value === 0) editor.openToolbox()
  }

  /** The pupil changed the program. */
  edited(): void {
    this.count()
    this.notice.value = null
    this.editor?.highlight(null)
    this.options.onDraft(this.editor!.save())
  }

  /** Run in every world, then play what happened in the first. */
  async run(): Promise<void> {
    if (await this.compute()) this.player.play()
  }

  get world(): GridWorld {
    return this.options.worlds[this.shown.value]!
  }

  /** Play what happened in the hidden world that the outcome speaks of. */
  showFailure(): void {
    const { outcome, runs } = this.finished!
    this.show(outcome.world, runs)
    this.player.play()
  }

  /** Do one action; the first time, or after an edit, from the start of a new run. */
  async step(): Promise<void> {
    const fresh = this.finished?.program.traced !== this.program().traced
    if (fresh && !(await this.compute())) return
    if (this.player.atEnd && !fresh) this.player.seek(0)
    this.player.step()
  }

  /** The hint that may be asked for next; some wait for a check that failed. */
  get nextHint(): Hint | null {
    const failed = (this.finished?.verdict.failures ?? []).map(({ check }) => check)
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

  /** What is handed in. A run counts only for the program as it stands; the teacher's re-check has the last word. */
  answer(): object {
    const { python, traced } = this.program()
    const run = this.finished?.program.traced === traced ? this.finished : null
    const first = run?.runs[0]
    return {
      format: 'tinmel-attempt/1',
      kind: 'code',
      blocks: this.editor?.save() ?? this.options.draft ?? this.options.starter ?? {},
      python,
      trace: first?.trace.map(({ k, x, y, d, t }) => ({ k, x, y, d, t })) ?? [],
      facts: first ? factsOf(first, sourceFacts(python)) : {},
      claim: { passed: run?.verdict.passed ?? false, stars: run?.verdict.stars ?? 0 },
    }
  }

  text(texts: Texts): string {
    return texts[this.options.language] ?? texts.fr ?? texts.ar ?? texts.en ?? Object.values(texts)[0] ?? ''
  }

  destroy(): void {
    this.gone = true
    this.player.destroy()
    this.runner.destroy()
    this.editor?.destroy()
  }

  private program(): Program {
    return this.editor?.program() ?? NO_PROGRAM
  }

  private count(): void {
    this.blocks.value = this.editor!.blockCount()
    this.python.value = this.program().python
  }

  /** Run ahead and judge; false when there is nothing to play. */
  private async compute(): Promise<boolean> {
    if (this.busy.value || !this.editor) return false
    const program = this.program()
    this.notice.value = program.traced === '' ? this.words.noBlocks : null
    this.outcome.value = null
    if (program.traced === '') {
      this.editor.openToolbox()
      return false
    }
    this.busy.value = true
    try {
      const runs = await this.runner.run(program.traced, this.options.worlds)
      if (this.gone) return false
      this.take(program, runs)
      return true
    } catch (error) {
      if (!(error instanceof RuntimeUnavailableError)) throw error
      this.notice.value = this.words.unavailable
      return false
    } finally {
      this.busy.value = false
    }
  }

  private take(program: Program, runs: WorldRun[]): void {
    const checks = this.options.step.checks as readonly Check[]
    const source = sourceFacts(program.python)
    const judged = judge(
      checks,
      runs.map((run) => factsOf(run, source)),
    )
    const verdict = runs.some((run) => run.error) ? { ...judged, passed: false, stars: 0 } : judged
    const outcome = outcomeOf(runs, verdict, checks, this.words, (texts) => this.text(texts))
    this.finished = { program, runs, verdict, outcome }
    this.show(0, runs)
    const summary = [outcome.title, outcome.advice].filter(Boolean).join(' ')
    this.options.onRun({
      passed: verdict.passed,
      stars: verdict.stars,
      summary: summary.slice(0, SUMMARY_CHARS),
    })
  }

  private show(world: number, runs: WorldRun[]): void {
    this.outcome.value = null
    this.shown.value = world
    this.player.load(this.world, runs[world]!.trace)
  }

  private arrive(ended: boolean): void {
    const { event } = this.player
    this.editor?.highlight(ended && !event ? null : (event?.block ?? null))
    this.outcome.value = ended ? (this.finished?.outcome ?? null) : null
  }
}

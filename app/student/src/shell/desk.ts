/** The lesson that lies open: which step, what is done, and what the pupils do with it. */

import { computed, type ReadonlySignal, signal } from '@preact/signals'
import type { CodeStep, RunResult } from '../code-contract'
import { MAX_STATE_CHARACTERS, type StepAddress } from '../link/messages'
import { type PackState, packKey } from '../packs/bringer'
import type { Delivery, Lesson, Step } from '../packs/delivery'
import { loadCodeModule } from '../steps/code-module'
import type { AttemptRecord } from '../work/outbox'
import type { Tablet } from './tablet'

const WAKE_AFTER_MS = 1_500

export interface OpenLesson {
  /** "pack@version" */
  pack: string
  delivery: Delivery
  lesson: Lesson
  /** The pupils it lies open for. */
  group: string
}

/** Large: it comes after what the pupils look at now. */
function wakeRobotSoon(program: CodeStep): void {
  setTimeout(() => void loadCodeModule(program).catch(() => undefined), WAKE_AFTER_MS)
}

export class LessonDesk {
  readonly open = signal<OpenLesson | null>(null)
  /** `steps.length` stands for the end of the lesson. */
  readonly index = signal(0)
  readonly done = signal<ReadonlySet<string>>(new Set())
  readonly failed = signal(false)
  /** The attempt whose way the pupils watch now. */
  readonly watched = signal<string | null>(null)
  readonly step: ReadonlySignal<Step | null> = computed(
    () => this.open.value?.lesson.steps[this.index.value] ?? null,
  )

  constructor(private readonly tablet: Tablet) {}

  /** Open a pack's lesson for whoever sits here: the named one, or the first that is not finished. */
  async openPack(state: PackState, lessonId?: string): Promise<void> {
    const { delivery } = state
    if (delivery === null) return
    const group = this.tablet.group.value
    try {
      for (const entry of delivery.lessons) {
        if (lessonId !== undefined && entry.id !== lessonId) continue
        const lesson = await this.tablet.shelf.json<Lesson>(delivery, `lessons/${entry.id}/lesson.json`)
        if (lesson === null) continue
        const progress = await this.tablet.progress.read(this.tablet.authors(), delivery.id, entry.id)
        const finished = lesson.steps.every((step) => progress.done.has(step.id))
        const last = entry === delivery.lessons[delivery.lessons.length - 1]
        if (finished && !last && lessonId === undefined) continue
        if (group !== this.tablet.group.value) return
        const at = lesson.steps.findIndex((step) => step.id === progress.current)
        this.open.value = { pack: packKey(state.offer), delivery, lesson: { ...lesson, id: entry.id }, group }
        this.done.value = progress.done
        this.goTo(Math.max(0, at))
        this.failed.value = false
        const program = lesson.steps.find((step) => step.kind === 'code')
        if (program) wakeRobotSoon(program)
        return
      }
      this.failed.value = true
    } catch {
      this.failed.value = true
    }
  }

  close(): void {
    this.open.value = null
    this.watched.value = null
  }

  goTo(index: number): void {
    const open = this.open.value
    if (open === null) return
    this.watched.value = null
    this.index.value = Math.min(Math.max(index, 0), open.lesson.steps.length)
    const step = this.step.value
    if (step !== null) {
      void this.tablet.progress.reach(this.tablet.authors(), open.delivery.id, open.lesson.id, step.id)
      this.report()
    }
  }

  /** Go on; a text counts as read then. */
  next(): void {
    if (this.step.value?.kind === 'read') this.finish()
    this.goTo(this.index.value + 1)
  }

  /** This step is done, for each pupil here. */
  finish(): void {
    const { open, step } = this.here()
    if (this.done.value.has(step.id)) return
    this.done.value = new Set([...this.done.value, step.id])
    void this.tablet.progress.finish(this.tablet.authors(), open.delivery.id, open.lesson.id, step.id)
    this.report()
  }

  ran(result: RunResult): void {
    this.tablet.send({
      type: 'run_reported',
      at: this.address(),
      passed: result.passed,
      summary: result.summary.slice(0, 400),
      // Cut, it would be no JSON any more: rather no picture for the teacher.
      state: result.state !== undefined && result.state.length <= MAX_STATE_CHARACTERS ? result.state : null,
    })
    if (result.passed) this.finish()
  }

  async handIn(answer: object): Promise<AttemptRecord> {
    // Taken now: others may sit here, or another step lie open, when the disk is done.
    const [at, authors, group] = [this.address(), this.tablet.authors(), this.tablet.group.value]
    await this.tablet.drafts.flush()
    const record = await this.tablet.outbox.seal(at, authors, answer)
    if (group === this.tablet.group.value) this.watched.value = record.attempt
    return record
  }

  address(): StepAddress {
    const { open, step } = this.here()
    return { pack: open.delivery.id, version: open.delivery.version, lesson: open.lesson.id, step: step.id }
  }

  private here(): { open: OpenLesson; step: Step } {
    const open = this.open.value
    const step = this.step.value
    if (open === null || step === null) throw new Error('no step is open')
    return { open, step }
  }

  private report(): void {
    const { open } = this.here()
    const { steps } = open.lesson
    this.tablet.send({
      type: 'step_reached',
      at: this.address(),
      index: this.index.value,
      done: steps.filter((step) => this.done.value.has(step.id)).length,
      steps: steps.length,
    })
  }
}

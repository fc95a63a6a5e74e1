/** A finished run as a row of moments that can be shown in any order: pure, so that going back costs nothing. */

import type { World } from '../../code-contract'
import type { Beat, Variables, WorldRun } from '../runtime/protocol'
import type { TraceEvent } from '../sim/simulation'

/** A statement that began, with the world's own time if somebody looked at the clock. */
export type Began = Omit<Beat, 't'> & Partial<Pick<Beat, 't'>>

/** What the player needs of a run; a world without a run has only an empty trace. */
export interface Played extends Partial<Pick<WorldRun, 'variables' | 'out' | 'facts'>> {
  readonly trace: readonly TraceEvent[]
  readonly beats?: readonly Began[]
}

/** Which part of the program is at work. */
export interface Hand {
  block: string | null
  line: number | null
}

/** What a world looks like: `done` commands are over, `share` of the next one too; `t` is the time since the start. */
export interface Instant {
  done: number
  share: number
  t: number
}

const COMMAND_MS = 420
/** A statement that moves nothing passes quickly, but visibly. */
const BEAT_MS = 110
/** What is printed wants to be read. */
const PRINT_MS = 360
/** A long run is played faster, so that nobody waits longer than this. */
const LONGEST_MS = 24_000

/**
 * Moment 0 is before the first statement. A statement and the first command it does are one moment; a statement without a command and each
 * further command are moments of their own. Moment m is in hand from `due[m - 1]` to `due[m]`, in milliseconds at normal speed.
 */
export class Timeline {
  /** The number of the last moment. */
  readonly length: number
  /** True where the world has a time of its own, which is not stretched. */
  readonly real: boolean
  private readonly done: number[] = [0]
  private readonly beat: number[] = [-1]
  private readonly due: number[] = [0]
  private readonly trace: readonly TraceEvent[]
  private readonly beats: readonly Began[]

  constructor(
    world: World,
    private readonly run: Played,
  ) {
    this.real = world.kind === 'drive'
    this.trace = run.trace.filter((event) => event.k !== 'end')
    this.beats = run.beats ?? []
    this.merge()
    this.length = this.done.length - 1
    if (this.real) this.measure()
    else this.pace()
  }

  /** How long the whole of it is played at normal speed. */
  get duration(): number {
    return this.due[this.length]!
  }

  dueAt(moment: number): number {
    return this.due[moment]!
  }

  /** The last moment that is over at a time; `from` is one that surely is. */
  momentAt(time: number, from = 0): number {
    let low = from
    let high = this.length
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.due[middle]! <= time) low = middle
      else high = middle - 1
    }
    return low
  }

  /** What is to be seen when `moment` is over and the next one is `share` of the way. */
  instant(moment: number, time: number): Instant {
    const done = this.done[moment]!
    if (moment === this.length) return { done, share: 0, t: time }
    const moves = this.done[moment + 1]! > done
    const span = this.due[moment + 1]! - this.due[moment]!
    const share = moves && span > 0 ? (time - this.due[moment]!) / span : 0
    return { done, share, t: time }
  }

  /** How long moment `moment` is in hand. */
  span(moment: number): number {
    return moment === 0 ? 0 : this.due[moment]! - this.due[moment - 1]!
  }

  doneAt(moment: number): number {
    return this.done[moment]!
  }

  /** The first moment at which so many commands are over. */
  momentOf(done: number): number {
    const found = this.done.findIndex((one) => one >= done)
    return found < 0 ? this.length : found
  }

  handAt(moment: number): Hand | null {
    const beat = this.beats[this.beat[moment]!]
    return beat ? { block: beat.block, line: beat.line } : null
  }

  /** How many characters are printed when the moment is over. */
  outAt(moment: number): number {
    if (moment === this.length) return this.run.out?.length ?? 0
    return this.after(moment)?.out ?? 0
  }

  /** The variables when the moment is over. */
  variablesAt(moment: number): Variables {
    const all = this.run.variables ?? []
    if (moment === this.length) return all[all.length - 1] ?? []
    const beat = this.after(moment)
    return beat ? (all[beat.vars] ?? []) : []
  }

  /** The beat whose beginning tells how things are when a moment is over: the next one, unless its own goes on. */
  private after(moment: number): Began | undefined {
    return this.beats[this.beat[moment + 1]!]
  }

  private merge(): void {
    let done = 0
    this.beats.forEach((beat, index) => {
      for (; done < beat.done; ) this.add(++done, index - 1)
      const next = this.beats[index + 1]?.done ?? this.trace.length
      if (next > done) done += 1
      this.add(done, index)
    })
    for (; done < this.trace.length; ) this.add(++done, this.beats.length - 1)
  }

  private add(done: number, beat: number): void {
    this.done.push(done)
    this.beat.push(beat)
  }

  private pace(): void {
    const spans: number[] = []
    for (let moment = 1; moment <= this.length; moment += 1) {
      const moves = this.done[moment]! > this.done[moment - 1]!
      const prints = this.outAt(moment) > this.outAt(moment - 1)
      spans.push(moves ? COMMAND_MS : prints ? PRINT_MS : BEAT_MS)
    }
    const all = spans.reduce((sum, span) => sum + span, 0)
    const scale = Math.min(1, LONGEST_MS / all)
    for (const span of spans) this.due.push(this.due[this.due.length - 1]! + span * scale)
  }

  /** A moment of a world with a time of its own lasts until the next one begins. */
  private measure(): void {
    const last = this.run.trace[this.run.trace.length - 1]?.t ?? 0
    const begins = this.begins(last)
    for (let moment = 1; moment <= this.length; moment += 1)
      this.due.push(Math.max(this.due[moment - 1]!, begins[moment + 1]!))
  }

  /** When each moment begins; statements whose time nobody wrote down share what lies between two commands. */
  private begins(last: number): number[] {
    const known = this.done.map((done, moment) => this.begin(moment, done))
    known.push(last)
    known[0] = 0
    let from = 0
    for (let to = 1; to < known.length; to += 1) {
      if (known[to] === null) continue
      for (let between = from + 1; between < to; between += 1)
        known[between] = known[from]! + ((known[to]! - known[from]!) * (between - from)) / (to - from)
      from = to
    }
    return known as number[]
  }

  private begin(moment: number, done: number): number | null {
    const beat = this.beats[this.beat[moment]!]
    const first = this.beat[moment] !== this.beat[moment - 1]
    if (first && beat?.t !== undefined) return beat.t
    const moves = done > (this.done[moment - 1] ?? 0)
    return moves ? this.trace[done - 1]!.t : null
  }
}

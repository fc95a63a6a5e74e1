/** Plays a finished run: play, pause, step, back, scrub. Time here is only for the eye; the run itself is over. */

import { batch, effect, type Signal, signal, untracked } from '@preact/signals'
import type { World } from '../../code-contract'
import type { Variables } from '../runtime/protocol'
import type { Painter } from './painter'
import { type Pace, viewSettings } from './settings'
import { type Hand, type Instant, type Played, Timeline } from './timeline'

/** How fast slow, normal and fast are, for moments and for worlds with a time of their own. */
export const PACES = { moments: [0.5, 1, 2.5], real: [1, 2, 4] } as const
/** A single step is not waited for longer than this. */
const STEP_MS = 700
/** Shorter movements look restless when each begins and ends softly. */
const EASED_MS = 150
/** How often a world with a time of its own is painted for whoever wants less motion. */
const STILL_MS = 250
/** A page that slept goes on where it was. */
const LONGEST_FRAME_MS = 200

export class Player {
  /** How many moments are over. */
  readonly moment = signal(0)
  readonly length = signal(0)
  readonly playing = signal(false)
  /** Where the player is in a world with a time of its own, in tenths of a second. */
  readonly tenths = signal(0)
  /** What is played, or only the world's start. */
  readonly run = signal<Played>({ trace: [] })
  readonly settings = viewSettings()
  private timeline: Timeline
  /** Where the player is, in the timeline's milliseconds. */
  private position = 0
  /** Where it stops: the end, or the moment that a step goes to. */
  private until = 0
  private frame = 0
  private last = 0
  private walked = false
  /** What `onMoment` heard last. */
  private heard = ''
  private readonly forget: () => void

  /** `onMoment` is told when another moment is over or in hand: read `hand`, `printed`, `variables` then. */
  constructor(
    world: World,
    private readonly painter: Painter,
    private readonly onMoment: (ended: boolean) => void,
  ) {
    this.timeline = new Timeline(world, this.run.value)
    painter.show(world, [])
    this.forget = effect(() => {
      painter.trail = this.settings.trail.value
      painter.contrast = this.settings.contrast.value
      untracked(() => this.paint())
    })
  }

  /** The statement that is at work, or the one that led to the moment shown; null at the start. */
  get hand(): Hand | null {
    return this.timeline.handAt(this.inHand)
  }

  /** Whether the moment shown was gone to, step by step or by the slider, and not played to. */
  get goneTo(): boolean {
    return this.walked
  }

  /** How much was printed until the moment shown. */
  get printed(): number {
    return this.timeline.outAt(this.moment.value)
  }

  get variables(): Variables {
    return this.timeline.variablesAt(this.moment.value)
  }

  /** The variables one moment before, to tell what changed. */
  get formerVariables(): Variables {
    return this.timeline.variablesAt(Math.max(0, this.moment.value - 1))
  }

  /** How many commands are over at the moment shown. */
  get done(): number {
    return this.timeline.doneAt(this.moment.value)
  }

  /** Where the player is as `Told.at` counts: in commands, or in milliseconds. */
  get place(): number {
    return this.real ? this.position : this.done
  }

  /** Go to where something told of holds. */
  seekPlace(place: number): void {
    if (this.real) this.seekTime(place)
    else this.seek(this.timeline.momentOf(place))
  }

  get atEnd(): boolean {
    return this.moment.value === this.length.value
  }

  /** Whether the world has a time of its own. */
  get real(): boolean {
    return this.timeline.real
  }

  /** How long the run is, in the timeline's milliseconds. */
  get duration(): number {
    return this.timeline.duration
  }

  get pace(): Signal<Pace> {
    return this.real ? this.settings.drivePace : this.settings.pace
  }

  /** Take a run and go to its start. */
  load(world: World, run: Played): void {
    this.halt()
    this.timeline = new Timeline(world, run)
    this.painter.show(world, run.trace)
    this.heard = ''
    batch(() => {
      this.run.value = run
      this.length.value = this.timeline.length
      this.reach(0, 0)
    })
    this.paint()
  }

  /** Play on, from the start if at the end. */
  play(): void {
    this.walked = false
    if (this.atEnd) this.reach(0, 0)
    if (this.length.value === 0) {
      this.tell()
      return
    }
    this.playing.value = true
    this.begin(this.length.value)
  }

  pause(): void {
    this.halt()
    this.paint()
  }

  /** Let one more moment happen, or end the one that is in hand, and stop there. */
  step(): void {
    this.walked = true
    const stepping = this.frame !== 0 && !this.playing.value
    if (stepping) this.seek(this.until)
    this.halt()
    if (this.atEnd) return
    const next = this.moment.value + 1
    if (wantsStillness()) this.seek(next)
    else this.begin(next)
  }

  /** Go to the beginning of the moment in hand, or of the one before. */
  back(): void {
    const within = this.position > this.timeline.dueAt(this.moment.value)
    this.seek(within ? this.moment.value : this.moment.value - 1)
  }

  seek(moment: number): void {
    this.halt()
    this.walked = true
    const there = Math.max(0, Math.min(this.length.value, Math.round(moment)))
    this.reach(there, this.timeline.dueAt(there))
    this.arrive()
  }

  /** Go to a time of the timeline, between two moments too. */
  seekTime(time: number): void {
    this.halt()
    this.walked = true
    const there = Math.max(0, Math.min(this.duration, time))
    // What takes no time at the start has not happened there yet.
    this.reach(there === 0 ? 0 : this.timeline.momentAt(there), there)
    this.arrive()
  }

  /** Paint the moment again: after a change of size, or when pictures arrived. */
  paint(): void {
    this.painter.paint(this.instant())
  }

  destroy(): void {
    this.halt()
    this.forget()
  }

  private get inHand(): number {
    const moment = this.moment.value
    const begun = this.position > this.timeline.dueAt(moment) || this.frame !== 0
    return begun && moment < this.timeline.length ? moment + 1 : moment
  }

  private begin(until: number): void {
    this.until = until
    this.last = performance.now()
    this.frame = requestAnimationFrame((now) => this.tick(now))
    this.tell()
  }

  private halt(): void {
    cancelAnimationFrame(this.frame)
    this.frame = 0
    this.playing.value = false
  }

  private tick(now: number): void {
    const passed = Math.min(now - this.last, LONGEST_FRAME_MS)
    this.last = now
    const end = this.timeline.dueAt(this.until)
    const position = Math.min(end, this.position + passed * this.rate())
    const arrived = position >= end
    const moment = arrived ? this.until : this.timeline.momentAt(position, this.moment.value)
    if (arrived) this.halt()
    else this.frame = requestAnimationFrame((later) => this.tick(later))
    this.reach(moment, position)
    this.arrive()
  }

  private rate(): number {
    const pace = PACES[this.real ? 'real' : 'moments'][this.pace.value]
    if (this.playing.value) return pace
    return Math.max(pace, this.timeline.span(this.until) / STEP_MS)
  }

  private reach(moment: number, position: number): void {
    this.position = position
    batch(() => {
      this.moment.value = moment
      this.tenths.value = Math.floor(position / 100)
    })
  }

  private arrive(): void {
    this.painter.keepInView(this.instant())
    this.paint()
    this.tell()
  }

  private tell(): void {
    const ended = this.atEnd && this.frame === 0
    const news = `${this.moment.value} ${this.inHand} ${ended}`
    if (news === this.heard) return
    this.heard = news
    this.onMoment(ended)
  }

  private instant(): Instant {
    const moment = this.moment.value
    if (!wantsStillness()) {
      const instant = this.timeline.instant(moment, this.position)
      const soft = this.timeline.span(moment + 1) > EASED_MS
      return soft ? { ...instant, share: eased(instant.share) } : instant
    }
    const moving = this.frame !== 0
    const step = moving ? Math.floor(this.position / STILL_MS) * STILL_MS : this.position
    return { ...this.timeline.instant(moment, this.timeline.dueAt(moment)), t: step }
  }
}

function wantsStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}

function eased(share: number): number {
  return share * share * (3 - 2 * share)
}

/** Plays a finished run: play, pause, step, scrub. Time here is only for the eye; the run itself is over. */

import { batch, signal } from '@preact/signals'
import type { GridWorld } from '../../code-contract'
import type { BlockEvent } from '../runtime/protocol'
import type { Painter } from './painter'
import { type Scene, scenes } from './replay'

const MOMENT_MS = 420
/** A long run is played faster, so that nobody waits longer than this. */
const LONGEST_MS = 24_000

export class Player {
  /** How many actions are done at the moment shown. */
  readonly moment = signal(0)
  readonly length = signal(0)
  readonly playing = signal(false)
  private trace: readonly BlockEvent[] = []
  private all: Scene[]
  private frame = 0
  private began = 0

  constructor(
    private world: GridWorld,
    private readonly painter: Painter,
    private readonly onArrive: (ended: boolean) => void,
  ) {
    this.all = scenes(world, [])
  }

  get scene(): Scene {
    return this.all[this.moment.value]!
  }

  /** The action that led to the moment shown, or null at the start. */
  get event(): BlockEvent | null {
    return this.trace[this.moment.value - 1] ?? null
  }

  get atEnd(): boolean {
    return this.moment.value === this.length.value
  }

  /** Take a run and go to its start. */
  load(world: GridWorld, trace: readonly BlockEvent[]): void {
    cancelAnimationFrame(this.frame)
    this.world = world
    this.trace = trace
    this.all = scenes(world, trace)
    batch(() => {
      this.playing.value = false
      this.length.value = trace.length
      this.moment.value = 0
    })
    this.paint()
  }

  /** Play on, from the start if at the end. */
  play(): void {
    if (this.length.value === 0) {
      this.arrive()
      return
    }
    if (this.atEnd) this.seek(0)
    this.playing.value = true
    this.began = performance.now()
    this.frame = requestAnimationFrame((now) => this.tick(now))
  }

  pause(): void {
    cancelAnimationFrame(this.frame)
    this.playing.value = false
    this.paint()
  }

  /** Do one more action and stop there. */
  step(): void {
    if (this.atEnd) return
    this.pause()
    this.moment.value += 1
    this.arrive()
  }

  seek(moment: number): void {
    this.pause()
    this.moment.value = Math.max(0, Math.min(this.length.value, Math.round(moment)))
    this.arrive()
  }

  /** Paint the moment again: after a change of size, or when pictures arrived. */
  paint(): void {
    this.painter.paint(this.world, this.scene, this.scene, 1)
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
  }

  private tick(now: number): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const each = Math.min(MOMENT_MS, LONGEST_MS / this.length.value)
    let share = (now - this.began) / each
    while (share >= 1 && !this.atEnd) {
      share -= 1
      this.began += each
      this.moment.value += 1
      this.arrive()
    }
    if (this.atEnd) return
    const before = this.scene
    this.painter.paint(this.world, before, this.all[this.moment.value + 1]!, still ? 0 : ease(share))
    this.frame = requestAnimationFrame((later) => this.tick(later))
  }

  private arrive(): void {
    const ended = this.atEnd
    if (ended) this.pause()
    else this.paint()
    this.onArrive(ended)
  }
}

function ease(share: number): number {
  return share * share * (3 - 2 * share)
}

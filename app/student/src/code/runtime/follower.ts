/** Where a program is: ticks, which end it, and beats, which the page shows. */

import { type Beat, type Job, MAX_BEATS, type Variables } from './protocol'

/** More than that are not kept: each may have 20 names. */
const MAX_SNAPSHOTS = 4_000
const MAX_NAMES = 20
/** Nothing longer comes from ours; a program that calls by itself would fill the page's memory with it. */
const MAX_CHARS = 60

export class Follower {
  readonly beats: Beat[] = []
  readonly variables: Variables[] = [[]]
  block: string | null = null
  line: number | null = null
  private ticks = 0
  /** A line was come to since `while` last asked for a round. */
  private moved = false
  private readonly names = new Map<string, readonly [string, string]>()
  private changed = false

  /** `at` says how many commands were done, how much was printed and how late it is; `spent` is told of one tick above `most`. */
  constructor(
    private readonly follow: Job['follow'],
    private readonly most: number,
    private readonly at: () => Pick<Beat, 'done' | 'out' | 't'>,
    private readonly spent: () => void,
  ) {}

  /** `_h("block id")`, or `_h()` in a loop of typed Python, which counts only where no line does. Return whether snapshots are still kept. */
  tick(id: unknown): boolean {
    if (typeof id === 'string') {
      this.block = id.slice(0, MAX_CHARS)
      this.count()
      if (this.follow === 'blocks') this.beat()
    } else if (this.moved) this.moved = false
    else this.count()
    return this.keeps
  }

  /** Return whether snapshots are still kept. */
  reach(line: number): boolean {
    this.line = line
    this.moved = true
    this.count()
    if (this.follow === 'lines') this.beat()
    return this.keeps
  }

  /** A name of the program's holds something else, or, with an empty text, nothing any more. */
  show(longName: string, longText: string): void {
    const [name, text] = [longName.slice(0, MAX_CHARS), longText.slice(0, MAX_CHARS)]
    if ((this.names.get(name)?.[1] ?? '') === text) return
    if (text === '') this.names.delete(name)
    else if (this.names.has(name) || this.names.size < MAX_NAMES) this.names.set(name, [name, text])
    this.changed = true
  }

  private get keeps(): boolean {
    return this.beats.length < MAX_BEATS && this.variables.length < MAX_SNAPSHOTS
  }

  private count(): void {
    this.ticks += 1
    if (this.ticks > this.most) this.spent()
  }

  /** What the last statement left behind is the last snapshot. */
  finish(): void {
    if (this.follow !== 'nothing') this.snapshot()
  }

  private snapshot(): void {
    if (!this.changed || this.variables.length === MAX_SNAPSHOTS) return
    this.variables.push([...this.names.values()])
    this.changed = false
  }

  private beat(): void {
    if (this.beats.length === MAX_BEATS) return
    this.snapshot()
    const vars = this.variables.length - 1
    this.beats.push({ block: this.block, line: this.line, ...this.at(), vars })
  }
}

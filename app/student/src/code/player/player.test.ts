import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { runActions } from '../sim/grid'
import type { Painter } from './painter'
import { Player } from './player'
import { floor, page, street } from './testing'
import type { Instant, Played } from './timeline'

const beat = (line: number, done: number) => ({ block: null, line, done, out: 0, vars: 0, t: done })
const walk: Played = {
  trace: runActions(street, ['forward', 'forward', 'forward']).trace,
  beats: [beat(1, 0), beat(2, 0), beat(3, 1), beat(4, 2)],
}

/** A painter that only keeps what it was to paint. */
class Canvasless {
  readonly painted: Instant[] = []
  trail = true
  contrast = false
  show() {}
  keepInView() {}
  paint(instant: Instant) {
    this.painted.push(instant)
  }
}

/** Frames that come when the test says so. */
class Frames {
  now = 0
  private next: FrameRequestCallback | null = null

  readonly request = (callback: FrameRequestCallback) => {
    this.next = callback
    return 1
  }
  readonly cancel = () => {
    this.next = null
  }

  get waiting(): boolean {
    return this.next !== null
  }

  pass(milliseconds: number): void {
    for (const until = this.now + milliseconds; this.now < until && this.next; ) {
      this.now = Math.min(until, this.now + 16)
      const due = this.next
      this.next = null
      due(this.now)
    }
  }
}

describe('the player', () => {
  let frames: Frames
  let still: boolean
  let heard: [line: number | null, moment: number, ended: boolean][]
  let painter: Canvasless
  let player: Player

  beforeEach(() => {
    frames = new Frames()
    still = false
    heard = []
    vi.stubGlobal('requestAnimationFrame', frames.request)
    vi.stubGlobal('cancelAnimationFrame', frames.cancel)
    vi.stubGlobal('performance', { now: () => frames.now })
    vi.stubGlobal('matchMedia', (query: string) => ({ matches: query.includes('motion') && still }))
    painter = new Canvasless()
    player = new Player(street, painter as unknown as Painter, (ended) =>
      heard.push([player.hand?.line ?? null, player.moment.value, ended]),
    )
    player.settings.pace.value = 1
    player.settings.drivePace.value = 0
  })
  afterEach(() => {
    player.destroy()
    vi.unstubAllGlobals()
  })

  it('lights each statement while it is at work, and says once that it ended', () => {
    player.load(street, walk)
    player.play()
    frames.pass(5_000)
    expect(heard.map(([line]) => line)).toEqual([1, 2, 3, 4, 4])
    expect(heard.filter(([, , ended]) => ended)).toHaveLength(1)
    expect([player.playing.value, player.atEnd, frames.waiting]).toEqual([false, true, false])
    expect(painter.painted.some(({ share }) => share > 0 && share < 1)).toBe(true)
  })

  it('ends at once where nothing happened', () => {
    player.load(street, { trace: [] })
    player.play()
    expect(heard).toEqual([[null, 0, true]])
  })

  it('rests in the middle of a moment and goes on from there', () => {
    player.load(street, walk)
    player.play()
    frames.pass(300)
    player.pause()
    const rested = painter.painted[painter.painted.length - 1]!
    expect(rested.share).toBeGreaterThan(0)
    expect([player.moment.value, player.hand?.line]).toEqual([1, 2])
    player.play()
    frames.pass(16)
    expect(painter.painted[painter.painted.length - 1]!.share).toBeGreaterThan(rested.share)
  })

  it('steps moment by moment, on and back; a second tap does not wait for the first', () => {
    player.load(street, walk)
    player.step()
    expect(player.hand?.line).toBe(1)
    frames.pass(1_000)
    expect([player.moment.value, frames.waiting]).toEqual([1, false])
    player.step()
    player.step()
    expect(player.moment.value).toBe(2)
    frames.pass(1_000)
    expect(player.moment.value).toBe(3)
    player.back()
    player.back()
    expect([player.moment.value, player.hand?.line]).toEqual([1, 1])
  })

  it('shows only what is, without ways between, to whoever wants less motion', () => {
    still = true
    player.load(street, walk)
    player.play()
    frames.pass(5_000)
    expect(new Set(painter.painted.map(({ share }) => share))).toEqual(new Set([0]))
    player.seek(0)
    player.step()
    expect([player.moment.value, frames.waiting]).toEqual([1, false])
  })

  it('plays 20,000 statements in 24 s, and faster when told so', () => {
    const beats = Array.from({ length: 20_000 }, (_, line) => beat(line, 0))
    player.load(page, { trace: [], beats })
    player.play()
    frames.pass(12_000)
    expect(Math.abs(player.moment.value - 10_000)).toBeLessThan(50)
    player.pace.value = 2
    frames.pass(6_000)
    expect(player.atEnd).toBe(true)
    expect(heard.length).toBeLessThan(2_000)
  })

  it('drives in real time, from any tenth of a second', () => {
    const trace = [
      { k: 'motors', l: 50, r: 50, t: 0 },
      { k: 'end', t: 4_000 },
    ]
    player.load(floor, { trace, beats: [0, 0, 0].map((t, line) => ({ ...beat(line, 0), t })) })
    player.seekTime(0)
    expect(player.moment.value).toBe(0)
    player.seekTime(1_000)
    expect(player.tenths.value).toBe(10)
    player.play()
    frames.pass(1_008)
    expect(painter.painted[painter.painted.length - 1]!.t).toBeCloseTo(2_008, -1)
    player.pace.value = 2
    frames.pass(600)
    expect(player.atEnd).toBe(true)
  })
})

/** What a grid world looks like at any instant of a run: pure. Going on does only what is new; going back begins again, which 2,000 commands bear. */

import type { Colour, Direction, GridWorld } from '../../code-contract'
import type { TraceEvent as GridEvent } from '../sim/grid'
import type { TraceEvent } from '../sim/simulation'

/** Changes when another instant is asked for; nobody keeps it. */
export interface Scene {
  x: number
  y: number
  d: Direction
  crashed: boolean
  /** For each of the world's items, whether it lies there still. */
  readonly lying: boolean[]
  /** For each cell, `y * width + x`, whether the robot stood on it. */
  readonly trail: Uint8Array
  readonly painted: Map<number, Colour>
  /** The item that the last command picked up, or -1. */
  picked: number
}

export class GridScenes {
  readonly trace: readonly GridEvent[]
  private scene: Scene
  private done = 0

  constructor(
    private readonly world: GridWorld,
    trace: readonly TraceEvent[],
  ) {
    this.trace = trace as unknown as readonly GridEvent[]
    this.scene = this.first()
  }

  /** Return the world after so many commands. */
  at(done: number): Scene {
    if (done < this.done) {
      this.scene = this.first()
      this.done = 0
    }
    for (; this.done < done; this.done += 1) this.apply(this.trace[this.done]!)
    return this.scene
  }

  /** Which item a pick would take, or -1. */
  under(scene: Scene): number {
    const here = ({ at }: { at: readonly number[] }) => at[0] === scene.x && at[1] === scene.y
    return this.world.items.findIndex((item, index) => scene.lying[index] && here(item))
  }

  private first(): Scene {
    const { start, items, width, height } = this.world
    const [x, y] = start.at
    const trail = new Uint8Array(width * height)
    trail[y * width + x] = 1
    const lying = items.map(() => true)
    return { x, y, d: start.dir, crashed: false, lying, trail, painted: new Map(), picked: -1 }
  }

  private apply({ k, x, y, d, c }: GridEvent): void {
    const { scene } = this
    const cell = y * this.world.width + x
    Object.assign(scene, { x, y, d, crashed: k === 'crash' })
    scene.picked = k === 'pick' ? this.under(scene) : -1
    if (scene.picked >= 0) scene.lying[scene.picked] = false
    if (k === 'paint' && c) scene.painted.set(cell, c)
    scene.trail[cell] = 1
  }
}

/** How many of each kind of item were there and how many are picked up, in the world's order. */
export function tally(world: GridWorld, scene: Scene): { kind: string; done: number; total: number }[] {
  const kinds = [...new Set(world.items.map((item) => item.kind))]
  return kinds.map((kind) => {
    const of = world.items
      .map((item, index) => (item.kind === kind ? index : -1))
      .filter((index) => index >= 0)
    return { kind, total: of.length, done: of.filter((index) => !scene.lying[index]).length }
  })
}

/** How many cells of the pattern have their colour, and how many there are. */
export function patternTally(
  { paint = [], width }: GridWorld,
  scene: Scene,
): { done: number; total: number } {
  const right = paint.filter(({ at, colour }) => scene.painted.get(at[1] * width + at[0]) === colour)
  return { done: right.length, total: paint.length }
}

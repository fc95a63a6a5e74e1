/** The grid robot: integers only, so that every engine reaches the same state; lessons/grid.py is its twin in Python. */

import type { Cell, Direction, World } from '../../code-contract'

export type Action = 'forward' | 'left' | 'right' | 'pick'

/** What the robot did and where it was afterwards; `t` counts actions from 1. A forward that crashed is `crash`. */
export interface TraceEvent {
  k: Action | 'crash'
  x: number
  y: number
  d: Direction
  t: number
}

/** What can be said of a run on one world; checks speak only of these. */
export interface GridFacts {
  at: Cell
  at_goal: boolean
  crash: boolean
  dir: Direction
  empty_picks: number
  items_left: number
  steps: number
  visited: number
}

const CLOCKWISE: Direction[] = ['n', 'e', 's', 'w']
const AHEAD: Record<Direction, Cell> = { n: [0, -1], e: [1, 0], s: [0, 1], w: [-1, 0] }

/** One run of the robot on one world. */
export class GridRun {
  readonly trace: TraceEvent[] = []
  private x: number
  private y: number
  private dir: Direction
  private crashed = false
  private emptyPicks = 0
  private readonly walls: Set<number>
  private readonly items: number[]
  private readonly seen: Set<number>

  constructor(private readonly world: World) {
    this.x = world.start.at[0]
    this.y = world.start.at[1]
    this.dir = world.start.dir
    this.walls = new Set(world.walls.map((at) => this.index(at)))
    this.items = world.items.map((item) => this.index(item.at))
    this.seen = new Set([this.here()])
  }

  /** Do one action and return whether the run goes on; after a crash nothing moves any more. */
  act(action: Action): boolean {
    if (this.crashed) return false
    if (action === 'forward') this.forward()
    else if (action === 'pick') this.pick()
    else this.turn(action === 'right' ? 1 : 3)
    const kind = this.crashed ? 'crash' : action
    this.trace.push({ k: kind, x: this.x, y: this.y, d: this.dir, t: this.trace.length + 1 })
    return !this.crashed
  }

  facts(): GridFacts {
    const { goal } = this.world
    return {
      at: [this.x, this.y],
      at_goal: goal !== null && goal[0] === this.x && goal[1] === this.y,
      crash: this.crashed,
      dir: this.dir,
      empty_picks: this.emptyPicks,
      items_left: this.items.length,
      steps: this.trace.length,
      visited: this.seen.size,
    }
  }

  private forward(): void {
    const [dx, dy] = AHEAD[this.dir]
    const x = this.x + dx
    const y = this.y + dy
    const inside = x >= 0 && y >= 0 && x < this.world.width && y < this.world.height
    if (!inside || this.walls.has(this.index([x, y]))) {
      this.crashed = true
      return
    }
    this.x = x
    this.y = y
    this.seen.add(this.here())
  }

  private turn(quarters: number): void {
    this.dir = CLOCKWISE[(CLOCKWISE.indexOf(this.dir) + quarters) % 4]!
  }

  /** One item a pick, also where several lie on one cell. */
  private pick(): void {
    const found = this.items.indexOf(this.here())
    if (found < 0) this.emptyPicks += 1
    else this.items.splice(found, 1)
  }

  private here(): number {
    return this.index([this.x, this.y])
  }

  private index(at: Cell): number {
    return at[1] * this.world.width + at[0]
  }
}

/** Run a list of actions on a world, as the vectors that Python shares with us do. */
export function runActions(world: World, actions: readonly Action[]): GridRun {
  const run = new GridRun(world)
  for (const action of actions) if (!run.act(action)) break
  return run
}

/** A grid world on the canvas: the ground that stays, the things that lie there, the robot on its way. */

import type { Direction, GridWorld } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { GridScenes, type Scene } from './grid-scenes'
import { GOALS, Ground, layoutOf, sideOf } from './ground'
import { Layer } from './layer'
import type { Brush, Picture } from './picture'
import type { Instant } from './timeline'

/** Radians from east, clockwise, because y grows down. */
const ANGLE: Record<Direction, number> = { e: 0, s: Math.PI / 2, w: Math.PI, n: -Math.PI / 2 }
const AHEAD: Record<Direction, readonly [number, number]> = { e: [1, 0], s: [0, 1], w: [-1, 0], n: [0, -1] }
/** How far the robot leans into what it crashes into, as a share of a cell. */
const LEAN = 0.22
const ROBOT_SHARE = 0.84
const GHOST = 0.3

interface Where {
  x: number
  y: number
  angle: number
  crashed: boolean
}

export class GridPicture implements Picture {
  readonly largest = 96
  readonly width: number
  readonly height: number
  private readonly scenes: GridScenes
  /** The layer has its own, because it is at another instant. */
  private readonly laid: GridScenes
  private readonly layer = new Layer()
  private ground: { key: string; ground: Ground } | null = null

  constructor(
    private readonly world: GridWorld,
    trace: readonly TraceEvent[],
  ) {
    this.width = world.width
    this.height = world.height
    this.scenes = new GridScenes(world, trace)
    this.laid = new GridScenes(world, trace)
  }

  extent(unit: number): [number, number] {
    const layout = layoutOf(unit)
    return [sideOf(this.width, layout), sideOf(this.height, layout)]
  }

  paint(brush: Brush, { done, share }: Instant): void {
    this.lay(brush, done)
    this.layer.drawOn(brush)
    const { goal, theme } = this.world
    if (goal) this.sprite(brush, GOALS[theme ?? 'souk'], { x: goal[0], y: goal[1], share: 0.92 })
    const scene = this.scenes.at(done)
    this.items(brush, scene, done, share)
    for (const { at, dir } of brush.ghosts)
      this.robot(brush, { x: at[0], y: at[1], angle: ANGLE[dir], crashed: false }, GHOST)
    this.robot(brush, this.where(scene, done, share), 1)
  }

  focus({ done, share }: Instant): [number, number] {
    const { x, y } = this.where(this.scenes.at(done), done, share)
    return [(x + 0.5) / this.width, (y + 0.5) / this.height]
  }

  /** Bring the ground up to date: only cells that changed since are painted. */
  private lay(brush: Brush, done: number): void {
    const { layer, world } = this
    const on = layer.begin(brush, done)
    if (this.ground?.key !== on.key) this.ground = { key: on.key, ground: new Ground(world, on) }
    const { ground } = this.ground
    if (layer.done < 0) {
      ground.all()
      this.change(ground, 0)
      layer.done = 0
    }
    for (; layer.done < done; layer.done += 1) this.change(ground, layer.done + 1)
  }

  private change(ground: Ground, done: number): void {
    const { trail, painted, x, y } = this.laid.at(done)
    const cell = y * this.world.width + x
    ground.stoodOn(cell, (one) => trail[one] === 1)
    const colour = painted.get(cell)
    if (colour) ground.painted(cell, colour)
  }

  private items(brush: Brush, scene: Scene, done: number, share: number): void {
    const { goal } = this.world
    const leaving = share > 0 && this.scenes.trace[done]?.k === 'pick' ? this.scenes.under(scene) : -1
    this.world.items.forEach(({ at, kind }, index) => {
      if (!scene.lying[index]) return
      const gone = index === leaving ? share : 0
      const onGoal = goal !== null && at[0] === goal[0] && at[1] === goal[1]
      const size = (onGoal ? 0.5 : 0.66) * (1 - gone)
      this.sprite(brush, kind, { x: at[0], y: at[1] - gone * 0.35, share: size })
    })
  }

  private where({ x, y, d, crashed }: Scene, done: number, share: number): Where {
    const next = share > 0 ? this.scenes.trace[done] : undefined
    const from = ANGLE[d]
    if (!next) return { x, y, angle: from, crashed }
    const crash = next.k === 'crash'
    const [dx, dy] = AHEAD[d]
    const lean = crash ? LEAN * share : 0
    const way = Math.atan2(Math.sin(ANGLE[next.d] - from), Math.cos(ANGLE[next.d] - from))
    return {
      x: x + (next.x - x) * share + dx * lean,
      y: y + (next.y - y) * share + dy * lean,
      angle: from + way * share,
      crashed: crash && share > 0.6,
    }
  }

  private robot(brush: Brush, { x, y, angle, crashed }: Where, alpha: number): void {
    brush.context.globalAlpha = alpha
    if (brush.palette.contrast) this.halo(brush, x, y)
    this.sprite(brush, crashed ? 'robot-crashed' : 'robot-east', { x, y, share: ROBOT_SHARE, angle })
    brush.context.globalAlpha = 1
  }

  /** A bright ring around the robot, for eyes that look for it. */
  private halo({ context, unit, left, top, palette }: Brush, x: number, y: number): void {
    const { cell, gap } = layoutOf(unit)
    const middle = (at: number) => gap + at * (cell + gap) + cell / 2
    context.beginPath()
    context.arc(left + middle(x), top + middle(y), cell * 0.49, 0, 2 * Math.PI)
    context.fillStyle = palette.cell
    context.fill()
    context.strokeStyle = palette.ink
    context.lineWidth = Math.max(2, cell * 0.05)
    context.stroke()
  }

  private sprite(
    { context, unit, left, top, scale, rasters, palette }: Brush,
    name: string,
    { x, y, share, angle = 0 }: { x: number; y: number; share: number; angle?: number },
  ): void {
    const { cell, gap } = layoutOf(unit)
    const side = cell * share
    context.save()
    context.translate(left + gap + x * (cell + gap) + cell / 2, top + gap + y * (cell + gap) + cell / 2)
    context.rotate(angle)
    // Whatever grows or shrinks is drawn from its whole size, so that no size of it is made for one frame only.
    const image = rasters.at(name, cell * scale)
    if (image) context.drawImage(image, -side / 2, -side / 2, side, side)
    else {
      context.beginPath()
      context.arc(0, 0, side / 2.4, 0, 2 * Math.PI)
      context.fillStyle = palette.item
      context.fill()
    }
    context.restore()
  }
}

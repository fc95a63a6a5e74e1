/** Draws a scene, or the way from one scene to the next, on a canvas. Worlds are never mirrored. */

import type { Direction, GridWorld } from '../../code-contract'
import { GOALS, Ground, type Layout, type Palette } from './ground'
import type { Scene } from './replay'
import type { Sprites } from './sprites'

/** Radians from east, clockwise, because y grows down. */
const ANGLE: Record<Direction, number> = { e: 0, s: Math.PI / 2, w: Math.PI, n: -Math.PI / 2 }
const AHEAD: Record<Direction, [number, number]> = { e: [1, 0], s: [0, 1], w: [-1, 0], n: [0, -1] }
const GAP_SHARE = 0.05
const CORNER_SHARE = 0.08
/** How far the robot leans into what it crashes into, as a share of a cell. */
const LEAN = 0.22

export class Painter {
  private readonly context: CanvasRenderingContext2D
  private layout: Layout = { cell: 0, gap: 0, corner: 0 }
  sprites: Sprites = {}

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly palette: Palette,
  ) {
    this.context = canvas.getContext('2d')!
  }

  /** Take the largest size that shows the whole world in a box of CSS pixels. */
  fit(world: GridWorld, width: number, height: number): void {
    const unit = Math.max(
      8,
      Math.min(width / (world.width + GAP_SHARE), height / (world.height + GAP_SHARE), 96),
    )
    const gap = Math.max(2, Math.round(unit * GAP_SHARE))
    const cell = Math.floor(unit - gap)
    this.layout = { cell, gap, corner: Math.max(3, cell * CORNER_SHARE) }
    const side = (count: number) => count * (cell + gap) + gap
    const scale = window.devicePixelRatio || 1
    this.canvas.width = Math.round(side(world.width) * scale)
    this.canvas.height = Math.round(side(world.height) * scale)
    this.canvas.style.width = `${side(world.width)}px`
    this.canvas.style.height = `${side(world.height)}px`
    this.context.setTransform(scale, 0, 0, scale, 0, 0)
  }

  /** Paint the way from `before` to `after`, `share` of it done (1 = arrived). */
  paint(world: GridWorld, before: Scene, after: Scene, share: number): void {
    this.context.clearRect(0, 0, this.canvas.width, this.canvas.height)
    const ground = new Ground(this.context, this.layout, this.palette, this.sprites)
    ground.paint(world, share === 1 ? after.trail : before.trail)
    if (world.goal) this.sprite(GOALS[world.theme ?? 'souk'], world.goal[0], world.goal[1], 0.92, 0)
    this.items(world, before, after, share)
    this.robot(before, after, share)
  }

  private items(world: GridWorld, before: Scene, after: Scene, share: number): void {
    world.items.forEach(({ at, kind }, index) => {
      const leaving = before.lying[index] && !after.lying[index]
      if (!before.lying[index] || (leaving && share === 1)) return
      const onGoal = world.goal !== null && at[0] === world.goal[0] && at[1] === world.goal[1]
      const size = (onGoal ? 0.5 : 0.66) * (leaving ? 1 - share : 1)
      this.sprite(kind, at[0], at[1] - (leaving ? share * 0.35 : 0), size, 0)
    })
  }

  private robot(before: Scene, after: Scene, share: number): void {
    const crash = after.crashed && !before.crashed
    const [dx, dy] = AHEAD[after.d]
    const lean = crash ? LEAN * share : 0
    const x = before.x + (after.x - before.x) * share + dx * lean
    const y = before.y + (after.y - before.y) * share + dy * lean
    const from = ANGLE[before.d]
    const way = Math.atan2(Math.sin(ANGLE[after.d] - from), Math.cos(ANGLE[after.d] - from))
    const crashed = before.crashed || (crash && share > 0.6)
    this.sprite(crashed ? 'robot-crashed' : 'robot-east', x, y, 0.84, from + way * share)
  }

  private place(x: number, y: number): [number, number] {
    const { cell, gap } = this.layout
    return [gap + x * (cell + gap), gap + y * (cell + gap)]
  }

  private sprite(name: string, x: number, y: number, share: number, angle: number): void {
    const { context, layout } = this
    const [left, top] = this.place(x, y)
    const side = layout.cell * share
    context.save()
    context.translate(left + layout.cell / 2, top + layout.cell / 2)
    context.rotate(angle)
    const image = this.sprites[name]
    if (image) context.drawImage(image, -side / 2, -side / 2, side, side)
    else {
      context.beginPath()
      context.arc(0, 0, side / 2.4, 0, 2 * Math.PI)
      context.fillStyle = this.palette.item
      context.fill()
    }
    context.restore()
  }
}

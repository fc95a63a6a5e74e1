/** What lies under the robot: the cells and walls of a world, in the manner of its theme. */

import type { GridWorld } from '../../code-contract'
import type { Sprites } from './sprites'

/** Where cells lie on the canvas, in CSS pixels. */
export interface Layout {
  cell: number
  gap: number
  corner: number
}

/** The page's own colours, which a dark room changes. */
export interface Palette {
  cell: string
  trail: string
  wall: string
  item: string
}

/** The seguia is the same by day and by night: earth, dry bed, water, as in its sprites. */
const EARTH = '#a9814f'
const BED = '#ecdcb9'
const WATER = '#93cdf1'

/** What stands at the goal. */
export const GOALS = { souk: 'gate', seguia: 'olive-tree' } as const

/** Paints one picture's ground; `trail` are the cells the robot stood on, as `y * width + x`. */
export class Ground {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly layout: Layout,
    private readonly palette: Palette,
    private readonly sprites: Sprites,
  ) {}

  paint(world: GridWorld, trail: ReadonlySet<number>): void {
    const walls = new Set(world.walls.map(([x, y]) => y * world.width + x))
    if (world.theme === 'seguia') this.seguia(world, walls, trail)
    else this.souk(world, walls, trail)
  }

  /** Tiles of clay with gaps between them. */
  private souk(world: GridWorld, walls: ReadonlySet<number>, trail: ReadonlySet<number>): void {
    eachCell(world, (x, y, index) => {
      if (walls.has(index)) this.tile(x, y, this.palette.wall, 'wall')
      else this.tile(x, y, trail.has(index) ? this.palette.trail : this.palette.cell)
    })
  }

  /** A channel between banks of earth; water follows the robot, and closed sluices stand in its way. */
  private seguia(world: GridWorld, walls: ReadonlySet<number>, trail: ReadonlySet<number>): void {
    const { context, layout } = this
    const side = (count: number) => count * (layout.cell + layout.gap) + layout.gap
    context.fillStyle = EARTH
    context.fillRect(0, 0, side(world.width), side(world.height))
    this.joints(world, walls, trail)
    eachCell(world, (x, y, index) => {
      if (walls.has(index)) this.tile(x, y, EARTH, 'sluice')
      else if (trail.has(index)) this.tile(x, y, WATER, 'seguia-water')
      else this.tile(x, y, BED, 'seguia-dry')
    })
  }

  /** Bed and water go on from cell to cell, over the gaps and under the tiles' round corners; water over bed. */
  private joints(world: GridWorld, walls: ReadonlySet<number>, trail: ReadonlySet<number>): void {
    const wet: Joint[] = []
    for (const joint of jointsOf(world, walls)) {
      if (joint.cells.every((one) => trail.has(one))) wet.push(joint)
      else this.joint(joint, BED)
    }
    for (const joint of wet) this.joint(joint, WATER)
  }

  private joint({ x, y, across, down }: Joint, colour: string): void {
    const { cell, gap, corner } = this.layout
    const [left, top] = this.place(x, y)
    this.context.fillStyle = colour
    this.context.fillRect(
      across ? left + cell - corner : left,
      down ? top + cell - corner : top,
      across ? gap + 2 * corner : cell,
      down ? gap + 2 * corner : cell,
    )
  }

  /** A cell in one colour, and a picture over it where there is one. */
  private tile(x: number, y: number, colour: string, picture?: string): void {
    const { context, layout } = this
    const [left, top] = this.place(x, y)
    const image = picture === undefined ? undefined : this.sprites[picture]
    context.save()
    this.round(left, top)
    context.fillStyle = colour
    context.fill()
    if (image) {
      context.clip()
      context.drawImage(image, left, top, layout.cell, layout.cell)
    }
    context.restore()
  }

  private place(x: number, y: number): [number, number] {
    const { cell, gap } = this.layout
    return [gap + x * (cell + gap), gap + y * (cell + gap)]
  }

  private round(left: number, top: number): void {
    const { context } = this
    const { cell, corner } = this.layout
    context.beginPath()
    context.moveTo(left + corner, top)
    context.arcTo(left + cell, top, left + cell, top + cell, corner)
    context.arcTo(left + cell, top + cell, left, top + cell, corner)
    context.arcTo(left, top + cell, left, top, corner)
    context.arcTo(left, top, left + cell, top, corner)
    context.closePath()
  }
}

/** Two cells that lie beside or below one another, or four around a point, with no wall among them. */
interface Joint {
  x: number
  y: number
  across: 0 | 1
  down: 0 | 1
  cells: number[]
}

const WAYS = [
  [1, 0],
  [0, 1],
  [1, 1],
] as const

function jointsOf({ width, height }: GridWorld, walls: ReadonlySet<number>): Joint[] {
  const found: Joint[] = []
  for (const [across, down] of WAYS)
    for (let y = 0; y < height - down; y += 1)
      for (let x = 0; x < width - across; x += 1) {
        const here = y * width + x
        const cells = [here, here + across, here + down * width, here + across + down * width]
        if (!cells.some((one) => walls.has(one))) found.push({ x, y, across, down, cells })
      }
  return found
}

function eachCell(world: GridWorld, visit: (x: number, y: number, index: number) => void): void {
  for (let y = 0; y < world.height; y += 1)
    for (let x = 0; x < world.width; x += 1) visit(x, y, y * world.width + x)
}

/** What lies under the robot in a grid: the cells and walls, in the manner of the theme, and what is painted on them. */

import type { Colour, GridWorld } from '../../code-contract'
import { paintSign } from './colours'
import type { Brush } from './picture'
import { roundedRect } from './rasters'

/** Where cells lie, in CSS pixels. */
export interface Layout {
  cell: number
  gap: number
  corner: number
}

const GAP_SHARE = 0.05
const CORNER_SHARE = 0.08
const LEAST_CELL = 6
/** How faint a pattern is that waits to be painted. */
const FAINT = 0.22
/** The ring of a pattern's colour around a cell that was painted in another. */
const RING_SHARE = 0.1
const SIGN_SHARE = 0.3

/** The seguia is the same by day and by night: earth, dry bed, water, as in its sprites. */
const EARTH = '#a9814f'
const BED = '#ecdcb9'
const WATER = '#93cdf1'

/** What stands at the goal. */
export const GOALS = { souk: 'gate', seguia: 'olive-tree' } as const

/** Whole pixels, so that edges stay sharp. */
export function layoutOf(unit: number): Layout {
  const gap = Math.max(1, Math.round(unit * GAP_SHARE))
  const cell = Math.max(LEAST_CELL, Math.floor(unit - gap))
  return { cell, gap, corner: Math.max(2, cell * CORNER_SHARE) }
}

export function sideOf(count: number, { cell, gap }: Layout): number {
  return count * (cell + gap) + gap
}

/** Paints cells of one world, with one brush. */
export class Ground {
  private readonly layout: Layout
  private readonly walls: Set<number>
  private readonly wanted: Map<number, Colour>

  constructor(
    private readonly world: GridWorld,
    private readonly brush: Brush,
  ) {
    this.layout = layoutOf(brush.unit)
    this.walls = new Set(world.walls.map(([x, y]) => y * world.width + x))
    this.wanted = new Map((world.paint ?? []).map(({ at, colour }) => [at[1] * world.width + at[0], colour]))
  }

  private get seguia(): boolean {
    return this.world.theme === 'seguia'
  }

  /** Everything as it is before the robot's first step. */
  all(): void {
    const { world, layout, brush } = this
    if (this.seguia) {
      brush.context.fillStyle = EARTH
      brush.context.fillRect(brush.left, brush.top, sideOf(world.width, layout), sideOf(world.height, layout))
      for (let cell = 0; cell < world.width * world.height; cell += 1)
        for (const joint of this.jointsFrom(cell)) this.joint(joint, BED)
    }
    for (let cell = 0; cell < world.width * world.height; cell += 1) this.dry(cell)
  }

  /** A cell that the robot stood on; `wet` tells of the others. */
  stoodOn(cell: number, wet: (cell: number) => boolean): void {
    const { brush } = this
    if (!this.seguia) {
      if (!brush.trail) return
      this.tile(cell, brush.palette.trail)
      this.pattern(cell)
      return
    }
    const around = [0, 1, this.world.width, this.world.width + 1].flatMap((back) =>
      this.jointsFrom(cell - back),
    )
    const joined = around.filter(({ cells }) => cells.includes(cell) && cells.every(wet))
    for (const joint of joined) this.joint(joint, WATER)
    for (const one of new Set([cell, ...joined.flatMap(({ cells }) => cells)]))
      this.tile(one, WATER, 'seguia-water')
  }

  /** Paint on a cell; a ring stays of the pattern where it wants another colour. */
  painted(cell: number, colour: Colour): void {
    const { layout, brush } = this
    const wanted = this.wanted.get(cell)
    const other = wanted !== undefined && wanted !== colour
    this.tile(cell, brush.palette.cell)
    if (other) this.tile(cell, brush.palette[wanted])
    const inset = other ? Math.max(2, layout.cell * RING_SHARE) : 0
    const [left, top] = this.place(cell)
    const side = layout.cell - 2 * inset
    if (other) {
      brush.context.fillStyle = brush.palette.cell
      roundedRect(
        brush.context,
        left + inset / 2,
        top + inset / 2,
        layout.cell - inset,
        layout.cell - inset,
        layout.corner,
      )
      brush.context.fill()
    }
    brush.context.fillStyle = brush.palette[colour]
    roundedRect(brush.context, left + inset, top + inset, side, side, layout.corner)
    brush.context.fill()
    this.sign(cell, colour, brush.palette.cell)
  }

  private dry(cell: number): void {
    const { palette } = this.brush
    const wall = this.walls.has(cell)
    if (wall && palette.contrast) this.solid(cell)
    else if (wall) this.tile(cell, this.seguia ? EARTH : palette.wall, this.seguia ? 'sluice' : 'wall')
    else if (this.seguia) this.tile(cell, BED, 'seguia-dry')
    else this.tile(cell, palette.cell)
    if (!wall) this.pattern(cell)
  }

  /** A wall that cannot be taken for anything else. */
  private solid(cell: number): void {
    const { brush, layout } = this
    const [left, top] = this.place(cell)
    this.tile(cell, brush.palette.wall)
    brush.context.strokeStyle = brush.palette.cell
    brush.context.lineWidth = Math.max(1, layout.cell * 0.06)
    const inset = layout.cell * 0.22
    brush.context.beginPath()
    brush.context.moveTo(left + inset, top + inset)
    brush.context.lineTo(left + layout.cell - inset, top + layout.cell - inset)
    brush.context.moveTo(left + layout.cell - inset, top + inset)
    brush.context.lineTo(left + inset, top + layout.cell - inset)
    brush.context.stroke()
  }

  private pattern(cell: number): void {
    const colour = this.wanted.get(cell)
    if (colour === undefined) return
    const { context, palette } = this.brush
    context.globalAlpha = FAINT
    this.tile(cell, palette[colour])
    context.globalAlpha = 1
    this.sign(cell, colour, palette[colour])
  }

  private sign(cell: number, colour: Colour, fill: string): void {
    const { cell: side } = this.layout
    const [left, top] = this.place(cell)
    this.brush.context.fillStyle = fill
    paintSign(this.brush.context, colour, left + side / 2, top + side / 2, side * SIGN_SHARE)
  }

  /** A cell in one colour, and a picture over it where there is one. */
  private tile(cell: number, colour: string, picture?: string): void {
    const { layout, brush } = this
    const { context, palette } = brush
    const [left, top] = this.place(cell)
    context.fillStyle = colour
    roundedRect(context, left, top, layout.cell, layout.cell, layout.corner)
    context.fill()
    const image = picture && brush.rasters.at(picture, layout.cell * brush.scale, layout.corner * brush.scale)
    if (image) context.drawImage(image, left, top, layout.cell, layout.cell)
    if (!palette.contrast) return
    context.strokeStyle = palette.edge
    context.lineWidth = 1
    context.stroke()
  }

  private place(cell: number): [number, number] {
    const { cell: side, gap } = this.layout
    const { width } = this.world
    const x = cell % width
    const y = Math.floor(cell / width)
    return [this.brush.left + gap + x * (side + gap), this.brush.top + gap + y * (side + gap)]
  }

  /** Bed and water go on from cell to cell, over the gaps and under the tiles' round corners. */
  private joint({ cells, across, down }: Joint, colour: string): void {
    const { cell, gap, corner } = this.layout
    const [left, top] = this.place(cells[0]!)
    this.brush.context.fillStyle = colour
    this.brush.context.fillRect(
      across ? left + cell - corner : left,
      down ? top + cell - corner : top,
      across ? gap + 2 * corner : cell,
      down ? gap + 2 * corner : cell,
    )
  }

  /** The joints of which a cell is the upper left one: to its right, below, and around the corner; none with a wall. */
  private jointsFrom(cell: number): Joint[] {
    const { width, height } = this.world
    if (cell < 0) return []
    const [x, y] = [cell % width, Math.floor(cell / width)]
    return WAYS.filter(([across, down]) => x + across < width && y + down < height)
      .map(([across, down]) => {
        const cells = [cell, cell + across, cell + down * width, cell + across + down * width]
        return { cells, across, down }
      })
      .filter(({ cells }) => !cells.some((one) => this.walls.has(one)))
  }
}

/** Two cells beside or below one another, or four around a point. */
interface Joint {
  cells: number[]
  across: 0 | 1
  down: 0 | 1
}

const WAYS = [
  [1, 0],
  [0, 1],
  [1, 1],
] as const

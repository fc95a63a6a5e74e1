/** A floor seen from above: what lies and stands there, and the robot with its wheels and what it senses. */

import type { Box, DriveWorld } from '../../code-contract'
import type { Moment } from '../sim/path'
import { TICK_MS } from '../sim/rover'
import type { TraceEvent } from '../sim/simulation'
import { beside, DriveScenes, FRONT_MM, SENSOR_SIDES_MM, SENSORS_AHEAD_MM, type Seen } from './drive-scenes'
import { Layer } from './layer'
import type { Brush, Picture } from './picture'
import { roundedRect } from './rasters'
import { arrow, crate, disc, horizontals, label, polyline, tick, verticals } from './shapes'
import type { Instant } from './timeline'

/** The sprite's side: it shows 100 mm on each side of the robot's middle. */
const SPRITE_MM = 200
const BODY_MM = 80
const WHEEL_MM = 60
/** A sensor that sees a line is lit. */
const DARK = 50
const LAMP_PX = 9
/** Half a square of the floor: pupils count with it. */
const TILE_MM = 100
const TRAIL_EVERY_TICKS = 4
const TRAIL_MM = 8

export class DrivePicture implements Picture {
  readonly largest = 1
  readonly width: number
  readonly height: number
  private readonly scenes: DriveScenes
  private readonly layer = new Layer()
  private readonly hasLines: boolean
  private readonly hasBoxes: boolean

  constructor(
    private readonly world: DriveWorld,
    trace: readonly TraceEvent[],
  ) {
    this.width = world.width
    this.height = world.height
    this.scenes = new DriveScenes(world, trace)
    this.hasLines = (world.lines ?? []).length > 0
    this.hasBoxes = (world.boxes ?? []).length > 0 || world.scatter !== undefined
  }

  extent(unit: number): [number, number] {
    return [Math.round(this.width * unit), Math.round(this.height * unit)]
  }

  paint(brush: Brush, { t }: Instant): void {
    const index = this.scenes.indexAt(t)
    this.lay(brush, index)
    this.layer.drawOn(brush)
    const moment = this.scenes.moments[index]!
    inWorld(brush, () => {
      this.stations(brush, moment.visited)
      this.robot(brush, moment)
    })
  }

  focus({ t }: Instant): [number, number] {
    const { x, y } = this.scenes.at(t)
    return [x / this.width, y / this.height]
  }

  private lay(brush: Brush, index: number): void {
    const { layer } = this
    const until = Math.floor(index / TRAIL_EVERY_TICKS)
    const on = layer.begin(brush, until)
    inWorld(on, () => {
      if (layer.done < 0) {
        this.floor(on)
        layer.done = 0
      }
      if (layer.done < until && on.trail) this.trail(on, layer.done, until)
    })
    layer.done = until
  }

  private floor({ context, palette }: Brush): void {
    context.fillStyle = palette.floor
    context.fillRect(0, 0, this.width, this.height)
    context.strokeStyle = palette.edge
    context.lineWidth = 2
    context.globalAlpha = 0.5
    context.beginPath()
    for (let x = TILE_MM; x < this.width; x += TILE_MM) verticals(context, x, this.height)
    for (let y = TILE_MM; y < this.height; y += TILE_MM) horizontals(context, y, this.width)
    context.stroke()
    context.globalAlpha = 1
    for (const { points, width, closed } of this.world.lines ?? []) {
      context.strokeStyle = palette.line
      context.lineWidth = width
      context.lineCap = 'round'
      context.lineJoin = 'round'
      polyline(context, points, closed ?? false)
    }
    if (this.world.goal) this.goal(this.world.goal, context, palette.goal, palette.floor)
    for (const box of this.world.boxes ?? []) crate(context, box, palette.box, palette.boxEdge)
    context.strokeStyle = palette.boxEdge
    context.lineWidth = 12
    context.strokeRect(0, 0, this.width, this.height)
  }

  /** A chequered field, as at the end of a race. */
  private goal(
    { at: [left, top], size: [width, height] }: Box,
    context: CanvasRenderingContext2D,
    colour: string,
    light: string,
  ): void {
    const squares = Math.max(2, Math.round(Math.min(width, height) / 40))
    const side = Math.min(width, height) / squares
    context.fillStyle = light
    context.fillRect(left, top, width, height)
    context.save()
    context.beginPath()
    context.rect(left, top, width, height)
    context.clip()
    context.fillStyle = colour
    context.globalAlpha = 0.32
    for (let row = 0; row * side < height; row += 1)
      for (let column = row % 2; column * side < width; column += 2)
        context.fillRect(left + column * side, top + row * side, side, side)
    context.restore()
    context.strokeStyle = colour
    context.lineWidth = 8
    context.strokeRect(left, top, width, height)
  }

  private trail({ context, palette }: Brush, from: number, until: number): void {
    context.strokeStyle = palette.track
    context.lineWidth = TRAIL_MM
    context.lineCap = 'round'
    context.lineJoin = 'round'
    context.beginPath()
    for (let at = from; at <= until; at += 1) {
      const { x, y } = this.scenes.at(at * TRAIL_EVERY_TICKS * TICK_MS)
      context.lineTo(x, y)
    }
    context.stroke()
  }

  /** A mat with a number; a tick once the robot was there. */
  private stations({ context, palette }: Brush, visited: readonly boolean[]): void {
    ;(this.world.stations ?? []).forEach(({ at: [left, top], size: [width, height] }, index) => {
      const done = visited[index] ?? false
      const side = Math.min(width, height)
      context.fillStyle = palette.station
      context.globalAlpha = done ? 0.85 : 0.18
      roundedRect(context, left, top, width, height, 16)
      context.fill()
      context.globalAlpha = 1
      context.strokeStyle = palette.station
      context.lineWidth = 8
      context.setLineDash(done ? [] : [24, 16])
      context.stroke()
      context.setLineDash([])
      const [x, y] = [left + width / 2, top + height / 2]
      if (done) tick(context, x, y, side * 0.3, palette.floor)
      else {
        // A line may run through it.
        disc(context, x, y, side * 0.27, palette.floor, null)
        label(context, String(index + 1), x, y + side * 0.02, side * 0.4, palette.station)
      }
    })
  }

  private robot(brush: Brush, moment: Moment): void {
    const { context, palette, rasters, scale, unit } = brush
    const seen = this.scenes.sees(moment)
    if (this.hasBoxes) this.ray(brush, moment, seen.clear)
    if (palette.contrast) disc(context, moment.x, moment.y, BODY_MM * 1.12, palette.floor, palette.ink)
    if (moment.touching) disc(context, moment.x, moment.y, BODY_MM * 1.2, null, palette.clay)
    context.save()
    context.translate(moment.x, moment.y)
    context.rotate((moment.heading * Math.PI) / 180)
    const image = rasters.at('rover', SPRITE_MM * unit * scale)
    if (image) context.drawImage(image, -SPRITE_MM / 2, -SPRITE_MM / 2, SPRITE_MM, SPRITE_MM)
    else disc(context, 0, 0, BODY_MM, palette.item, palette.ink)
    if (moment.left !== 0) arrow(context, -WHEEL_MM, moment.left, palette.floor)
    if (moment.right !== 0) arrow(context, WHEEL_MM, moment.right, palette.floor)
    context.restore()
    if (this.hasLines) this.lamps(brush, moment, seen.dark)
  }

  /** One lamp a line sensor; on a small picture they stand apart enough to be told from one another. */
  private lamps({ context, palette, unit }: Brush, moment: Moment, dark: Seen['dark']): void {
    const apart = Math.max(SENSOR_SIDES_MM[2], LAMP_PX / unit)
    const radius = apart * 0.44
    for (const [index, place] of [-apart, 0, apart].entries()) {
      const [x, y] = beside(moment, Math.max(SENSORS_AHEAD_MM, FRONT_MM - 20 + radius), place)
      const lit = dark[index]! >= DARK
      disc(context, x, y, radius, lit ? palette.lamp : palette.floor, palette.ink, radius * 0.4)
    }
  }

  private ray({ context, palette }: Brush, moment: Moment, clear: number): void {
    context.strokeStyle = palette.ray
    context.lineWidth = 5
    context.setLineDash([14, 12])
    context.beginPath()
    context.moveTo(...beside(moment, FRONT_MM, 0))
    context.lineTo(...beside(moment, FRONT_MM + clear, 0))
    context.stroke()
    context.setLineDash([])
    const [x, y] = beside(moment, FRONT_MM + clear, 0)
    disc(context, x, y, 11, palette.ray, null)
  }
}

/** Let one unit be a millimetre of the floor. */
function inWorld({ context, left, top, unit }: Brush, paint: () => void): void {
  context.save()
  context.translate(left, top)
  context.scale(unit, unit)
  paint()
  context.restore()
}

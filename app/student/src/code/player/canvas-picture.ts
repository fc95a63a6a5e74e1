/** A sheet of paper: dots to join, strokes in their colours, and the creature that carries the pen. */

import type { CanvasWorld } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { CanvasScenes, type Pen, type Stroke } from './canvas-scenes'
import { Layer } from './layer'
import type { Brush, Picture } from './picture'
import type { Instant } from './timeline'

/** CSS pixels, whatever the sheet's size. */
const LARGEST_PEN = 46
const LEAST_PEN = 30
/** Shares of the longer side of the sheet. */
const STROKE_SHARE = 0.011
const DOT_SHARE = 0.014
const PEN_SHARE = 0.1
/** How long the side of a square on the paper may be, so that lengths can be guessed. */
const SQUARES = [5, 10, 20, 50, 100, 200, 500]
const MOST_SQUARES = 12

export class CanvasPicture implements Picture {
  readonly largest = 12
  readonly width: number
  readonly height: number
  private readonly scenes: CanvasScenes
  private readonly layer = new Layer()
  private readonly side: number

  constructor(
    private readonly world: CanvasWorld,
    trace: readonly TraceEvent[],
  ) {
    this.width = world.width
    this.height = world.height
    this.side = Math.max(world.width, world.height)
    this.scenes = new CanvasScenes(world, trace)
  }

  extent(unit: number): [number, number] {
    return [Math.round(this.width * unit), Math.round(this.height * unit)]
  }

  paint(brush: Brush, { done, share }: Instant): void {
    this.lay(brush, done)
    this.layer.drawOn(brush)
    const pen = this.scenes.between(done, share)
    const { context } = brush
    context.save()
    context.translate(brush.left, brush.top)
    const before = this.scenes.at(done)
    const drawing = share > 0 ? this.scenes.stroke(done + 1) : null
    if (drawing) this.stroke(brush, { ...drawing, from: [before.x, before.y], to: [pen.x, pen.y] })
    ;(this.world.dots ?? []).forEach((dot, index) => {
      this.dot(brush, dot, index + 1, this.scenes.joinedAt[index]! <= done)
    })
    this.pen(brush, pen)
    context.restore()
  }

  focus({ done, share }: Instant): [number, number] {
    const { x, y } = this.scenes.between(done, share)
    return [x / this.width, y / this.height]
  }

  private lay(brush: Brush, done: number): void {
    const { layer } = this
    const on = layer.begin(brush, done)
    on.context.save()
    on.context.translate(brush.left, brush.top)
    if (layer.done < 0) {
      this.paper(on)
      layer.done = 0
    }
    for (; layer.done < done; layer.done += 1) {
      const stroke = this.scenes.stroke(layer.done + 1)
      if (stroke) this.stroke(on, stroke)
    }
    on.context.restore()
  }

  private paper({ context, palette, unit }: Brush): void {
    const [width, height] = this.extent(unit)
    context.fillStyle = palette.floor
    context.fillRect(0, 0, width, height)
    context.strokeStyle = palette.edge
    context.lineWidth = 1
    context.globalAlpha = 0.6
    context.beginPath()
    const square = SQUARES.find((size) => size * MOST_SQUARES >= this.side) ?? this.side
    const sharp = (at: number) => Math.round(at * unit) + 0.5
    for (let x = square; x < this.width; x += square) {
      context.moveTo(sharp(x), 0)
      context.lineTo(sharp(x), height)
    }
    for (let y = square; y < this.height; y += square) {
      context.moveTo(0, sharp(y))
      context.lineTo(width, sharp(y))
    }
    context.stroke()
    context.globalAlpha = 1
  }

  private stroke({ context, palette, unit }: Brush, { from, to, colour }: Stroke): void {
    context.strokeStyle = palette[colour]
    context.lineWidth = Math.max(palette.contrast ? 4 : 2.5, this.side * STROKE_SHARE * unit)
    context.lineCap = 'round'
    context.beginPath()
    context.moveTo(from[0] * unit, from[1] * unit)
    context.lineTo(to[0] * unit, to[1] * unit)
    context.stroke()
  }

  /** A ring until it is joined, then full with a tick. */
  private dot(
    { context, palette, unit }: Brush,
    at: readonly [number, number],
    number: number,
    joined: boolean,
  ): void {
    const [x, y] = [at[0] * unit, at[1] * unit]
    const radius = Math.max(5, this.side * DOT_SHARE * unit)
    context.beginPath()
    context.arc(x, y, radius, 0, 2 * Math.PI)
    context.fillStyle = joined ? palette.joined : palette.floor
    context.fill()
    context.strokeStyle = joined ? palette.joined : palette.dot
    context.lineWidth = Math.max(2, radius * 0.35)
    context.stroke()
    if (joined) {
      context.strokeStyle = palette.floor
      context.lineWidth = Math.max(1.5, radius * 0.3)
      context.lineCap = 'round'
      context.lineJoin = 'round'
      context.beginPath()
      context.moveTo(x - radius * 0.45, y)
      context.lineTo(x - radius * 0.1, y + radius * 0.38)
      context.lineTo(x + radius * 0.5, y - radius * 0.38)
      context.stroke()
      return
    }
    context.font = `600 ${Math.max(11, radius * 1.5)}px "Noto Sans", sans-serif`
    context.textAlign = 'center'
    context.textBaseline = 'bottom'
    context.fillStyle = palette.dot
    context.fillText(String(number), x, y - radius * 1.3)
  }

  /** Its nose is where it draws; a drop of the colour shows whether the pen is down. */
  private pen({ context, palette, unit, scale, rasters }: Brush, { x, y, heading, down, colour }: Pen): void {
    const size = Math.max(LEAST_PEN, Math.min(LARGEST_PEN, this.side * PEN_SHARE * unit))
    context.save()
    context.translate(x * unit, y * unit)
    context.rotate((heading * Math.PI) / 180)
    const image = rasters.at('pen', size * scale)
    if (image) context.drawImage(image, -size, -size / 2, size, size)
    context.beginPath()
    context.arc(-size * 0.62, 0, size * 0.17, 0, 2 * Math.PI)
    context.fillStyle = down ? palette[colour] : palette.floor
    context.fill()
    context.strokeStyle = down ? palette.floor : palette[colour]
    context.lineWidth = size * 0.06
    context.stroke()
    context.restore()
  }
}

/** A sheet under what moves: painted once and added to, so that a frame only paints what changes. */

import type { Brush } from './picture'

export class Layer {
  private readonly canvas = document.createElement('canvas')
  private readonly context = this.canvas.getContext('2d')!
  private key = ''
  /** Up to where it is painted; whoever paints keeps count. */
  done = -1

  /** Return the sheet's own brush; it is empty, and `done` is -1, when the brush changed or time went back before `done`. */
  begin(brush: Brush, done: number): Brush {
    if (this.key !== brush.key || done < this.done) this.clear(brush)
    return { ...brush, context: this.context }
  }

  drawOn({ context, width, height }: Brush): void {
    context.drawImage(this.canvas, 0, 0, width, height)
  }

  private clear({ width, height, scale, key }: Brush): void {
    const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
    if (this.canvas.width !== across) this.canvas.width = across
    if (this.canvas.height !== down) this.canvas.height = down
    this.context.setTransform(1, 0, 0, 1, 0, 0)
    this.context.clearRect(0, 0, across, down)
    this.context.setTransform(scale, 0, 0, scale, 0, 0)
    this.key = key
    this.done = -1
  }
}

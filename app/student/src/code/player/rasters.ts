/** The world's pictures at the size they are painted at: drawing an SVG anew in each frame takes a slow tablet's time. */

import type { Sprites } from './sprites'

/** More sizes than any world shows at once. */
const MOST = 60

export class Rasters {
  private readonly kept = new Map<string, HTMLCanvasElement>()

  constructor(private readonly sprites: Sprites) {}

  /** Return a picture as a square of device pixels, its corners rounded if wished; null where there is no such picture. */
  at(name: string, side: number, corner = 0): HTMLCanvasElement | null {
    const sprite = this.sprites[name]
    const pixels = Math.max(1, Math.round(side))
    if (!sprite) return null
    const key = `${name} ${pixels} ${corner}`
    const found = this.kept.get(key)
    if (found) return found
    if (this.kept.size >= MOST) this.kept.clear()
    const made = document.createElement('canvas')
    made.width = pixels
    made.height = pixels
    const context = made.getContext('2d')!
    if (corner > 0) {
      roundedRect(context, 0, 0, pixels, pixels, corner)
      context.clip()
    }
    context.drawImage(sprite, 0, 0, pixels, pixels)
    this.kept.set(key, made)
    return made
  }
}

/** Begin a path around a rectangle with round corners; Chrome 87 has no `roundRect`. */
export function roundedRect(
  context: CanvasRenderingContext2D,
  left: number,
  top: number,
  width: number,
  height: number,
  corner: number,
): void {
  const radius = Math.min(corner, width / 2, height / 2)
  context.beginPath()
  context.moveTo(left + radius, top)
  context.arcTo(left + width, top, left + width, top + height, radius)
  context.arcTo(left + width, top + height, left, top + height, radius)
  context.arcTo(left, top + height, left, top, radius)
  context.arcTo(left, top, left + width, top, radius)
  context.closePath()
}

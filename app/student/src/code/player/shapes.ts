/** Shapes that things on a floor are made of, in the units that the context is scaled to. */

import type { Box, Point } from '../../code-contract'

export function verticals(context: CanvasRenderingContext2D, x: number, height: number): void {
  context.moveTo(x, 0)
  context.lineTo(x, height)
}

export function horizontals(context: CanvasRenderingContext2D, y: number, width: number): void {
  context.moveTo(0, y)
  context.lineTo(width, y)
}

export function polyline(context: CanvasRenderingContext2D, points: readonly Point[], closed: boolean): void {
  context.beginPath()
  for (const [x, y] of points) context.lineTo(x, y)
  if (closed) context.closePath()
  context.stroke()
}

/** A crate with boards, so that it looks solid in any colours. */
export function crate(
  context: CanvasRenderingContext2D,
  { at: [left, top], size: [width, height] }: Box,
  colour: string,
  edge: string,
): void {
  context.fillStyle = colour
  context.fillRect(left, top, width, height)
  context.strokeStyle = edge
  context.lineWidth = 10
  context.strokeRect(left + 5, top + 5, width - 10, height - 10)
  context.lineWidth = 6
  context.beginPath()
  context.moveTo(left + 8, top + 8)
  context.lineTo(left + width - 8, top + height - 8)
  context.moveTo(left + width - 8, top + 8)
  context.lineTo(left + 8, top + height - 8)
  context.stroke()
}

export function disc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  fill: string | null,
  edge: string | null,
  width = 8,
): void {
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  if (fill) {
    context.fillStyle = fill
    context.fill()
  }
  if (!edge) return
  context.strokeStyle = edge
  context.lineWidth = width
  context.stroke()
}

/** How fast a wheel turns, and which way. */
export function arrow(context: CanvasRenderingContext2D, y: number, percent: number, colour: string): void {
  const end = (percent / 100) * 34
  const head = Math.sign(percent) * 11
  context.strokeStyle = colour
  context.lineWidth = 7
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(-4, y)
  context.lineTo(-4 + end, y)
  context.moveTo(-4 + end - head, y - 9)
  context.lineTo(-4 + end, y)
  context.lineTo(-4 + end - head, y + 9)
  context.stroke()
}

export function tick(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  context.strokeStyle = colour
  context.lineWidth = size * 0.34
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.beginPath()
  context.moveTo(x - size * 0.8, y)
  context.lineTo(x - size * 0.2, y + size * 0.6)
  context.lineTo(x + size * 0.85, y - size * 0.6)
  context.stroke()
}

export function label(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  context.font = `700 ${size}px "Noto Sans", sans-serif`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillStyle = colour
  context.fillText(text, x, y)
}

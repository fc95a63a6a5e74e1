/** The five colours of paint and pen. Each has a sign of its own, for whoever doesn't tell them apart. */

import type { Colour } from '../../code-contract'

/** Paint a colour's sign around a point; whoever calls has set the fill. */
export function paintSign(
  context: CanvasRenderingContext2D,
  colour: Colour,
  x: number,
  y: number,
  size: number,
): void {
  context.beginPath()
  if (colour === 'blue') context.arc(x, y, size * 0.5, 0, 2 * Math.PI)
  else outline(context, SIGNS[colour], x, y, size)
  context.fill()
}

/** Points around the middle: a triangle, a diamond, a square, a plus. */
const SIGNS: Record<Exclude<Colour, 'blue'>, readonly (readonly [number, number])[]> = {
  clay: [
    [0, -0.55],
    [0.55, 0.42],
    [-0.55, 0.42],
  ],
  mint: [
    [0, -0.6],
    [0.6, 0],
    [0, 0.6],
    [-0.6, 0],
  ],
  saffron: [
    [-0.45, -0.45],
    [0.45, -0.45],
    [0.45, 0.45],
    [-0.45, 0.45],
  ],
  night: [
    [-0.18, -0.55],
    [0.18, -0.55],
    [0.18, -0.18],
    [0.55, -0.18],
    [0.55, 0.18],
    [0.18, 0.18],
    [0.18, 0.55],
    [-0.18, 0.55],
    [-0.18, 0.18],
    [-0.55, 0.18],
    [-0.55, -0.18],
    [-0.18, -0.18],
  ],
}

function outline(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [number, number])[],
  x: number,
  y: number,
  size: number,
): void {
  for (const [dx, dy] of points) context.lineTo(x + dx * size, y + dy * size)
  context.closePath()
}

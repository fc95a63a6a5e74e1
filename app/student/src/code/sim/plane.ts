/** Distances on a plane in whole numbers; lessons/plane.py is the twin. What is divided stays below 2^53, so that the floor is exact. */

/** Return the whole part of a square root. */
export function root(square: number): number {
  let found = Math.floor(Math.sqrt(square))
  while (found * found > square) found -= 1
  while ((found + 1) * (found + 1) <= square) found += 1
  return found
}

/** Return how many units an amount is, rounded; halves go up. */
export function nearest(amount: number, unit: number): number {
  return Math.floor((2 * amount + unit) / (2 * unit))
}

/** A straight stroke, at most 3·10^7 long. */
export class Segment {
  private readonly dx: number
  private readonly dy: number
  private readonly square: number
  private readonly length: number

  constructor(
    private readonly x: number,
    private readonly y: number,
    toX: number,
    toY: number,
  ) {
    this.dx = toX - x
    this.dy = toY - y
    this.square = this.dx * this.dx + this.dy * this.dy
    this.length = root(this.square)
  }

  /** Tell whether a point lies within a distance. */
  reaches(x: number, y: number, within: number): boolean {
    return this.mayReach(x, y, within) && this.distance(x, y) <= within
  }

  /** Tell whether a point lies about within a distance: quick, and never wrongly no. */
  mayReach(x: number, y: number, within: number): boolean {
    return near(x - this.x, this.dx, within) && near(y - this.y, this.dy, within)
  }

  /** Return how far a point is away, rounded down; only for one that `mayReach`. */
  distance(x: number, y: number): number {
    const px = x - this.x
    const py = y - this.y
    const dot = px * this.dx + py * this.dy
    if (dot <= 0) return root(px * px + py * py)
    if (dot >= this.square) return root((px - this.dx) ** 2 + (py - this.dy) ** 2)
    return Math.floor(Math.abs(px * this.dy - py * this.dx) / this.length)
  }
}

function near(value: number, over: number, within: number): boolean {
  return value >= Math.min(over, 0) - within && value <= Math.max(over, 0) + within
}

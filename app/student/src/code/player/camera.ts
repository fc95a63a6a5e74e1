/** How near pupils look, and at what: pure. Shares of the world, so that a change of size keeps the place. */

export const NEAREST = 5
const STEP = 1.5
/** The robot is kept this far from the window's edge, in shares of the window. */
const MARGIN = 0.22

export interface Camera {
  readonly zoom: number
  /** What is in the window's middle. */
  readonly x: number
  readonly y: number
}

export const WHOLE: Camera = { zoom: 1, x: 0.5, y: 0.5 }

export function nearer(camera: Camera): Camera {
  return zoomed(camera, STEP)
}

export function farther(camera: Camera): Camera {
  return zoomed(camera, 1 / STEP)
}

/** Zoom by a factor and keep in place what lies at a point of the window (shares of it). */
export function zoomed(camera: Camera, factor: number, atX = 0.5, atY = 0.5): Camera {
  const zoom = Math.max(1, Math.min(NEAREST, camera.zoom * factor))
  const shift = (at: number) => (at - 0.5) / camera.zoom - (at - 0.5) / zoom
  return clamped({ zoom, x: camera.x + shift(atX), y: camera.y + shift(atY) })
}

/** Move the window by shares of itself. */
export function moved({ zoom, x, y }: Camera, byX: number, byY: number): Camera {
  return clamped({ zoom, x: x + byX / zoom, y: y + byY / zoom })
}

/** Move no farther than needed to see a place well. */
export function keeping({ zoom, x, y }: Camera, atX: number, atY: number): Camera {
  const reach = (0.5 - MARGIN) / zoom
  const towards = (middle: number, at: number) => Math.max(at - reach, Math.min(at + reach, middle))
  return clamped({ zoom, x: towards(x, atX), y: towards(y, atY) })
}

/** Nothing beyond the world's edge is ever in the window. */
function clamped({ zoom, x, y }: Camera): Camera {
  const half = 0.5 / zoom
  const within = (middle: number) => Math.max(half, Math.min(1 - half, middle))
  return { zoom, x: within(x), y: within(y) }
}

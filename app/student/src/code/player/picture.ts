/** What each kind of world offers to be painted; one file a kind beside this one. */

import type { Start } from '../../code-contract'
import type { Palette } from './palette'
import type { Rasters } from './rasters'
import type { Instant } from './timeline'

/** Where and with what to paint: CSS pixels, the camera's place already counted in. */
export interface Brush {
  readonly context: CanvasRenderingContext2D
  /** CSS pixels a unit of the world. */
  readonly unit: number
  /** Where the world's top left corner lies. */
  readonly left: number
  readonly top: number
  /** The window's size. */
  readonly width: number
  readonly height: number
  /** Device pixels a CSS pixel. */
  readonly scale: number
  readonly palette: Palette
  readonly rasters: Rasters
  readonly trail: boolean
  /** Where the robot begins in the other runs of a grid world. */
  readonly ghosts: readonly Start[]
  /** Changes with everything above, so that what is kept painted knows when it is out of date. */
  readonly key: string
}

/** A run in one world, to be painted at any instant. */
export interface Picture {
  /** In the world's units. */
  readonly width: number
  readonly height: number
  /** No unit is painted larger than this many CSS pixels before pupils zoom. */
  readonly largest: number
  /** The size in CSS pixels at so many pixels a unit. */
  extent(unit: number): readonly [width: number, height: number]
  paint(brush: Brush, instant: Instant): void
  /** Where to look, in shares of the world; null where nothing moves. */
  focus(instant: Instant): readonly [x: number, y: number] | null
}

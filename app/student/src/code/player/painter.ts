/** The canvas: its size, its camera and its colours; what is on it is painted by one picture a kind of world. Never mirrored. */

import { signal } from '@preact/signals'
import type { Start, World } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { type Camera, keeping, WHOLE } from './camera'
import { type Palette, paletteOf } from './palette'
import type { Brush, Picture } from './picture'
import { pictureOf } from './pictures'
import { Rasters } from './rasters'
import type { Sprites } from './sprites'
import type { Instant } from './timeline'

const SMALLEST = 8

export class Painter {
  readonly camera = signal<Camera>(WHOLE)
  trail = true
  contrast = false
  /** Where the robot begins in the other runs of the same world. */
  ghosts: readonly Start[] = []
  private readonly context: CanvasRenderingContext2D
  private picture: Picture | null = null
  private rasters = new Rasters({})
  private palette: Palette | null = null
  /** Counts what makes kept paintings out of date. */
  private drawn = 0
  /** CSS pixels. */
  private width = 0
  private height = 0
  private unit = 0

  constructor(readonly canvas: HTMLCanvasElement) {
    this.context = canvas.getContext('2d')!
  }

  set sprites(sprites: Sprites) {
    this.rasters = new Rasters(sprites)
    this.drawn += 1
  }

  /** Take what is to be painted; the camera stays where it is while the world keeps its size. */
  show(world: World, trace: readonly TraceEvent[]): void {
    const picture = pictureOf(world, trace)
    const same = picture?.width === this.picture?.width && picture?.height === this.picture?.height
    if (!same) this.camera.value = WHOLE
    this.picture = picture
  }

  /** Take the largest size that shows the whole world in a box of CSS pixels. */
  fit(width: number, height: number): void {
    if (!this.picture) return
    const { picture, canvas } = this
    const most = Math.min(width / (picture.width + 0.05), height / (picture.height + 0.05), picture.largest)
    this.unit = Math.max(SMALLEST / Math.max(1, picture.width / 20), most)
    const [across, down] = picture.extent(this.unit)
    this.width = across
    this.height = down
    const scale = window.devicePixelRatio || 1
    canvas.width = Math.round(across * scale)
    canvas.height = Math.round(down * scale)
    canvas.style.width = `${across}px`
    canvas.style.height = `${down}px`
    this.restyle()
  }

  /** Read the colours again: the room got dark, or someone wishes for contrast. */
  restyle(): void {
    this.palette = null
    this.drawn += 1
  }

  paint(instant: Instant): void {
    if (!this.picture || this.width === 0) return
    const scale = this.canvas.width / this.width
    this.context.setTransform(scale, 0, 0, scale, 0, 0)
    this.context.clearRect(0, 0, this.width, this.height)
    this.picture.paint(this.brush(scale), instant)
  }

  /** When pupils look at a part only, let that part follow the robot. */
  keepInView(instant: Instant): void {
    const { camera } = this
    const focus = camera.value.zoom > 1 ? this.picture?.focus(instant) : null
    if (!focus) return
    const kept = keeping(camera.value, focus[0], focus[1])
    if (kept.x !== camera.value.x || kept.y !== camera.value.y) camera.value = kept
  }

  private brush(scale: number): Brush {
    const { zoom, x, y } = this.camera.value
    this.canvas.classList.toggle('near', zoom > 1)
    if (this.palette?.contrast !== this.contrast) {
      this.canvas.classList.toggle('contrast', this.contrast)
      this.palette = paletteOf(this.canvas, this.contrast)
    }
    const unit = this.unit * zoom
    const [across, down] = this.picture!.extent(unit)
    const place = (size: number, window: number, middle: number) =>
      Math.round(Math.min(0, Math.max(window - size, window / 2 - middle * size)) * scale) / scale
    const left = place(across, this.width, x)
    const top = place(down, this.height, y)
    return {
      context: this.context,
      unit,
      left,
      top,
      width: this.width,
      height: this.height,
      scale,
      palette: this.palette,
      rasters: this.rasters,
      trail: this.trail,
      ghosts: this.ghosts,
      key: `${unit} ${left} ${top} ${this.width} ${this.height} ${scale} ${this.trail} ${this.contrast} ${this.drawn}`,
    }
  }
}

import { describe, expect, it } from 'vitest'
import { farther, keeping, moved, NEAREST, nearer, WHOLE, zoomed } from './camera'

describe('the camera', () => {
  it('never shows what is beyond the world', () => {
    expect(moved(WHOLE, 3, -3)).toEqual(WHOLE)
    const corner = moved(zoomed(WHOLE, 2), 9, 9)
    expect(corner).toEqual({ zoom: 2, x: 0.75, y: 0.75 })
    expect(farther(farther(corner))).toEqual(WHOLE)
  })

  it('keeps in place what lies under the fingers', () => {
    const near = zoomed(zoomed(WHOLE, 2), 1.5, 0.25, 0.75)
    const place = (middle: number, at: number, zoom: number) => middle + (at - 0.5) / zoom
    expect(place(near.x, 0.25, near.zoom)).toBeCloseTo(place(0.5, 0.25, 2))
    expect(place(near.y, 0.75, near.zoom)).toBeCloseTo(place(0.5, 0.75, 2))
  })

  it('comes no nearer than it may', () => {
    let camera = WHOLE
    for (let tap = 0; tap < 9; tap += 1) camera = nearer(camera)
    expect(camera.zoom).toBe(NEAREST)
  })

  it('follows the robot only when it leaves the middle', () => {
    const near = zoomed(WHOLE, 2)
    expect(keeping(near, 0.55, 0.5)).toEqual(near)
    expect(keeping(near, 0.95, 0.5).x).toBe(0.75)
  })
})

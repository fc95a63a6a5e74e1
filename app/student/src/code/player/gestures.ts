/** Fingers on the world: two of them zoom, one moves what is nearer than the whole; a wheel with Ctrl zooms too. */

import { moved, zoomed } from './camera'
import type { Painter } from './painter'

interface Finger {
  x: number
  y: number
}

/** Listen until the returned function is called. */
export function listenToFingers(painter: Painter, repaint: () => void): () => void {
  const { canvas, camera } = painter
  const fingers = new Map<number, Finger>()

  const share = ({ x, y }: Finger): [number, number] => {
    const box = canvas.getBoundingClientRect()
    return [(x - box.left) / box.width, (y - box.top) / box.height]
  }
  const down = (event: PointerEvent) => {
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY })
    if (camera.value.zoom > 1 || fingers.size > 1) canvas.setPointerCapture(event.pointerId)
  }
  const move = (event: PointerEvent) => {
    const before = fingers.get(event.pointerId)
    if (!before) return
    const now = { x: event.clientX, y: event.clientY }
    const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1]
    fingers.set(event.pointerId, now)
    if (other) pinch(before, now, other)
    else drag(before, now)
    repaint()
  }
  const pinch = (before: Finger, now: Finger, other: Finger) => {
    const apart = (finger: Finger) => Math.max(20, Math.hypot(finger.x - other.x, finger.y - other.y))
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
    camera.value = zoomed(camera.value, apart(now) / apart(before), ...share(middle))
  }
  const drag = (before: Finger, now: Finger) => {
    const box = canvas.getBoundingClientRect()
    camera.value = moved(camera.value, (before.x - now.x) / box.width, (before.y - now.y) / box.height)
  }
  const up = (event: PointerEvent) => {
    fingers.delete(event.pointerId)
  }
  const wheel = (event: WheelEvent) => {
    if (!event.ctrlKey) return
    event.preventDefault()
    camera.value = zoomed(
      camera.value,
      Math.exp(-event.deltaY / 200),
      ...share({ x: event.clientX, y: event.clientY }),
    )
    repaint()
  }
  canvas.addEventListener('pointerdown', down)
  canvas.addEventListener('pointermove', move)
  canvas.addEventListener('pointerup', up)
  canvas.addEventListener('pointercancel', up)
  canvas.addEventListener('wheel', wheel, { passive: false })
  return () => {
    canvas.removeEventListener('pointerdown', down)
    canvas.removeEventListener('pointermove', move)
    canvas.removeEventListener('pointerup', up)
    canvas.removeEventListener('pointercancel', up)
    canvas.removeEventListener('wheel', wheel)
  }
}

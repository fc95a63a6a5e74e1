/** A camera's picture made small enough for forty tablets on one laptop. */

import type { Photo } from './photo-answer'

/** Longest side, and what is tried when the file stays too large; a page of a notebook can still be read. */
const LONGEST_SIDES = [1_400, 1_100, 800]
const QUALITIES = [0.8, 0.65, 0.5]
/** Far below what lessons/steps/captured.py takes. */
const MOST_BYTES = 450_000

/** Throws when the file is no picture that this browser can show. */
export async function photograph(file: Blob): Promise<Photo> {
  const image = await decoded(file)
  for (const side of LONGEST_SIDES) {
    const canvas = drawn(image, side)
    for (const quality of QUALITIES) {
      const data = afterComma(canvas.toDataURL('image/jpeg', quality))
      if (data === '') throw new Error('the picture is too large for this tablet')
      if ((data.length * 3) / 4 <= MOST_BYTES) return { type: 'image/jpeg', data }
    }
  }
  throw new Error('the picture stays too large')
}

/** Upright: the browser turns it as the camera says. */
function drawn(image: HTMLImageElement, longest: number): HTMLCanvasElement {
  const scale = Math.min(1, longest / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const ground = canvas.getContext('2d')
  if (ground === null) throw new Error('no canvas')
  // A drawing with a see-through ground would turn black as JPEG.
  ground.fillStyle = '#ffffff'
  ground.fillRect(0, 0, canvas.width, canvas.height)
  ground.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A file's bytes as base64. */
export function base64OfFile(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(afterComma(String(reader.result)))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(file)
  })
}

function decoded(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file)
  return new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image()
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('no picture'))
    image.src = url
  }).finally(() => URL.revokeObjectURL(url))
}

function afterComma(url: string): string {
  return url.slice(url.indexOf(',') + 1)
}

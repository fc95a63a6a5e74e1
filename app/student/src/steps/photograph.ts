/** A camera's picture made small enough for forty tablets on one laptop. */

import type { Photo } from './photo-answer'

/** Longest side; a page of a notebook can still be read. */
const MOST_PIXELS = 1_400
const QUALITIES = [0.8, 0.65, 0.5]
/** Far below what lessons/steps/captured.py takes. */
const GOOD_BYTES = 450_000

/** Throws when the file is no picture that this browser can show. */
export async function photograph(file: Blob): Promise<Photo> {
  const image = await decoded(file)
  const scale = Math.min(1, MOST_PIXELS / Math.max(image.naturalWidth, image.naturalHeight))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const ground = canvas.getContext('2d')
  if (ground === null) throw new Error('no canvas')
  // A drawing with a see-through ground would turn black as JPEG.
  ground.fillStyle = '#ffffff'
  ground.fillRect(0, 0, canvas.width, canvas.height)
  ground.drawImage(image, 0, 0, canvas.width, canvas.height)
  let data = ''
  for (const quality of QUALITIES) {
    data = afterComma(canvas.toDataURL('image/jpeg', quality))
    if ((data.length * 3) / 4 <= GOOD_BYTES) break
  }
  if (data === '') throw new Error('the picture is too large for this tablet')
  return { type: 'image/jpeg', data }
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

/** Reads the QR on a card: from a photo everywhere, from the camera itself where the page may use it. */

import decodeQR from 'qr/decode.js'

/** Enough for a card that fills a third of a photo, and little enough for an old tablet. */
const MOST_PIXELS_ASIDE = 1_000
const LOOK_EVERY_MS = 250

/** A camera belongs to secure pages alone: the agent's on loopback, never the class's plain HTTP. */
export const hasCamera = (): boolean =>
  isSecureContext && typeof navigator.mediaDevices?.getUserMedia === 'function'

type Drawable = ImageBitmap | HTMLImageElement | HTMLVideoElement

/** Return what a QR in the picture says, or null. */
function readFrom(source: Drawable, width: number, height: number): string | null {
  if (width === 0 || height === 0) return null
  const scale = Math.min(1, MOST_PIXELS_ASIDE / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const pen = canvas.getContext('2d')
  if (pen === null) return null
  pen.drawImage(source, 0, 0, canvas.width, canvas.height)
  return readPixels(pen.getImageData(0, 0, canvas.width, canvas.height))
}

/** Return what a QR in these RGBA pixels says, or null. */
export function readPixels(image: { width: number; height: number; data: Uint8ClampedArray }): string | null {
  try {
    return decodeQR(image)
  } catch {
    return null
  }
}

/** Return what stands on the card in a photo, or null when there is none to be seen. */
export async function readPhoto(file: Blob): Promise<string | null> {
  const url = URL.createObjectURL(file)
  try {
    // An <img> turns a photo upright by itself, also where createImageBitmap does not.
    const image = new Image()
    image.src = url
    await image.decode()
    return readFrom(image, image.naturalWidth, image.naturalHeight)
  } catch {
    return null
  } finally {
    URL.revokeObjectURL(url)
  }
}

/**
 * Look through the camera until a card is read. Resolves with what it says, or null after `signal` was aborted.
 * Throws when the camera may not be used.
 */
export async function watchCamera(video: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  try {
    video.srcObject = stream
    await video.play()
    while (!signal.aborted) {
      const text = readFrom(video, video.videoWidth, video.videoHeight)
      if (text !== null) return text
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
    }
    return null
  } finally {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
}

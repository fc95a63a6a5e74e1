/** Pictures, sound and film of a pack as URLs that an element can show: made from the tablet's copy, never fetched again. */

import type { Delivery } from './delivery'
import type { Shelf } from './shelf'

const TYPES: Record<string, string> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  webm: 'video/webm',
  mp4: 'video/mp4',
  mp3: 'audio/mpeg',
  ogg: 'audio/ogg',
  m4a: 'audio/mp4',
}
const BLOB = /^\/blob\/([0-9a-f]{64})$/

/** The rendered texts name pictures by hash: "/blob/<sha256>"; a step names them by path. Null: not in the pack. */
export function mediaPath(delivery: Delivery, source: string): string | null {
  const hash = BLOB.exec(source)?.[1]
  if (hash === undefined) return source in delivery.files ? source : null
  return Object.entries(delivery.files).find(([, file]) => file.sha256 === hash)?.[0] ?? null
}

export async function mediaUrl(shelf: Shelf, delivery: Delivery, source: string): Promise<string | null> {
  const path = mediaPath(delivery, source)
  const type = TYPES[path?.split('.').pop()?.toLowerCase() ?? '']
  if (path === null || type === undefined) return null
  const bytes = await shelf.file(delivery, path)
  if (bytes === null) return null
  return URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }))
}

export interface WithMedia {
  html: string
  /** Let the tablet forget the pictures once nothing shows them any more. */
  release(): void
}

/** Point every picture of a step's text at the tablet's copy; one that is missing is left out. */
export async function withMedia(shelf: Shelf, delivery: Delivery, html: string): Promise<WithMedia> {
  const template = document.createElement('template')
  template.innerHTML = html
  const made: string[] = []
  for (const image of Array.from(template.content.querySelectorAll('img'))) {
    const url = await mediaUrl(shelf, delivery, image.getAttribute('src') ?? '').catch(() => null)
    if (url === null) image.remove()
    else {
      image.setAttribute('src', url)
      made.push(url)
    }
  }
  const release = () => {
    for (const url of made) URL.revokeObjectURL(url)
  }
  return { html: template.innerHTML, release }
}

/** An animal that stands for a pupil, or for a part of a receipt. */

import { signal } from '@preact/signals'

const urls = signal<ReadonlyMap<string, string>>(new Map())

/** Fetch the pictures; one that does not come leaves its place empty, and the word beside it stays. */
export async function loadPictures(): Promise<void> {
  try {
    urls.value = (await import('./picture-files')).PICTURE_URLS
  } catch {
    setTimeout(() => void loadPictures(), 3_000)
  }
}

/** `label` only where no word stands beside it. */
export function Picture({ id, size, label = '' }: { id: string; size: number; label?: string }) {
  const url = urls.value.get(id)
  return (
    <span class="picture" style={{ '--picture': `${size}px` }}>
      {url && <img src={url} width={size} height={size} alt={label} draggable={false} />}
    </span>
  )
}

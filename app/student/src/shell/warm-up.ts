/** Fetches what later steps need into the browser's cache, so that a lesson goes on when its server is gone. */

const AGAIN_AFTER_MS = 5_000

/** `files.json` stands beside index.html (scripts/build.js); immutable files stay in the cache. */
export async function warmUp(): Promise<void> {
  try {
    const list = await fetch(new URL('files.json', document.baseURI).href)
    if (!list.ok) return
    for (const file of (await list.json()) as string[]) await fetchOne(file)
  } catch {
    setTimeout(() => void warmUp(), AGAIN_AFTER_MS)
  }
}

async function fetchOne(file: string): Promise<void> {
  const answer = await fetch(new URL(file, document.baseURI).href)
  await answer.arrayBuffer()
}

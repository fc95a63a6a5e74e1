/** Reading drafts of which nothing is certain: another version of the page or of the pack may have kept them. */

/** A field of whatever was kept, or undefined. */
export function fieldOf(kept: unknown, name: string): unknown {
  return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>)[name] : undefined
}

/** A text of whatever was kept, else "". */
export function textOf(kept: unknown, name: string): string {
  const value = fieldOf(kept, name)
  return typeof value === 'string' ? value : ''
}

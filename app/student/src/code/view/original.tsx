/** What Python itself said of a fault, folded away: ours comes first, but nobody hides the other. */

import type { CodeSession } from '../session'

export function Original({ session }: { session: CodeSession }) {
  const original = session.outcome.value?.original
  if (!original) return null
  return (
    <details class="original">
      <summary>{session.words.original}</summary>
      <code dir="ltr" lang="en">
        {original}
      </code>
    </details>
  )
}

/** The kinds of steps come after the page that joins a class: nobody needs them before there is a lesson. */

import { signal } from '@preact/signals'

const AGAIN_AFTER_MS = 3_000

type Kinds = typeof import('./kinds')

/** Null while they are on their way. */
export const kinds = signal<Kinds | null>(null)
let asked = false

/** Bring the kinds here, however often it takes. */
export function bringKinds(): void {
  if (asked) return
  asked = true
  import('./kinds')
    .then((module) => {
      kinds.value = module
    })
    .catch(() => {
      setTimeout(() => {
        asked = false
        bringKinds()
      }, AGAIN_AFTER_MS)
    })
}

/** Screens that only some classes need: they come when they are first wanted, however often that takes. */

import { signal } from '@preact/signals'
import type { JSX } from 'preact'

const AGAIN_AFTER_MS = 2_000

type Screen<P> = (props: P) => JSX.Element | null

/** Return a stand-in that shows nothing until the screen is here, and what brings it before that. */
export function lazily<P extends object>(load: () => Promise<Screen<P>>): [Screen<P>, () => void] {
  const screen = signal<Screen<P> | null>(null)
  let asked = false
  function bring(): void {
    if (asked) return
    asked = true
    load()
      .then((came) => {
        screen.value = came
      })
      .catch(() => {
        setTimeout(() => {
          asked = false
          bring()
        }, AGAIN_AFTER_MS)
      })
  }
  function StandIn(props: P): JSX.Element | null {
    bring()
    const Here = screen.value
    return Here === null ? null : <Here {...props} />
  }
  return [StandIn, bring]
}

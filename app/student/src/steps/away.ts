/** Looking elsewhere: nothing plays or is recorded in a step that pupils have left. */

import { useEffect } from 'preact/hooks'

/** Call `stop` when something covers the step, another program comes in front, or the step goes. */
export function useAway(covered: boolean, stop: () => void): void {
  useEffect(() => {
    // Heard directly: a page that is hidden may be frozen before it draws again.
    const hidden = () => {
      if (document.hidden) stop()
    }
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      stop()
    }
  }, [])
  useEffect(() => {
    if (covered) stop()
  }, [covered])
}

/** Lines between the two sides of a match, drawn from where its chips lie. */

import { useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import type { Pair } from './match-answer'

interface Line {
  key: string
  left: string
  from: [x: number, y: number]
  to: [x: number, y: number]
}

export interface MatchLinesProps {
  /** What both sides lie in; chips bear data-chip="<side>-<left id>-<right id>". */
  host: RefObject<HTMLElement | null>
  pairs: readonly Pair[]
  /** The class that gives a left one's line its colour. */
  hueOf(left: string): string
}

export function MatchLines({ host, pairs, hueOf }: MatchLinesProps) {
  const lines = useSignal<Line[]>([])
  useLayoutEffect(() => {
    const box = host.current
    if (box === null) return
    const draw = () => {
      const corner = box.getBoundingClientRect()
      const middle = (side: string, [left, right]: Pair): [number, number] => {
        const chip = box.querySelector(`[data-chip="${side}-${left}-${right}"]`)?.getBoundingClientRect()
        return chip === undefined
          ? [0, 0]
          : [chip.left + chip.width / 2 - corner.left, chip.top + chip.height / 2 - corner.top]
      }
      lines.value = pairs.map((pair) => ({
        key: pair.join(' '),
        left: pair[0],
        from: middle('left', pair),
        to: middle('right', pair),
      }))
    }
    draw()
    // Pictures and letters that come later move everything.
    const watcher = new ResizeObserver(draw)
    watcher.observe(box)
    for (const child of Array.from(box.querySelectorAll('button'))) watcher.observe(child)
    return () => watcher.disconnect()
  }, [JSON.stringify(pairs)])
  return (
    <svg class="match-lines" aria-hidden="true">
      {lines.value.map(({ key, left, from, to }) => (
        <path key={key} class={hueOf(left)} d={`M${from.join(' ')} L${to.join(' ')}`} />
      ))}
    </svg>
  )
}

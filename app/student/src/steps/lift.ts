/** Lifting one row of a list with a finger or the mouse and putting it down elsewhere. */

import { type Signal, useSignal } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

const EDGE_PX = 72
const SCROLL_PX = 9

export interface Lift {
  id: string
  from: number
  /** Where it would lie now. */
  to: number
  /** How far it was moved. */
  shift_px: number
  /** How far the others make room. */
  room_px: number
}

export interface Lifting {
  lift: Signal<Lift | null>
  /** Begin at a pointerdown of a row's grip. */
  begin(event: PointerEvent, id: string): void
  /** Style of a row at a place: where it is, or makes room. */
  styleOf(place: number): { transform?: string }
}

/** The rows are the children of `list`, in the order of `ids`. */
export function useLift(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  onDrop: (id: string, to: number) => void,
): Lifting {
  const lift = useSignal<Lift | null>(null)
  const ending = useSignal<(() => void) | null>(null)
  useEffect(() => () => ending.peek()?.(), [])

  const begin = (event: PointerEvent, id: string) => {
    if (event.button !== 0 || lift.peek() !== null || list.current === null) return
    const rows = Array.from(list.current.children) as HTMLElement[]
    const middles = rows.map((row) => row.offsetTop + row.offsetHeight / 2)
    const from = ids.indexOf(id)
    const room_px = roomOf(rows, from)
    const scroller = list.current.closest('.step-scroll')
    const origin = event.clientY + (scroller?.scrollTop ?? 0)
    let hand = event.clientY
    const follow = () => {
      const shift_px = hand + (scroller?.scrollTop ?? 0) - origin
      const middle = middles[from]! + shift_px
      const to = middles.filter((other, at) => at !== from && other < middle).length
      lift.value = { id, from, to, shift_px, room_px }
    }
    const move = (next: PointerEvent) => {
      if (next.pointerId !== event.pointerId) return
      hand = next.clientY
      follow()
    }
    const stopScrolling = scroller === null ? () => undefined : scrollAtEdges(scroller, () => hand, follow)
    const end = () => {
      stopScrolling()
      removeEventListener('pointermove', move)
      removeEventListener('pointerup', drop)
      removeEventListener('pointercancel', cancel)
      removeEventListener('keydown', giveUp, true)
      ending.value = null
      lift.value = null
    }
    const drop = (last: PointerEvent) => {
      if (last.pointerId !== event.pointerId) return
      const to = lift.peek()?.to ?? from
      end()
      if (to !== from) onDrop(id, to)
    }
    const cancel = (last: PointerEvent) => {
      if (last.pointerId === event.pointerId) end()
    }
    const giveUp = (key: KeyboardEvent) => {
      if (key.key === 'Escape') end()
    }
    addEventListener('pointermove', move)
    addEventListener('pointerup', drop)
    addEventListener('pointercancel', cancel)
    addEventListener('keydown', giveUp, true)
    ending.value = end
    follow()
  }

  const styleOf = (place: number) => {
    const now = lift.value
    if (now === null) return {}
    if (place === now.from) return { transform: `translateY(${now.shift_px}px)` }
    if (place > now.from && place <= now.to) return { transform: `translateY(${-now.room_px}px)` }
    if (place < now.from && place >= now.to) return { transform: `translateY(${now.room_px}px)` }
    return {}
  }
  return { lift, begin, styleOf }
}

/** A row's height and the gap after it. */
function roomOf(rows: readonly HTMLElement[], at: number): number {
  const [row, next, before] = [rows[at]!, rows[at + 1], rows[at - 1]]
  if (next !== undefined) return next.offsetTop - row.offsetTop
  return before === undefined ? 0 : row.offsetTop + row.offsetHeight - before.offsetTop - before.offsetHeight
}

/** While something is held near the upper or lower edge, the list goes on. Returns the way to stop. */
function scrollAtEdges(scroller: Element, hand: () => number, moved: () => void): () => void {
  let frame = 0
  const tick = () => {
    const { top, bottom } = scroller.getBoundingClientRect()
    const step = hand() < top + EDGE_PX ? -SCROLL_PX : hand() > bottom - EDGE_PX ? SCROLL_PX : 0
    const before = scroller.scrollTop
    if (step !== 0) scroller.scrollTop += step
    if (scroller.scrollTop !== before) moved()
    frame = requestAnimationFrame(tick)
  }
  frame = requestAnimationFrame(tick)
  return () => cancelAnimationFrame(frame)
}

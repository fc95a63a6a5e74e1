/** The bar under a step, the same for every kind: on the left what looks at the work, on the right the ways on. */

import type { ComponentChildren } from 'preact'
import { BottomBar } from '../shell/bottom-bar'
import { useHints } from './hint-box'
import type { StepWork } from './work'

export interface StepBarProps {
  work: StepWork
  /** Hand in what is here; null while there is nothing to hand in, absent where nothing ever is. */
  onHandIn?: (() => void) | null
  children?: ComponentChildren
}

export function StepBar({ work, onHandIn, children }: StepBarProps) {
  const { buttons } = work
  const hints = useHints(work)
  const handsIn = onHandIn !== undefined
  return (
    <>
      {hints.panel}
      <BottomBar
        {...buttons}
        handsIn={handsIn}
        nextIsMain={!handsIn || buttons.handedIn}
        onHandIn={onHandIn ?? null}
      >
        {children}
        {hints.button}
      </BottomBar>
    </>
  )
}

/** What a step asks for next, always at the same place. */

import type { ComponentChildren } from 'preact'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'

export interface StepButtonsProps {
  first: boolean
  last: boolean
  /** True where going on is the thing to do. */
  nextIsMain: boolean
  onPrev(): void
  onNext(): void
  /** Null where nothing is handed in. */
  onHandIn: (() => void) | null
  handedIn: boolean
}

/** In the code step's own bar: small neighbours of the one main action. */
export function SlotButtons({ first, last, onPrev, onNext, onHandIn, handedIn }: StepButtonsProps) {
  return (
    <div class="slot-buttons">
      <button
        type="button"
        class="button square"
        data-testid="step-prev"
        aria-label={phrase('lesson.prev')}
        disabled={first}
        onClick={onPrev}
      >
        <Icon name="back" mirrors />
      </button>
      <button
        type="button"
        class="button square"
        data-testid="step-next"
        aria-label={phrase(last ? 'lesson.finish' : 'lesson.next')}
        onClick={onNext}
      >
        <Icon name="forward" mirrors />
      </button>
      <HandInButton onHandIn={onHandIn} handedIn={handedIn} main />
    </div>
  )
}

function HandInButton({
  onHandIn,
  handedIn,
  main,
}: Pick<StepButtonsProps, 'onHandIn' | 'handedIn'> & { main: boolean }) {
  return (
    <button
      type="button"
      class={main ? 'button main' : 'button'}
      data-testid="hand-in"
      disabled={onHandIn === null}
      onClick={onHandIn ?? undefined}
    >
      <Icon name={handedIn ? 'receipt' : 'upload'} />
      {phrase('handin.button')}
    </button>
  )
}

export function BottomBar(props: StepButtonsProps & { handsIn: boolean; children?: ComponentChildren }) {
  const { first, last, nextIsMain, onPrev, onNext, onHandIn, handedIn, handsIn, children } = props
  return (
    <footer class="bottom-bar">
      {children}
      <button type="button" class="button prev" data-testid="step-prev" disabled={first} onClick={onPrev}>
        <Icon name="back" mirrors />
        <span class="label">{phrase('lesson.prev')}</span>
      </button>
      <span class="spring" />
      {handsIn && <HandInButton onHandIn={onHandIn} handedIn={handedIn} main={!nextIsMain} />}
      <button
        type="button"
        class={nextIsMain ? 'button main large' : 'button'}
        data-testid="step-next"
        onClick={onNext}
      >
        {phrase(last ? 'lesson.finish' : 'lesson.next')}
        <Icon name="forward" mirrors />
      </button>
    </footer>
  )
}

/** Above a lesson: its title, where the pupils are in it, who drives, and the hand. */

import { language, localised } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import type { PupilCard } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import type { Step } from '../packs/delivery'
import { HandButton } from './hand-button'

export interface TopBarProps {
  title: string
  steps: readonly Step[]
  index: number
  done: ReadonlySet<string>
  seated: readonly PupilCard[]
  handUp: boolean
  seatOpen: boolean
  onStep(index: number): void
  onTitle(): void
  onSeat(): void
  onSwap(): void
  onHand(up: boolean): void
}

function Dots({ steps, index, done, onStep }: Pick<TopBarProps, 'steps' | 'index' | 'done' | 'onStep'>) {
  return (
    <nav class="dots">
      {steps.map((step, at) => {
        const state = [at === index ? 'here' : '', done.has(step.id) ? 'done' : ''].join(' ')
        const title = localised(step.titles, language.value ?? 'en')
        const label = phrase('lesson.dot', { n: at + 1, title })
        return (
          <button
            key={step.id}
            type="button"
            class={`dot ${state}`}
            aria-current={at === index ? 'step' : undefined}
            aria-label={done.has(step.id) ? `${label} – ${phrase('lesson.done')}` : label}
            title={title}
            onClick={() => onStep(at)}
          >
            <span />
          </button>
        )
      })}
    </nav>
  )
}

/** A pupil with picture, name, and, where two or three share, the part they play: by a sign and a word. */
function Role({ pupil, alone, drives }: { pupil: PupilCard; alone: boolean; drives: boolean }) {
  const first = pupil.name.split(' ')[0] ?? pupil.name
  return (
    <span class={drives ? 'role drives' : 'role'}>
      <Picture id={pupil.picture} size={32} />
      <span class="role-words">
        <bdi class="role-name">{alone ? pupil.name : first}</bdi>
        {!alone && (
          <span class="role-part">
            <Icon name={drives ? 'drive' : 'guide'} size={16} />
            {phrase(drives ? 'seat.driver' : 'seat.guide')}
          </span>
        )}
      </span>
    </span>
  )
}

export function Who({
  seated,
  seatOpen,
  onSeat,
  onSwap,
}: Pick<TopBarProps, 'seated' | 'seatOpen' | 'onSeat' | 'onSwap'>) {
  if (seated.length === 0) return null
  return (
    <div class="who">
      <button
        type="button"
        class="who-names"
        aria-expanded={seatOpen}
        data-testid="seat-open"
        onClick={onSeat}
      >
        {seated.map((pupil, at) => (
          <Role key={pupil.id} pupil={pupil} alone={seated.length === 1} drives={at === 0} />
        ))}
      </button>
      {seated.length > 1 && (
        <button
          type="button"
          class="who-swap"
          aria-label={phrase('seat.swap')}
          title={phrase('seat.swap')}
          data-testid="seat-swap"
          onClick={onSwap}
        >
          <Icon name="swap" size={22} />
        </button>
      )}
    </div>
  )
}

export function TopBar(props: TopBarProps) {
  const { title, steps, index, done, onStep, onTitle } = props
  return (
    <header class="top-bar">
      <button type="button" class="lesson-title" data-testid="lesson-title" onClick={onTitle}>
        <bdi>{title}</bdi>
      </button>
      {index < steps.length && (
        <span class="step-count">{phrase('lesson.step', { n: index + 1, m: steps.length })}</span>
      )}
      <Dots steps={steps} index={index} done={done} onStep={onStep} />
      <span class="spring" />
      <Who {...props} />
      <HandButton up={props.handUp} onHand={props.onHand} />
    </header>
  )
}

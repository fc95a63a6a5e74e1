/** Pairs to find: touch one, then the one that goes with it; a number, a colour and a line join them. */

import { useSignal } from '@preact/signals'
import { useMemo, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { Item } from '../packs/step-head'
import { AnswerPage } from './answer-page'
import { useDraft } from './draft'
import { ItemPicture } from './item-picture'
import { joined, type MatchStep, matchArtefact, type Pair, restoreMatch, rightSide } from './match-answer'
import { MatchLines } from './match-lines'
import { Said, saidIn } from './said'
import { belongs, scoreMatch } from './score/match'
import { Verdict } from './verdict'
import type { StepWork } from './work'

type Side = 'left' | 'right'

export function MatchBody(work: StepWork<MatchStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, (kept) => restoreMatch(step, kept))
  const { pairs, checked } = draft.value
  const held = useSignal<{ side: Side; id: string } | null>(null)
  const heard = useSignal('')
  const host = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => ({ left: step.left, right: rightSide(step) }), [step])
  const named = (side: Side, id: string) =>
    saidIn({ ...texts, texts: step[side].find((item) => item.id === id)?.texts ?? {} }).text

  const touch = (side: Side, id: string) => {
    const now = held.value
    if (now === null || now.side === side) {
      held.value = now?.id === id ? null : { side, id }
      return
    }
    const [left, right] = side === 'right' ? [now.id, id] : [id, now.id]
    const next = joined(step, pairs, left, right)
    held.value = null
    change({ pairs: next, checked: false })
    const together = next.some((pair) => pair[0] === left && pair[1] === right)
    heard.value = together ? `${named('left', left)} – ${named('right', right)}` : phrase('match.alone')
  }
  const score = scoreMatch(step, pairs)
  const right = score?.passed === true
  const good = pairs.filter((pair) => belongs(step, pair)).length
  const check = () => {
    change({ pairs, checked: true })
    const summary = pairs.map(([one, other]) => `${named('left', one)} – ${named('right', other)}`)
    work.ran({ passed: right, stars: right ? 1 : 0, summary: summary.join(' · ') })
  }
  const hueOf = (left: string) => `hue-${step.left.findIndex((item) => item.id === left)}`
  const side = (which: Side) => (
    // biome-ignore lint/a11y/useSemanticElements: Chrome before 86 lays no flex box out in a fieldset
    <div class="match-side" role="group" aria-label={phrase(`match.${which}`)}>
      {shown[which].map((item) => (
        <Thing
          key={item.id}
          work={work}
          side={which}
          item={item}
          pairs={pairs.filter((pair) => pair[which === 'left' ? 0 : 1] === item.id)}
          checked={checked}
          held={held.value?.side === which && held.value.id === item.id}
          invites={held.value !== null && held.value.side !== which}
          partner={(pair) => named(which === 'left' ? 'right' : 'left', pair[which === 'left' ? 1 : 0])}
          hueOf={hueOf}
          onTouch={() => touch(which, item.id)}
        />
      ))}
    </div>
  )
  const left = step.left.length - pairs.length
  return (
    <AnswerPage
      work={work}
      onHandIn={checked ? () => work.handIn(matchArtefact(step, pairs)) : null}
      check={{ disabled: left > 0 || checked, onCheck: check }}
    >
      <p class="quiet ask">{phrase('match.ask')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go between the buttons in it */}
      <div class="match" ref={host} onKeyDown={(event) => arrows(event, host.current)}>
        {side('left')}
        {side('right')}
        <MatchLines host={host} pairs={pairs} hueOf={hueOf} />
      </div>
      <p class="for-ears" role="status">
        {heard.value}
      </p>
      {left > 0 && pairs.length > 0 && <p class="quiet to-do">{phrase('match.to_do', { n: left })}</p>}
      <Verdict
        right={checked ? right : null}
        said={right ? undefined : phrase('match.right_pairs', { n: good, m: step.left.length })}
      >
        <p>
          <Said {...texts} texts={step.explain} />
        </p>
      </Verdict>
    </AnswerPage>
  )
}

interface ThingProps {
  work: StepWork<MatchStep>
  side: Side
  item: Item
  /** Those that it is in. */
  pairs: Pair[]
  checked: boolean
  held: boolean
  /** True while the other side holds one. */
  invites: boolean
  /** The name of the other one. */
  partner(pair: Pair): string
  hueOf(left: string): string
  onTouch(): void
}

function Thing(props: ThingProps) {
  const { work, side, item, pairs, checked, held, invites, partner, hueOf, onTouch } = props
  const { step, texts } = work
  const wrong = checked && pairs.some((pair) => !belongs(step, pair))
  const mark = checked && pairs.length > 0 ? (wrong ? ' not-yet' : ' good') : ''
  return (
    <button
      type="button"
      class={`thing ${side}${mark}${invites ? ' invites' : ''}`}
      aria-pressed={held}
      data-testid={`match-${side}-${item.id}`}
      onClick={onTouch}
    >
      <ItemPicture {...texts} path={item.picture} />
      <span class="thing-text">
        <Said {...texts} texts={item.texts} />
      </span>
      <span class="chips">
        {pairs.map((pair) => (
          <span
            key={pair.join(' ')}
            class={`pair-chip ${hueOf(pair[0])}`}
            data-chip={`${side}-${pair.join('-')}`}
            aria-hidden="true"
          >
            {checked && belongs(step, pair) ? (
              <Icon name="check" size={20} />
            ) : (
              step.left.findIndex((one) => one.id === pair[0]) + 1
            )}
          </span>
        ))}
        {pairs.length === 0 && <span class="pair-chip none" aria-hidden="true" />}
      </span>
      <span class="for-ears">
        {pairs.length === 0
          ? phrase('match.alone')
          : phrase('match.with', { name: pairs.map(partner).join(', ') })}
      </span>
    </button>
  )
}

/** Up and down within a side, to the left and to the right across. */
function arrows(event: KeyboardEvent, host: HTMLElement | null): void {
  const sides = Array.from(host?.querySelectorAll('.match-side') ?? []).map((side) =>
    Array.from(side.querySelectorAll<HTMLElement>('button')),
  )
  const side = sides.findIndex((buttons) => buttons.includes(event.target as HTMLElement))
  const buttons = sides[side]
  if (buttons === undefined) return
  const at = buttons.indexOf(event.target as HTMLElement)
  const across = sides[1 - side]
  const goal = {
    ArrowUp: buttons[at - 1],
    ArrowDown: buttons[at + 1],
    ArrowLeft: across?.[Math.min(at, across.length - 1)],
    ArrowRight: across?.[Math.min(at, across.length - 1)],
  }[event.key]
  if (goal === undefined) return
  event.preventDefault()
  goal.focus()
}

/** Things to put in order: with a finger, the mouse, the arrows beside each, or the arrow keys. */

import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import type { Item } from '../packs/step-head'
import { AnswerPage } from './answer-page'
import { useDraft } from './draft'
import { ItemPicture } from './item-picture'
import { type Lifting, useLift } from './lift'
import { movedTo, type OrderStep, orderArtefact, restoreOrder } from './order-answer'
import { Said, saidIn } from './said'
import { inPlace, scoreOrder } from './score/order'
import { Verdict } from './verdict'
import type { StepWork } from './work'

/** The controls of a row, by which the focus finds back to it after the row moved. */
type Part = 'grip' | 'up' | 'down'

export function OrderBody(work: StepWork<OrderStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, (kept) => restoreOrder(step, kept))
  const { order, checked, moved } = draft.value
  const heard = useSignal('')
  const list = useRef<HTMLOListElement>(null)
  const focus = useRef<[id: string, part: Part] | null>(null)
  const named = (id: string) => saidIn({ ...texts, texts: itemOf(step, id).texts }).text

  const put = (id: string, place: number, part: Part | null = null) => {
    const at = Math.min(Math.max(place, 0), order.length - 1)
    if (at === order.indexOf(id)) return
    focus.current = part === null ? null : [id, part]
    change({ order: movedTo(order, id, at), checked: false, moved: true })
    heard.value = phrase('order.place', { name: named(id), n: at + 1, m: order.length })
  }
  useLayoutEffect(() => {
    const [id, part] = focus.current ?? []
    focus.current = null
    if (id !== undefined) list.current?.querySelector<HTMLElement>(`[data-item="${id}"] .${part}`)?.focus()
  }, [order.join()])

  const lifting = useLift(list, order, put)
  const score = scoreOrder(step, order)
  const right = score?.passed === true
  const kept = checked ? inPlace(step, order) : new Set<string>()
  const some = !right && kept.size > 1
  const check = () => {
    change({ order, checked: true, moved: true })
    work.ran({ passed: right, stars: right ? 1 : 0, summary: order.map(named).join(' · ') })
  }
  return (
    <AnswerPage
      work={work}
      onHandIn={checked ? () => work.handIn(orderArtefact(step, order)) : null}
      check={{ disabled: !moved || checked, onCheck: check }}
    >
      <p class="quiet ask">{phrase(step.code ? 'order.ask_code' : 'order.ask')}</p>
      <ol class={lifting.lift.value === null ? 'order' : 'order lifting'} ref={list}>
        {order.map((id, place) => (
          <Row
            key={id}
            work={work}
            item={itemOf(step, id)}
            name={named(id)}
            place={place}
            last={place === order.length - 1}
            mark={!checked || !(right || some) ? '' : kept.has(id) ? ' good' : ' not-yet'}
            lifting={lifting}
            onPut={put}
          />
        ))}
      </ol>
      <p class="for-ears" role="status">
        {heard.value}
      </p>
      <Verdict
        right={checked ? right : null}
        said={some ? phrase('order.kept', { n: kept.size, m: order.length }) : undefined}
      >
        <p>
          <Said {...texts} texts={step.explain} />
        </p>
      </Verdict>
    </AnswerPage>
  )
}

function itemOf(step: OrderStep, id: string): Item {
  return step.items.find((item) => item.id === id) ?? { id, texts: {} }
}

interface RowProps {
  work: StepWork<OrderStep>
  item: Item
  /** Its text, for the names of the buttons. */
  name: string
  place: number
  last: boolean
  mark: string
  lifting: Lifting
  onPut(id: string, place: number, part?: Part): void
}

function Row({ work, item, name, place, last, mark, lifting, onPut }: RowProps) {
  const { step, texts } = work
  const lifted = lifting.lift.value?.id === item.id
  const keys = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    onPut(item.id, place + by, 'grip')
  }
  return (
    <li
      class={`order-row${mark}${lifted ? ' lifted' : ''}`}
      style={lifting.styleOf(place)}
      data-item={item.id}
      data-testid={`order-${item.id}`}
      // With a mouse the whole row can be taken; a finger on it scrolls, and takes it by the grip.
      onPointerDown={(event) => {
        const on = event.target as HTMLElement
        if (on.closest('.grip') || (event.pointerType === 'mouse' && !on.closest('button')))
          lifting.begin(event, item.id)
      }}
    >
      <button
        type="button"
        class="grip"
        aria-label={phrase('order.grip', { name })}
        data-testid={`order-grip-${item.id}`}
        onKeyDown={keys}
      >
        <Icon name="grip" />
      </button>
      <span class="order-place" aria-hidden="true">
        {mark === ' good' ? <Icon name="check" size={22} /> : place + 1}
      </span>
      <ItemPicture {...texts} path={item.picture} />
      {step.code ? (
        <code class="order-text" dir="ltr" lang="en">
          {name}
        </code>
      ) : (
        <span class="order-text">
          <Said {...texts} texts={item.texts} />
        </span>
      )}
      <span class="order-moves">
        <button
          type="button"
          class="up"
          aria-label={phrase('order.up', { name })}
          aria-disabled={place === 0}
          data-testid={`order-up-${item.id}`}
          onClick={() => onPut(item.id, place - 1, 'up')}
        >
          <Icon name="up" />
        </button>
        <button
          type="button"
          class="down"
          aria-label={phrase('order.down', { name })}
          aria-disabled={last}
          data-testid={`order-down-${item.id}`}
          onClick={() => onPut(item.id, place + 1, 'down')}
        >
          <Icon name="down" />
        </button>
      </span>
    </li>
  )
}

/** What those who sit here handed in, with the receipt for each, and what the teacher wrote back. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { language, localised } from '../i18n/language'
import { type PhraseKey, phrase } from '../i18n/phrases'
import { animal } from '../join/animal'
import type { Feedback } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import type { Lesson } from '../packs/delivery'
import { FeedbackPanel } from '../work/feedback-panel'
import type { HandInState, Tablet } from './tablet'

export interface WorkListProps {
  tablet: Tablet
  onBack(): void
}

function stateOf({ record }: HandInState): { icon: string; tone: string; word: PhraseKey } {
  if (record.receipt !== null) return { icon: 'check', tone: 'mint', word: 'work.received' }
  if (record.refused !== null) return { icon: 'warning', tone: 'saffron', word: 'work.refused' }
  return { icon: 'lock', tone: 'saffron', word: 'work.waiting' }
}

function Row({ state, title, words, onWords }: RowProps) {
  const { receipt } = state.record
  const { icon, tone, word } = stateOf(state)
  return (
    <li class="work-row" data-testid="work-row" data-attempt={state.record.attempt}>
      <span class={`badge small ${tone}`}>
        <Icon name={icon} size={24} />
      </span>
      <div class="work-what">
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <span class="quiet">{phrase(word)}</span>
      </div>
      {receipt !== null && (
        <span class="work-receipt" dir="ltr">
          {receipt.pictures.map((id, at) => (
            <Picture key={`${at}-${id}`} id={id} size={40} label={animal(id)} />
          ))}
          <b>{receipt.code}</b>
        </span>
      )}
      {words !== undefined && (
        <button type="button" class="button" onClick={() => onWords(words)}>
          <Icon name="message" />
          {phrase('work.words')}
        </button>
      )}
    </li>
  )
}

interface RowProps {
  state: HandInState
  title: string
  words: Feedback | undefined
  onWords(feedback: Feedback): void
}

/** The titles of steps by pack, lesson and step, as the packs on this tablet have them. */
function useTitles(tablet: Tablet, states: readonly HandInState[]): ReadonlyMap<string, string> {
  const titles = useSignal<ReadonlyMap<string, string>>(new Map())
  const spoken = language.value ?? 'en'
  const wanted = [...new Set(states.map(({ record }) => `${record.at.pack}|${record.at.lesson}`))].join()
  useEffect(() => {
    const find = async () => {
      const found = new Map<string, string>()
      for (const key of wanted.split(',')) {
        const [pack, id] = key.split('|')
        const here = [...tablet.packs.peek().values()].find((one) => one.offer.pack === pack && one.delivery)
        if (!here?.delivery) continue
        const path = `lessons/${id}/lesson.json`
        const lesson = await tablet.shelf.json<Lesson>(here.delivery, path).catch(() => null)
        for (const step of lesson?.steps ?? []) found.set(`${key}|${step.id}`, localised(step.titles, spoken))
      }
      titles.value = found
    }
    void find()
  }, [wanted, spoken])
  return titles.value
}

export default function WorkList({ tablet, onBack }: WorkListProps) {
  const reading = useSignal<Feedback | null>(null)
  const states = [...tablet.handIns.value.values()].sort((a, b) => b.record.made_ms - a.record.made_ms)
  const titles = useTitles(tablet, states)
  const returned = tablet.returned.read.value
  const titleOf = (at: Feedback['at']) => titles.get(`${at.pack}|${at.lesson}|${at.step}`) ?? ''
  const close = () => {
    reading.value = null
  }
  if (reading.value !== null)
    return <FeedbackPanel feedback={reading.value} about={titleOf(reading.value.at)} onSeen={close} />
  return (
    <main class="shelf" data-testid="work-list">
      <header class="panel-head">
        <h1>{phrase('work.title')}</h1>
        <button type="button" class="button" data-testid="work-back" onClick={onBack}>
          <Icon name="back" mirrors />
          {phrase('work.close')}
        </button>
      </header>
      {states.length === 0 && <p class="lead quiet">{phrase('work.none')}</p>}
      <ul class="work-list">
        {states.map((state) => (
          <Row
            key={state.record.attempt}
            state={state}
            title={titleOf(state.record.at)}
            words={returned.get(state.record.attempt)}
            onWords={(feedback) => {
              reading.value = feedback
            }}
          />
        ))}
      </ul>
    </main>
  )
}

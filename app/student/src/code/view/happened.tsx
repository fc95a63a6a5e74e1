/** The whole run in words, to be read in one's own time; each sentence leads to its moment. */

import type { Signal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Player } from '../player/player'
import { gathered, holding, type Told } from '../player/told'
import type { PlayerWords } from '../words/player-words'
import { fill } from '../words/words'
import { Glyph } from './glyph'

/** More than anybody reads; what follows is counted. */
const MOST = 120

interface HappenedProps {
  player: Player
  all: readonly Told[]
  words: PlayerWords
  summary: string
}

/** Opens and closes it; at the end of the sentence that it tells more of. */
export function HappenedKey({ open, words }: { open: Signal<boolean>; words: PlayerWords }) {
  const { title } = words.happened
  return (
    <button
      type="button"
      class="happened-key"
      data-testid="happened"
      aria-label={title}
      title={title}
      aria-expanded={open.value}
      onClick={() => {
        open.value = !open.value
      }}
    >
      <Glyph name={open.value ? 'up' : 'down'} size={20} />
    </button>
  )
}

export function Happened({ player, all, words, summary }: HappenedProps) {
  const { happened } = words
  const sentences = useMemo(() => gathered(all), [all])
  const list = useRef<HTMLElement>(null)
  // It opens below what is seen.
  useEffect(() => list.current?.scrollIntoView({ block: 'nearest' }), [])
  player.moment.value
  player.tenths.value
  // While it plays nobody reads along, and a slow tablet has enough to do.
  const here = player.playing.value ? -1 : holding(sentences, player.place)
  return (
    <section class="happened" ref={list}>
      <h2>{happened.title}</h2>
      <ol class="sentences" data-testid="sentences">
        {sentences.slice(0, MOST).map(({ text, times, at }, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === here ? 'step' : undefined}
              onClick={() => player.seekPlace(at)}
            >
              {times > 1 ? fill(happened.times, { what: text, times }) : text}
            </button>
          </li>
        ))}
      </ol>
      {sentences.length > MOST && <p>{fill(happened.more, { count: sentences.length - MOST })}</p>}
      {summary !== '' && (
        <p class="summed">
          <b>{happened.inAll}</b> {summary}
        </p>
      )}
    </section>
  )
}

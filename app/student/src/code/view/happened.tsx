/** The whole run in words, to be read in one's own time; each sentence leads to its moment. */

import { useMemo, useState } from 'preact/hooks'
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

export function Happened(props: HappenedProps) {
  const [open, setOpen] = useState(false)
  return (
    <section class="happened">
      <button
        type="button"
        class="happened-title"
        data-testid="happened"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {props.words.happened.title}
        <Glyph name={open ? 'up' : 'down'} size={20} />
      </button>
      {open && <Sentences {...props} />}
    </section>
  )
}

function Sentences({ player, all, words, summary }: HappenedProps) {
  const { happened } = words
  const sentences = useMemo(() => gathered(all), [all])
  player.moment.value
  player.tenths.value
  // While it plays nobody reads along, and a slow tablet has enough to do.
  const here = player.playing.value ? -1 : holding(sentences, player.place)
  return (
    <>
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
    </>
  )
}

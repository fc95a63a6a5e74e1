/** What moves a run: play, one step on or back, the ends, the slider, the speed. Media controls are never mirrored. */

import type { ComponentChildren } from 'preact'
import type { Player } from '../player/player'
import { PACES } from '../player/player'
import type { Pace } from '../player/settings'
import { type PlayerWords, shortNumber } from '../words/player-words'
import { fill } from '../words/words'
import { Glyph } from './glyph'

interface Parts {
  player: Player
  words: PlayerWords
}

/** What belongs beside it comes at its end. */
export function Transport({ player, words, children }: Parts & { children?: ComponentChildren }) {
  const playing = player.playing.value
  const none = player.length.value === 0
  const start = player.moment.value === 0
  const end = player.atEnd
  const label = playing ? words.pause : end && !none ? words.replay : words.play
  return (
    <div class="transport" dir="ltr">
      <div class="transport-keys">
        <Key name="skip-start" label={words.toStart} off={none || start} press={() => player.seek(0)} />
        <Key name="step-back" label={words.stepBack} off={none || start} press={() => player.back()} />
        <button
          type="button"
          class="transport-play"
          data-testid="play"
          aria-label={label}
          disabled={none}
          onClick={() => (playing ? player.pause() : player.play())}
        >
          <Glyph name={playing ? 'pause' : 'play'} />
        </button>
        <Key name="step-forward" label={words.stepOn} off={none || end} press={() => player.step()} />
        <Key
          name="skip-end"
          label={words.toEnd}
          off={none || end}
          press={() => player.seek(player.length.value)}
        />
      </div>
      <Scrub player={player} words={words} />
      <PaceKey player={player} words={words} />
      {children}
    </div>
  )
}

function Key(props: { name: string; label: string; off: boolean; press(): void }) {
  const { name, label, off, press } = props
  return (
    <button
      type="button"
      class="transport-key"
      data-testid={name}
      aria-label={label}
      title={label}
      // Stays focusable, so that whoever steps by keyboard is not thrown out at the end.
      aria-disabled={off}
      onClick={() => !off && press()}
    >
      <Glyph name={name} size={22} />
    </button>
  )
}

/** In moments; in a world with a time of its own in tenths of a second. */
function Scrub({ player, words }: Parts) {
  const length = player.length.value
  const { real } = player
  const total = real ? Math.ceil(player.duration / 100) : length
  const at = real ? (player.atEnd ? total : player.tenths.value) : player.moment.value
  const seconds = (tenths: number) => shortNumber(tenths / 10, words)
  const said = real
    ? fill(words.secondsOf, { moment: seconds(at), total: seconds(total) })
    : fill(words.momentOf, { moment: at, total })
  return (
    <input
      type="range"
      class="scrub"
      data-testid="scrub"
      aria-label={words.moments}
      aria-valuetext={said}
      min={0}
      max={Math.max(1, total)}
      value={at}
      disabled={length === 0}
      style={{ '--done': total === 0 ? 0 : at / total }}
      onInput={({ currentTarget }) => {
        const wanted = Number(currentTarget.value)
        if (real) player.seekTime(wanted * 100)
        else player.seek(wanted)
      }}
    />
  )
}

const NAMES = ['½×', '1×', '2½×'] as const

/** Each tap takes the next speed. */
function PaceKey({ player, words }: Parts) {
  const pace = player.pace.value
  const name = player.real ? `${PACES.real[pace]}×` : NAMES[pace]
  const label = fill(words.pace, { pace: player.real ? name : `${name}, ${words.paces[pace]}` })
  return (
    <button
      type="button"
      class="transport-key pace"
      data-testid="pace"
      aria-label={label}
      title={label}
      onClick={() => {
        player.pace.value = ((pace + 1) % 3) as Pace
      }}
    >
      {name}
    </button>
  )
}

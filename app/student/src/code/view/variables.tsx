/** The program's variables at the moment shown; what just changed is marked by a sign and by its former value. */

import { useRef } from 'preact/hooks'
import type { Player } from '../player/player'
import type { Variables } from '../runtime/protocol'
import type { PlayerWords } from '../words/player-words'

interface Shown {
  now: Variables
  before: ReadonlyMap<string, string>
}

/** While the run plays nobody can read them: they stay as they were at its last rest. */
export function VariablesPanel({ player, words }: { player: Player; words: PlayerWords }) {
  const kept = useRef<Shown>({ now: [], before: new Map() })
  player.moment.value
  player.length.value
  const playing = player.playing.value
  if (!playing) kept.current = { now: player.variables, before: new Map(player.formerVariables) }
  const { now, before } = kept.current
  if (now.length === 0) return null
  const { title, changed } = words.variables
  return (
    <section class={playing ? 'variables resting' : 'variables'} aria-label={title} data-testid="variables">
      <dl dir="ltr">
        {now.map(([name, shown]) => {
          const former = before.get(name)
          const news = !playing && former !== shown
          return (
            <div key={name} class={news ? 'variable changed' : 'variable'}>
              <dt dir="auto">{name}</dt>
              <dd>
                {news && (
                  <>
                    <span class="for-ears">{changed}: </span>
                    {former !== undefined && <s dir="auto">{former}</s>}
                    <span class="change-mark" aria-hidden="true">
                      {former === undefined ? '=' : '→'}
                    </span>
                  </>
                )}
                <b dir="auto">{shown}</b>
              </dd>
            </div>
          )
        })}
      </dl>
    </section>
  )
}

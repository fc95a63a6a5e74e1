/** In words: what is counted, what just happened, and at the end how it went. */

import { useEffect, useRef } from 'preact/hooks'
import type { Outcome } from '../outcome'
import { holding, type Told } from '../player/told'
import type { CodeSession } from '../session'
import type { PlayerWords } from '../words/player-words'
import { directionIn, fill } from '../words/words'
import { Glyph } from './glyph'
import { Original } from './original'

interface StatusProps {
  session: CodeSession
  words: PlayerWords
  all: readonly Told[]
  counts: readonly string[]
}

export function Status({ session, words, all, counts }: StatusProps) {
  const { player } = session
  const outcome = session.outcome.value
  const notice = session.notice.value
  // Read, so that the line follows the player.
  player.moment.value
  player.tenths.value
  const box = useRef<HTMLDivElement>(null)
  // On a small screen the pane scrolls: what is said at the end must be seen.
  useEffect(() => {
    if (outcome || notice) box.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome, notice])
  const did = player.length.value === 0 ? '' : didSentence(session, words, all)
  const silent = counts.length === 0 && !notice && !outcome && did === ''
  return (
    <div
      class={`code-status ${outcome?.passed ? 'good' : silent ? 'silent' : ''}`}
      data-testid="status"
      ref={box}
    >
      {counts.length > 0 && <p class="tally">{counts.join(' · ')}</p>}
      {/* While the run plays it would speak at every step; it speaks when it rests. */}
      <div aria-live={player.playing.value ? 'off' : 'polite'}>
        {notice ? (
          <p class="said">
            <Glyph name="warning" size={20} /> {notice}
          </p>
        ) : outcome ? (
          <Ending session={session} outcome={outcome} />
        ) : (
          did !== '' && <p class="did">{did}</p>
        )}
      </div>
    </div>
  )
}

/** What happened at the moment shown; a program without a world has only statements. */
function didSentence({ player, world }: CodeSession, words: PlayerWords, all: readonly Told[]): string {
  const done = player.moment.value
  if (world.kind !== 'console') {
    const here = player.place === 0 ? 0 : holding(all, player.place)
    return all[here]?.text ?? ''
  }
  return done === 0 ? words.console.start : fill(words.console.ran, { done })
}

function Ending({ session, outcome }: { session: CodeSession; outcome: Outcome }) {
  const { words } = session
  const { passed, title, advice, world, stars, maximum } = outcome
  const first = session.shown.value === 0
  return (
    <div class="outcome" data-testid="outcome" data-passed={passed}>
      {title && first && (
        <p class="said">
          <Glyph name={passed ? 'check' : 'warning'} size={20} /> {title}
        </p>
      )}
      {passed && <Stars outcome={outcome} label={fill(words.starsOf, { stars, maximum })} />}
      {advice && (
        <p class="advice" dir={directionIn(advice, session.options.language)} data-testid="advice">
          {advice}
        </p>
      )}
      <Original session={session} />
      {world > 0 && first && (
        <button
          type="button"
          class="code-button"
          data-testid="see-failure"
          onClick={() => void session.showFailure()}
        >
          <Glyph name="eye" size={20} />
          {words.seeElsewhere}
        </button>
      )}
    </div>
  )
}

function Stars({ outcome, label }: { outcome: Outcome; label: string }) {
  if (outcome.maximum === 0) return null
  return (
    <span class="earned" role="img" aria-label={label}>
      {Array.from({ length: outcome.maximum }, (_, index) => (
        <Glyph key={index} name={index < outcome.stars ? 'star-filled' : 'star'} size={26} />
      ))}
    </span>
  )
}

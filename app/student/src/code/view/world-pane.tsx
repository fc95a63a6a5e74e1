/** The task, the robot's world, its player, and in words what happens there. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { Outcome } from '../outcome'
import type { Painter } from '../player/painter'
import { tally } from '../player/replay'
import type { CodeSession } from '../session'
import { fill } from '../words/words'
import { Glyph } from './glyph'

function Transport({ session }: { session: CodeSession }) {
  const { player, words } = session
  const playing = player.playing.value
  const length = player.length.value
  const moment = player.moment.value
  const label = playing ? words.pause : moment === length && length > 0 ? words.replay : words.play
  return (
    <div class="transport" dir="ltr">
      <button
        type="button"
        class="transport-play"
        data-testid="play"
        aria-label={label}
        disabled={length === 0}
        onClick={() => (playing ? player.pause() : player.play())}
      >
        <Glyph name={playing ? 'pause' : 'play'} />
      </button>
      <input
        type="range"
        class="scrub"
        data-testid="scrub"
        aria-label={words.moments}
        min={0}
        max={Math.max(1, length)}
        value={moment}
        disabled={length === 0}
        style={{ '--done': length === 0 ? 0 : moment / length }}
        onInput={(event) => player.seek(Number(event.currentTarget.value))}
      />
    </div>
  )
}

/** What the robot just did, and where it is: the world for whoever can't see it. */
function told(session: CodeSession): string {
  const { player, words, world } = session
  const { event, scene } = player
  if (!event) return words.did.start
  const { did } = words
  const seguia = world.theme === 'seguia'
  if (event.k === 'crash') return walled(session) ? (seguia ? did.crashGate : did.crashWall) : did.crashEdge
  if (event.k === 'pick') return scene.picked < 0 ? did.emptyPick : did.pick
  const arrived = world.goal?.[0] === scene.x && world.goal[1] === scene.y
  if (event.k === 'forward' && arrived && player.atEnd) return seguia ? did.goalTree : did.goal
  return event.k === 'paint' ? '' : did[event.k]
}

function walled({ player, world }: CodeSession): boolean {
  const { x, y, d } = player.scene
  const { width, height } = world
  const ahead = { e: [x + 1, y], w: [x - 1, y], s: [x, y + 1], n: [x, y - 1] }[d] as [number, number]
  return ahead[0] >= 0 && ahead[1] >= 0 && ahead[0] < width && ahead[1] < height
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

function Status({ session }: { session: CodeSession }) {
  const { words, player, world } = session
  const outcome = session.outcome.value
  const notice = session.notice.value
  // Read, so that the line follows the player.
  player.moment.value
  const counts = tally(world, player.scene).map(({ kind, done, total }) =>
    fill(words.count, { things: words.items[kind] ?? words.things, done, total }),
  )
  const box = useRef<HTMLDivElement>(null)
  // On a small screen the pane scrolls: what is said at the end must be seen.
  useEffect(() => {
    if (outcome || notice) box.current?.scrollIntoView({ block: 'nearest' })
  }, [outcome, notice])
  const good = outcome?.passed ?? false
  const all = outcome ? fill(words.starsOf, { stars: outcome.stars, maximum: outcome.maximum }) : ''
  const silent = counts.length === 0 && !notice && !outcome && player.length.value === 0
  const look = good ? 'good' : silent ? 'silent' : ''
  return (
    <div class={`code-status ${look}`} data-testid="status" ref={box}>
      {counts.length > 0 && <p class="tally">{counts.join(' · ')}</p>}
      {/* While the run plays it would speak at every step; it speaks when it rests. */}
      <div aria-live={player.playing.value ? 'off' : 'polite'}>
        {notice ? (
          <p class="said">
            <Glyph name="warning" size={20} /> {notice}
          </p>
        ) : outcome ? (
          <div class="outcome" data-testid="outcome" data-passed={outcome.passed}>
            {outcome.title && session.shown.value === 0 && (
              <p class="said">
                <Glyph name={good ? 'check' : 'warning'} size={20} /> {outcome.title}
              </p>
            )}
            {good && <Stars outcome={outcome} label={all} />}
            {outcome.advice && (
              <p class="advice" dir="auto" data-testid="advice">
                {outcome.advice}
              </p>
            )}
            {outcome.world > 0 && session.shown.value === 0 && (
              <button
                type="button"
                class="code-button"
                data-testid="see-failure"
                onClick={() => session.showFailure()}
              >
                <Glyph name="eye" size={20} />
                {words.seeElsewhere}
              </button>
            )}
          </div>
        ) : (
          player.length.value > 0 && <p class="did">{told(session)}</p>
        )}
      </div>
    </div>
  )
}

export function WorldPane({
  session,
  painter,
  canvas,
}: {
  session: CodeSession
  painter: Painter
  canvas: HTMLCanvasElement
}) {
  const { words, options, player, world } = session
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = frame.current!
    box.append(canvas)
    const layOut = () => {
      painter.fit(world, box.clientWidth, box.clientHeight)
      player.paint()
    }
    const observer = new ResizeObserver(layOut)
    observer.observe(box)
    layOut()
    return () => observer.disconnect()
  }, [world])
  player.moment.value
  const { x, y, d } = player.scene
  const cell = fill(words.cell, { x: x + 1, y: y + 1 })
  canvas.setAttribute('aria-label', `${words.world}. ${cell}, ${words.directions[d]}`)
  return (
    <section class="code-world">
      {/* Cleaned on the teacher's side (nh3); its hash came sealed. */}
      <div class="task" dir="auto" dangerouslySetInnerHTML={{ __html: options.textHtml }} />
      <div
        class="world-frame"
        dir="ltr"
        ref={frame}
        style={{ '--across': world.width, '--down': world.height }}
      >
        {session.shown.value > 0 && <p class="world-name">{words.otherWorld}</p>}
      </div>
      <Transport session={session} />
      <div class="code-status-room">
        <Status session={session} />
      </div>
    </section>
  )
}

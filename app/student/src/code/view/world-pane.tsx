/** The task, the world, its player, and in words what happens there. */

import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Start, World } from '../../code-contract'
import { ReadAloud } from '../../speech/read-aloud'
import { sentencesOf } from '../../speech/sentences'
import { listenToFingers } from '../player/gestures'
import { GridScenes } from '../player/grid-scenes'
import type { Painter } from '../player/painter'
import { stated } from '../player/stated'
import { summed } from '../player/summed'
import { counts, told } from '../player/told'
import type { CodeSession } from '../session'
import { variants } from '../sim/variants'
import { type PlayerWords, playerWords } from '../words/player-words'
import { Console } from './console-pane'
import { Happened, HappenedKey } from './happened'
import { LookTools } from './look-tools'
import { Status } from './status'
import { Transport } from './transport'
import { VariablesPanel } from './variables'
import '../style/said.css'

interface Parts {
  session: CodeSession
  painter: Painter
  canvas: HTMLCanvasElement
}

export function WorldPane({ session, painter, canvas }: Parts) {
  const { options, player, world } = session
  const words = playerWords(options.language)
  const run = player.run.value
  const all = useMemo(() => told(world, run.trace, words), [world, run, words])
  const open = useSignal(false)
  const task = useRef<HTMLDivElement>(null)
  const spoken = options.textLanguage ?? options.language
  const sentences = () => (task.current === null ? [] : sentencesOf(task.current, spoken))
  const fieldless = world.kind === 'console'
  const console = <Console session={session} main={fieldless} />
  return (
    <section class="code-world">
      <div class="world-stage">
        {/* Cleaned on the teacher's side (nh3); its hash came sealed. */}
        <div class="task-row">
          <div class="task" dir="auto" ref={task} dangerouslySetInnerHTML={{ __html: options.textHtml }} />
          <ReadAloud language={spoken} page={options.language} sentences={sentences} />
        </div>
        {fieldless ? console : <Frame {...{ session, painter, canvas, words, world }} />}
        <Transport player={player} words={words}>
          {!fieldless && <LookTools {...{ player, painter, words }} trail={world.kind !== 'canvas'} />}
        </Transport>
        <div class="code-status-room">
          <Said {...{ session, words, all }} />
          {all.length > 1 && <HappenedKey open={open} words={words} />}
          {!fieldless && console}
          <VariablesPanel player={player} words={words} />
        </div>
      </div>
      {open.value && all.length > 1 && (
        <Happened player={player} all={all} words={words} summary={summed(world, run.facts, words)} />
      )}
    </section>
  )
}

/** Counted and told at the moment shown: this part alone follows the player. */
function Said({
  session,
  words,
  all,
}: {
  session: CodeSession
  words: PlayerWords
  all: ReturnType<typeof told>
}) {
  const { player, world } = session
  player.moment.value
  const scenes = useMemo(
    () => (world.kind === 'grid' ? new GridScenes(world, player.run.value.trace) : null),
    [world, player.run.value],
  )
  return (
    <Status
      {...{ session, words, all }}
      counts={scenes ? counts(world, scenes.at(player.done), words) : []}
    />
  )
}

/** The picture of the world, as large as there is room. */
function Frame({ session, painter, canvas, words, world }: Parts & { words: PlayerWords; world: World }) {
  const { player } = session
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const box = frame.current!
    box.prepend(canvas)
    painter.ghosts = otherStarts(session)
    const layOut = () => {
      if (world.kind !== 'console')
        box.style.setProperty('--tall', `${Math.ceil((box.clientWidth * world.height) / world.width)}px`)
      painter.fit(box.clientWidth, box.clientHeight)
      player.paint()
    }
    const observer = new ResizeObserver(layOut)
    observer.observe(box)
    layOut()
    return () => observer.disconnect()
  }, [world])
  useEffect(() => listenToFingers(painter, () => player.paint()), [painter])
  useEffect(() => repaintInOtherLight(painter, () => player.paint()), [painter])
  return (
    <div class="world-frame" dir="ltr" ref={frame}>
      <CanvasName {...{ session, canvas, words, world }} />
      {session.shown.value > 0 && <p class="world-name">{session.words.otherWorld}</p>}
    </div>
  )
}

/** What the picture shows, for whoever can't see it; while it plays it keeps still. */
function CanvasName({
  session,
  canvas,
  words,
  world,
}: Omit<Parts, 'painter'> & { words: PlayerWords; world: World }) {
  const { player } = session
  player.moment.value
  player.tenths.value
  const playing = player.playing.value
  useLayoutEffect(() => {
    if (!playing)
      canvas.setAttribute('aria-label', stated(world, player.run.value.trace, player.place, words))
  })
  return null
}

/** Where the robot begins in the further runs of the world that is shown. */
function otherStarts({ options, shown }: CodeSession): readonly Start[] {
  let first = 0
  for (const world of options.worlds) {
    const here = shown.value - first
    first += variants(world).length
    if (shown.value >= first) continue
    if (world.kind !== 'grid') return []
    return [world.start, ...(world.starts ?? [])].filter((_, index) => index !== here)
  }
  return []
}

/** The page's colours change with the tablet's. */
function repaintInOtherLight(painter: Painter, repaint: () => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const listen = () => {
    painter.restyle()
    repaint()
  }
  dark.addEventListener?.('change', listen)
  return () => dark.removeEventListener?.('change', listen)
}

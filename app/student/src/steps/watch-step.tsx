/** Pictures one after the other with a sentence each, or a film; pupils go at their own pace. */

import { useSignal } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { useAway } from './away'
import { useMediaUrl } from './media-url'
import { Said } from './said'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import { type Frame, restoreWatch, toSee, type WatchStep } from './watch-answer'
import type { StepWork } from './work'

export function WatchBody(work: StepWork<WatchStep>) {
  const { step, texts } = work
  const seen = useSeen(work)
  return (
    <>
      <main class="step-scroll">
        <article class="page wide">
          <StepText {...texts} />
          {step.video ? (
            <Film work={work} path={step.video} onEnd={() => seen(1)} />
          ) : (
            <Frames work={work} frames={step.frames ?? []} onSeen={seen} />
          )}
        </article>
      </main>
      <StepBar work={work} />
    </>
  )
}

/** Return what to call with how far the pupils have come; another day they go on counting from there. */
function useSeen(work: StepWork<WatchStep>): (count: number) => void {
  const most = useRef(0)
  const kept = useMemo(() => work.kept().then((one) => restoreWatch(one).seen), [])
  return (count) => {
    if (count <= most.current) return
    most.current = count
    const all = toSee(work.step)
    if (count >= all) work.ran({ passed: true, stars: 0, summary: `${count}/${all}` })
    void kept.then((before) => {
      if (most.current > before) work.keep({ seen: most.current })
    })
  }
}

function Film({ work, path, onEnd }: { work: StepWork<WatchStep>; path: string; onEnd(): void }) {
  const url = useMediaUrl(work.texts, path)
  const film = useRef<HTMLVideoElement>(null)
  useAway(work.covered, () => film.current?.pause())
  if (url.value === null) return <p class="quiet">{phrase('watch.missing')}</p>
  return (
    // biome-ignore lint/a11y/useMediaCaption: what is said in a film stands in the step's text
    <video
      ref={film}
      class="film"
      src={url.value}
      controls
      playsInline
      preload="metadata"
      data-testid="film"
      onEnded={onEnd}
    />
  )
}

interface FramesProps {
  work: StepWork<WatchStep>
  frames: Frame[]
  onSeen(count: number): void
}

function Frames({ work, frames, onSeen }: FramesProps) {
  const { step, texts, language } = work
  const at = useSignal(0)
  const playing = useSignal(false)
  const sound = useRef<HTMLAudioElement>(null)
  const whole = useRef<HTMLElement>(null)
  const inSight = () => whole.current?.scrollIntoView({ block: 'nearest' })
  const spoken = useMediaUrl(texts, step.audio?.[language])
  const frame = frames[at.value]
  const last = at.value >= frames.length - 1
  useAway(work.covered, () => {
    playing.value = false
  })
  useEffect(() => {
    onSeen(at.value + 1)
    if (!playing.value || frame === undefined) return
    const turn = setTimeout(() => {
      if (last) playing.value = false
      else at.value += 1
    }, frame.seconds * 1_000)
    return () => clearTimeout(turn)
  }, [at.value, playing.value])
  useEffect(() => {
    if (playing.value) void sound.current?.play().catch(() => undefined)
    else sound.current?.pause()
  }, [playing.value, spoken.value])
  if (frame === undefined) return null
  const go = (to: number) => {
    playing.value = false
    at.value = to
    inSight()
  }
  const play = () => {
    if (!playing.value && last) {
      at.value = 0
      if (sound.current) sound.current.currentTime = 0
    }
    playing.value = !playing.value
    inSight()
  }
  return (
    <figure class="frames" data-testid="frames" ref={whole}>
      <FramePicture key={frame.picture} {...texts} path={frame.picture} />
      <figcaption aria-live="polite" data-testid="caption">
        <Said {...texts} texts={frame.texts} />
      </figcaption>
      <div class="frame-bar">
        <button
          type="button"
          class="button square"
          aria-label={phrase('watch.back')}
          data-testid="frame-back"
          disabled={at.value === 0}
          onClick={() => go(at.value - 1)}
        >
          <Icon name="back" mirrors />
        </button>
        <button type="button" class="button" data-testid="frame-play" onClick={play}>
          <Icon name={playing.value ? 'pause' : 'play'} />
          {phrase(playing.value ? 'watch.pause' : 'watch.play')}
        </button>
        <button
          type="button"
          class="button square"
          aria-label={phrase('watch.on')}
          data-testid="frame-on"
          disabled={last}
          onClick={() => go(at.value + 1)}
        >
          <Icon name="forward" mirrors />
        </button>
        <span class="frame-count">{phrase('watch.count', { n: at.value + 1, m: frames.length })}</span>
      </div>
      {spoken.value && (
        // biome-ignore lint/a11y/useMediaCaption: each picture's sentence stands under it
        <audio ref={sound} src={spoken.value} />
      )}
    </figure>
  )
}

function FramePicture({ path, ...pack }: StepWork['texts'] & { path: string }) {
  const url = useMediaUrl(pack, path)
  // Its sentence stands right below.
  return <div class="frame">{url.value && <img src={url.value} alt="" draggable={false} />}</div>
}

/** Something said aloud, into the tablet or to the teacher. */

import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { useDraft } from './draft'
import {
  isSaid,
  MOST_SOUND_BYTES,
  type OralDraft,
  type OralStep,
  oralArtefact,
  restoreOral,
  type Sound,
  soundType,
} from './oral-answer'
import { NoteField } from './photo-taker'
import { base64OfFile } from './photograph'
import { canRecord, Recorder } from './recorder'
import { StepBar } from './step-bar'
import { StepText } from './step-text'
import { Tick } from './tick'
import type { StepWork } from './work'

export function OralBody(work: StepWork<OralStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, restoreOral)
  const { audio, told, note } = draft.value
  const edit = (part: Partial<OralDraft>) => change({ ...draft.value, ...part })
  const handIn = () => {
    work.ran({ passed: true, stars: 0, summary: '' })
    work.handIn(oralArtefact(draft.value))
  }
  return (
    <>
      <div class="step-scroll">
        <article class="page">
          <StepText {...texts} />
          <p class="quiet ask">{phrase('oral.minutes', { n: step.minutes ?? 2 })}</p>
          {step.recording !== false && (
            <SoundTaker
              sound={audio}
              minutes={step.minutes ?? 2}
              onChange={(sound) => edit({ audio: sound })}
            />
          )}
          <Tick
            on={told}
            words={phrase('oral.told')}
            testid="oral-told"
            onChange={(on) => edit({ told: on })}
          />
          <NoteField note={note} onChange={(written) => edit({ note: written })} />
        </article>
      </div>
      <StepBar work={work} onHandIn={isSaid(draft.value) ? handIn : null} />
    </>
  )
}

interface SoundTakerProps {
  sound: Sound | null
  minutes: number
  onChange(sound: Sound | null): void
}

function SoundTaker({ sound, minutes, onChange }: SoundTakerProps) {
  const recorder = useMemo(() => new Recorder(), [])
  const failed = useSignal(false)
  useEffect(() => () => recorder.stop(), [])
  const keep = async (file: Blob) => {
    const type = soundType(file.type)
    failed.value = type === null || file.size === 0 || file.size > MOST_SOUND_BYTES
    if (type !== null && !failed.value) onChange({ type, data: await base64OfFile(file) })
  }
  const record = () =>
    recorder
      .record(minutes * 60)
      .then(keep)
      .catch(() => {
        failed.value = true
      })
  const seconds = recorder.seconds.value
  return (
    <div class="sounds">
      {sound !== null && seconds === null && (
        <div class="sound">
          {/* biome-ignore lint/a11y/useMediaCaption: the pupils' own words, to listen to */}
          <audio src={`data:${sound.type};base64,${sound.data}`} controls data-testid="sound" />
          <button
            type="button"
            class="button square"
            data-testid="sound-remove"
            aria-label={phrase('oral.remove')}
            onClick={() => onChange(null)}
          >
            <Icon name="trash" />
          </button>
        </div>
      )}
      {sound === null &&
        (canRecord() ? (
          <button
            type="button"
            class={seconds === null ? 'button run taker' : 'button taker recording'}
            data-testid="record"
            onClick={() => (seconds === null ? void record() : recorder.stop())}
          >
            <Icon name={seconds === null ? 'mic' : 'pause'} size={28} />
            {seconds === null ? phrase('oral.record') : phrase('oral.stop', { n: seconds })}
          </button>
        ) : (
          <label class="button run taker">
            {/* A page over http has no microphone of its own; this opens the tablet's recorder. */}
            <input
              type="file"
              accept="audio/*"
              capture="user"
              data-testid="sound-file"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0]
                if (file !== undefined) void keep(file)
                event.currentTarget.value = ''
              }}
            />
            <Icon name="mic" size={28} />
            {phrase('oral.record')}
          </label>
        ))}
      <p class="quiet" role="alert">
        {failed.value && phrase('oral.failed')}
      </p>
    </div>
  )
}

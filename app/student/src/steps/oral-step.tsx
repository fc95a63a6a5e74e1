/** Something said aloud, into the tablet or to the teacher. */

import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { useAway } from './away'
import { useDraft } from './draft'
import { useSoundUrl } from './media-url'
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
import { NoteField, Trouble } from './photo-taker'
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
      <main class="step-scroll">
        <article class="page">
          <StepText {...texts} />
          <p class="quiet ask">{phrase('oral.minutes', { n: step.minutes ?? 2 })}</p>
          {step.recording !== false && (
            <SoundTaker
              sound={audio}
              minutes={step.minutes ?? 2}
              covered={work.covered}
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
      </main>
      <StepBar work={work} onHandIn={isSaid(draft.value) ? handIn : null} />
    </>
  )
}

interface SoundTakerProps {
  sound: Sound | null
  minutes: number
  covered: boolean
  onChange(sound: Sound | null): void
}

function SoundTaker({ sound, minutes, covered, onChange }: SoundTakerProps) {
  const recorder = useMemo(() => new Recorder(), [])
  const failed = useSignal(false)
  const byFile = useSignal(!canRecord())
  // What was said so far is kept.
  useAway(covered, () => recorder.stop())
  const keep = async (file: Blob | null) => {
    if (file === null) return
    const type = soundType(file.type)
    failed.value = type === null || file.size === 0 || file.size > MOST_SOUND_BYTES
    if (type !== null && !failed.value) onChange({ type, data: await base64OfFile(file) })
  }
  const record = () => {
    failed.value = false
    recorder
      .record(minutes * 60)
      .then(keep)
      .catch(() => {
        failed.value = true
        // Whoever said no, or has no microphone here, may have a recorder of their own.
        byFile.value = true
      })
  }
  return (
    <div class="sounds">
      {sound !== null ? (
        <Recording sound={sound} onRemove={() => onChange(null)} />
      ) : byFile.value ? (
        <SoundFile onFile={(file) => void keep(file).catch(() => undefined)} />
      ) : (
        <RecordButton seconds={recorder.seconds.value} onRecord={record} onStop={() => recorder.stop()} />
      )}
      <Trouble what={failed.value ? phrase('oral.failed') : null} />
    </div>
  )
}

interface RecordButtonProps {
  seconds: number | null
  onRecord(): void
  onStop(): void
}

function RecordButton({ seconds, onRecord, onStop }: RecordButtonProps) {
  const recording = seconds !== null
  return (
    <button
      type="button"
      class={recording ? 'button large recording' : 'button run large'}
      data-testid="record"
      onClick={recording ? onStop : onRecord}
    >
      <Icon name={recording ? 'end' : 'mic'} size={28} />
      {recording ? phrase('oral.stop', { n: seconds }) : phrase('oral.record')}
    </button>
  )
}

/** A page over http has no microphone of its own; this opens the tablet's recorder. */
function SoundFile({ onFile }: { onFile(file: Blob): void }) {
  return (
    <label class="taker">
      <input
        type="file"
        accept="audio/*"
        capture="user"
        data-testid="sound-file"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file !== undefined) onFile(file)
          event.currentTarget.value = ''
        }}
      />
      <span class="button run large">
        <Icon name="mic" size={28} />
        {phrase('oral.record')}
      </span>
    </label>
  )
}

function Recording({ sound, onRemove }: { sound: Sound; onRemove(): void }) {
  const url = useSoundUrl(sound)
  return (
    <div class="sound">
      {/* biome-ignore lint/a11y/useMediaCaption: the pupils' own words, to listen to */}
      <audio src={url} controls data-testid="sound" />
      <button
        type="button"
        class="button square"
        data-testid="sound-remove"
        aria-label={phrase('oral.remove')}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </button>
    </div>
  )
}

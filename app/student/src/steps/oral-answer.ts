/** Something said aloud: the step, a pupil's draft, and the artefact that is handed in. */

import type { StepHead } from '../packs/step-head'
import { fieldOf, textOf } from './kept'

export interface OralStep extends StepHead {
  kind: 'oral'
  /** 1..10, default 2. */
  minutes?: number
  /** Default true; without it nothing is recorded, and it is said to the teacher. */
  recording?: boolean
}

/** What lessons/steps/captured.py takes. */
const SOUNDS = ['audio/webm', 'audio/ogg', 'audio/mp4', 'audio/mpeg', 'audio/wav'] as const
export type SoundType = (typeof SOUNDS)[number]
export const MOST_SOUND_BYTES = 7_000_000

/** What recorders on tablets call the same things. */
const OTHER_NAMES: Record<string, SoundType> = {
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'audio/aac': 'audio/mp4',
  'audio/3gpp': 'audio/mp4',
  'video/3gpp': 'audio/mp4',
  'video/mp4': 'audio/mp4',
  'video/webm': 'audio/webm',
  'audio/mp3': 'audio/mpeg',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
}

/** `data` is base64. */
export interface Sound {
  type: SoundType
  data: string
}

export interface OralDraft {
  audio: Sound | null
  /** Said to the teacher, not to the tablet. */
  told: boolean
  note: string
}

/** The type as the teacher's side knows it, or null for a sound that it can't take. */
export function soundType(type: string): SoundType | null {
  const plain = type.split(';')[0]!.trim().toLowerCase()
  return SOUNDS.find((one) => one === plain) ?? OTHER_NAMES[plain] ?? null
}

export function restoreOral(kept: unknown): OralDraft {
  const audio = fieldOf(kept, 'audio')
  const type = soundType(textOf(audio, 'type'))
  const data = textOf(audio, 'data')
  return {
    audio: type !== null && data !== '' ? { type, data } : null,
    told: fieldOf(kept, 'told') === true,
    note: textOf(kept, 'note'),
  }
}

export function isSaid({ audio, told }: OralDraft): boolean {
  return audio !== null || told
}

/** `tinmel-attempt/1` */
export function oralArtefact(draft: OralDraft): object {
  const { audio, note } = draft
  const claim = { passed: isSaid(draft), stars: 0 }
  return { format: 'tinmel-attempt/1', kind: 'oral', audio, note, claim }
}

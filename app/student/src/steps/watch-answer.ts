/** Pictures one after the other, or a film: the step, and how far a pupil has seen it. */

import type { Texts } from '../code-contract'
import type { StepHead } from '../packs/step-head'
import { fieldOf } from './kept'

export interface Frame {
  /** Path of a picture in the pack. */
  picture: string
  texts: Texts
  seconds: number
}

export interface WatchStep extends StepHead {
  kind: 'watch'
  /** Either frames, or a film's path. */
  frames?: Frame[]
  video?: string | null
  /** Paths of sounds, by language. */
  audio?: Record<string, string> | null
}

export interface WatchDraft {
  /** How many of the frames were on the screen; a film counts as one. */
  seen: number
}

/** How many there are to see. */
export const toSee = (step: WatchStep): number => Math.max(1, step.frames?.length ?? 0)

export function restoreWatch(kept: unknown): WatchDraft {
  const seen = fieldOf(kept, 'seen')
  return { seen: typeof seen === 'number' && Number.isInteger(seen) && seen > 0 ? Math.min(seen, 20) : 0 }
}

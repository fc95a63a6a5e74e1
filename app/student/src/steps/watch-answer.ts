/** Pictures one after the other, or a film: what lesson.json says of it. */

import type { Texts } from '../code-contract'
import type { StepHead } from '../packs/step-head'

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

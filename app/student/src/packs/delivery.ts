/** What a pack looks like on a tablet: the delivery manifest and lesson.json, as CONTRACT and lessons/ write them. */

import type { CodeStep, Texts } from '../code-contract'
import type { ChoiceStep } from '../steps/choice-answer'
import type { ExamplesStep } from '../steps/examples-answer'
import type { MatchStep } from '../steps/match-answer'
import type { NumberStep } from '../steps/number-answer'
import type { OralStep } from '../steps/oral-answer'
import type { OrderStep } from '../steps/order-answer'
import type { PaperStep } from '../steps/paper-answer'
import type { PhotoStep } from '../steps/photo-answer'
import type { ReadStep } from '../steps/read-answer'
import type { TableStep } from '../steps/table-answer'
import type { TextStep } from '../steps/text-answer'
import type { WatchStep } from '../steps/watch-answer'

export interface FileEntry {
  sha256: string
  size: number
}

export interface LessonEntry {
  id: string
  titles: Texts
}

/** `tinmel-delivery/1`, a public blob named by its hash. */
export interface Delivery {
  format: 'tinmel-delivery/1'
  id: string
  version: string
  titles: Texts
  languages: string[]
  /** A language's chain: what stands in where a text lacks it. */
  fallbacks?: Record<string, string[]>
  /** Path of a picture, or null. */
  cover?: string | null
  lessons: LessonEntry[]
  files: Record<string, FileEntry>
}

export type { CodeStep }
/** One line a kind, as in steps/kinds.ts. */
export type Step =
  | ReadStep
  | WatchStep
  | CodeStep
  | ChoiceStep
  | OrderStep
  | MatchStep
  | NumberStep
  | TextStep
  | TableStep
  | ExamplesStep
  | PhotoStep
  | OralStep
  | PaperStep

export interface Lesson {
  id: string
  titles: Texts
  steps: Step[]
}

/** A mutable map of hashes would let one path stand for two files; the manifest is read once and kept. */
export function readDelivery(text: string): Delivery {
  const delivery = JSON.parse(text) as Delivery
  if (delivery.format !== 'tinmel-delivery/1') throw new TypeError('not a delivery manifest')
  return delivery
}

export function totalBytes(delivery: Delivery): number {
  return uniqueFiles(delivery).reduce((sum, file) => sum + file.size, 0)
}

/** Each blob once, though several paths may name it. */
export function uniqueFiles(delivery: Delivery): FileEntry[] {
  return [...new Map(Object.values(delivery.files).map((file) => [file.sha256, file])).values()]
}

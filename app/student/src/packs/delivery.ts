/** What a pack looks like on a tablet: the delivery manifest and lesson.json, as CONTRACT and lessons/ write them. */

import type { CodeStep, Texts } from '../code-contract'

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
  /** Path of a picture, or null. */
  cover?: string | null
  lessons: LessonEntry[]
  files: Record<string, FileEntry>
}

interface StepHead {
  id: string
  titles: Texts
  /** Name of the step's text: lessons/<lesson>/<text>.<language>.html */
  text: string
}

export interface ReadStep extends StepHead {
  kind: 'read'
}

export interface ChoiceOption {
  id: string
  texts: Texts
  /** Path of a picture in the pack. */
  picture?: string | null
}

export interface ChoiceStep extends StepHead {
  kind: 'choice'
  options: ChoiceOption[]
  correct: string[]
  explain: Texts
}

export type { CodeStep }
export type Step = ReadStep | ChoiceStep | CodeStep

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

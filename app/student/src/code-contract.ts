/** What the shell and the code step agree on; the code step itself is loaded only when a lesson needs it. */

import type { Hint } from './packs/step-head'

export type Language = 'ar' | 'fr' | 'zgh' | 'en'

/** A text in the languages that a pack has; the shell's fallback chain is in `localised`. */
export type Texts = Partial<Record<Language, string>>

export type Direction = 'n' | 'e' | 's' | 'w'
export type Cell = [x: number, y: number]

/** A grid world, `tinmel-world/1`; (0,0) is the top left and y grows down. */
export interface World {
  format: 'tinmel-world/1'
  kind: 'grid'
  width: number
  height: number
  walls: Cell[]
  items: { at: Cell; kind: string }[]
  goal: Cell | null
  start: { at: Cell; dir: Direction }
  /** How it is drawn; absent is the souk. */
  theme?: 'souk' | 'seguia'
}

export interface Check {
  id: string
  fact: string
  op: string
  value: unknown
  stars: number
  fail: Texts
}

/** A step of kind "code" as lesson.json has it. */
export interface CodeStep {
  id: string
  kind: 'code'
  titles: Texts
  text: string
  language: 'blocks' | 'python' | 'both'
  world: string
  hidden_worlds: string[]
  toolbox: string[]
  starter: string | null
  checks: Check[]
  hints?: Hint[]
  max_blocks?: number
}

export interface RunResult {
  passed: boolean
  stars: number
  /** At most 400 characters, for the teacher: what failed or how it went. */
  summary: string
}

export interface CodeStepOptions {
  language: Language
  step: CodeStep
  /** The first is shown; the hidden ones follow. */
  worlds: World[]
  /** The starter's parsed JSON, or null. */
  starter: unknown
  /** The task as HTML in the pupils' language, cleaned on the teacher's side; shown above the world. */
  textHtml: string
  /** What `onDraft` was last given for this step and these pupils, or null. */
  draft: unknown
  /** On every edit; the shell stores it at once and sends it a second later. */
  onDraft(content: unknown): void
  onRun(result: RunResult): void
}

export interface CodeStepHandle {
  /** The artefact to hand in: {"format": "tinmel-attempt/1", "kind": "code", …}. */
  answer(): object
  /** At the end of the bottom bar; the shell renders the previous, next and hand-in buttons into it. */
  handInSlot: HTMLElement
  destroy(): void
}

export type MountCodeStep = (host: HTMLElement, options: CodeStepOptions) => CodeStepHandle

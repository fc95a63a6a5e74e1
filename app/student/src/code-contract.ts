/** What the shell and the code step agree on; the code step itself is loaded only when a lesson needs it. */

import type { Hint } from './packs/step-head'

export type Language = 'ar' | 'fr' | 'zgh' | 'en'

/** A text in the languages that a pack has; the shell's fallback chain is in `localised`. */
export type Texts = Partial<Record<Language, string>>

export type Direction = 'n' | 'e' | 's' | 'w'
export type Cell = [x: number, y: number]
/** Millimetres in a drive world, units of the drawing in a canvas world; (0,0) is the top left and y grows down. */
export type Point = [x: number, y: number]

/** Where the robot begins in a grid, and which way it looks. */
export interface Start {
  at: Cell
  dir: Direction
}

/** Where a robot or a pen begins on a plane; whole degrees clockwise, 0 looks to the right. */
export interface Pose {
  at: Point
  heading: number
}

export type Colour = 'blue' | 'clay' | 'mint' | 'saffron' | 'night'

/** A grid world, `tinmel-world/1`; (0,0) is the top left and y grows down. */
export interface GridWorld {
  format: 'tinmel-world/1'
  kind: 'grid'
  width: number
  height: number
  walls: Cell[]
  items: { at: Cell; kind: string }[]
  goal: Cell | null
  start: Start
  /** Further starts: the program must work from each; the world is run once for each of them. */
  starts?: Start[]
  /** The pattern to paint. */
  paint?: { at: Cell; colour: Colour }[]
  /** How it is drawn; absent is the souk. */
  theme?: 'souk' | 'seguia'
}

/** A rectangle by its top left corner, in millimetres. */
export interface Box {
  at: Point
  size: Point
}

/** A robot with two driven wheels on a floor; all lengths in millimetres. */
export interface DriveWorld {
  format: 'tinmel-world/1'
  kind: 'drive'
  width: number
  height: number
  start: Pose
  lines?: { points: Point[]; width: number; closed?: boolean }[]
  boxes?: Box[]
  /** To be driven over, in any order. */
  stations?: Box[]
  goal?: Box | null
  /** How long the robot may drive. */
  seconds: number
  /** Boxes thrown by a seeded random: the world is run once for each seed. */
  scatter?: { boxes: number; size: Point; seeds: number[] }
}

/** A sheet of paper and a pen. */
export interface CanvasWorld {
  format: 'tinmel-world/1'
  kind: 'canvas'
  width: number
  height: number
  start: Pose
  /** To be joined with the pen down. */
  dots?: Point[]
}

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** No robot: a program that prints, asks and counts. */
export interface ConsoleWorld {
  format: 'tinmel-world/1'
  kind: 'console'
  /** What `input()` is told, in order; absent: the pupils answer themselves. */
  answers?: string[]
  /** The lines that it should print. */
  expect?: string[]
  /** Functions of the pupils' that are called after the program. */
  calls?: { call: string; args: Json[]; returns: Json }[]
}

export type World = GridWorld | DriveWorld | CanvasWorld | ConsoleWorld

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
  /** How the shown world ended, as JSON of at most 2,000 characters, for the picture on the teacher's board. */
  state?: string
}

export interface CodeStepOptions {
  language: Language
  step: CodeStep
  /** The first is shown; the hidden ones follow. */
  worlds: World[]
  /** The starter: a workspace's parsed JSON, Python as text, or null. */
  starter: unknown
  /** The task as HTML in the pupils' language, cleaned on the teacher's side; shown above the world. */
  textHtml: string
  /** What `textHtml` is in, where the pack lacks the pupils' language; absent: the pupils'. */
  textLanguage?: Language
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

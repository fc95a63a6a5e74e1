/** A sheet of examples: the step, a pupil's draft, and the artefact that is handed in. */

import type { Texts } from '../code-contract'
import type { Item, StepHead } from '../packs/step-head'
import { fieldOf } from './kept'
import { scoreExamples, unnamed } from './score/examples'
import { claimOf } from './score/score'

export type ExamplesTask = 'label' | 'boundary' | 'unfair'
/** From one point to another in hundredths of the sheet, y upwards; it goes on beyond both. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number]

export interface Example extends Item {
  at: [x: number, y: number]
  /** The class it truly is of. */
  belongs: string
  /** What somebody named it before; absent: the pupils name it. */
  said?: string | null
  /** Shown only once the boundary is checked. */
  kept_back?: boolean
}

export interface ExamplesStep extends StepHead {
  kind: 'examples'
  tasks: ExamplesTask[]
  /** Two. */
  classes: Item[]
  axes: { across: Texts; up: Texts }
  examples: Example[]
  /** How many of a hundred the boundary must get right. */
  accuracy?: number
  explain: Texts
}

/** What pupils do on the sheet. */
export interface Sheet {
  labels: Readonly<Record<string, string>>
  line: Line | null
  unfair: readonly string[]
}

export interface ExamplesDraft extends Sheet {
  checked: boolean
}

const FULL = 100

/** Take up what was kept; names, ids and classes that the step no longer has are left out, and then nothing was checked. */
export function restoreExamples(step: ExamplesStep, kept: unknown): ExamplesDraft {
  const labels = fieldOf(kept, 'labels')
  const named = unnamed(step).flatMap(({ id }) => {
    const said = fieldOf(labels, id)
    return step.classes.some((one) => one.id === said) ? [[id, said as string] as const] : []
  })
  const listed = fieldOf(kept, 'unfair')
  const unfair = Array.isArray(listed)
    ? canBeUnfair(step).flatMap(({ id }) => (listed.includes(id) ? [id] : []))
    : []
  const sheet = { labels: Object.fromEntries(named), line: lineOf(fieldOf(kept, 'line')), unfair }
  return { ...sheet, checked: fieldOf(kept, 'checked') === true && isWhole(step, sheet) }
}

/** Those that somebody named: among them the pupils look for an unfair one. */
function canBeUnfair(step: ExamplesStep): Example[] {
  return step.examples.filter((one) => one.said && !one.kept_back)
}

/** True when there is something to check in every task. */
export function isWhole(step: ExamplesStep, sheet: Sheet): boolean {
  const done: Record<ExamplesTask, boolean> = {
    label: unnamed(step).every(({ id }) => sheet.labels[id] !== undefined),
    boundary: sheet.line !== null,
    unfair: sheet.unfair.length > 0,
  }
  return step.tasks.every((task) => done[task])
}

/** Name an example; the same name again takes it away. */
export function labelled(sheet: Sheet, id: string, name: string): Sheet['labels'] {
  const { [id]: before, ...others } = sheet.labels
  return before === name ? others : { ...others, [id]: name }
}

/** Move one end of the boundary; the ends never meet, else it would be none. */
export function moved(line: Line, end: 0 | 1, x: number, y: number): Line {
  const to = [within(x), within(y)] as const
  const next: Line = end === 0 ? [...to, line[2], line[3]] : [line[0], line[1], ...to]
  return next[0] === next[2] && next[1] === next[3] ? line : next
}

/** `tinmel-attempt/1` */
export function examplesArtefact(step: ExamplesStep, { labels, line, unfair }: Sheet): object {
  const claim = claimOf(scoreExamples(step, { labels, line, unfair }))
  return { format: 'tinmel-attempt/1', kind: 'examples', labels, line, unfair, claim }
}

function within(value: number): number {
  return Math.min(FULL, Math.max(0, Math.round(value)))
}

function lineOf(kept: unknown): Line | null {
  if (!Array.isArray(kept) || kept.length !== 4) return null
  const whole = kept.every((one) => Number.isInteger(one) && one >= 0 && one <= FULL)
  const [x1, y1, x2, y2] = kept as number[]
  return whole && (x1 !== x2 || y1 !== y2) ? [x1!, y1!, x2!, y2!] : null
}

/** Examples: the mean of names, boundary and what was found unfair; lessons/steps/examples.py is the twin. */

import type { Example, ExamplesStep, Line, Sheet } from '../examples-answer'
import type { Score } from './score'

export function scoreExamples(step: ExamplesStep, sheet: Sheet): Score {
  const parts = step.tasks.map((task) => {
    if (task === 'label') return namedRight(step, sheet) / unnamed(step).length
    if (task === 'unfair') return found(step, sheet.unfair)
    return Math.min(1, (sheet.line ? accuracyOf(step, sheet.line) : 0) / (step.accuracy ?? ENOUGH))
  })
  const score = parts.reduce((sum, part) => sum + part, 0) / parts.length
  return { score, maximum: 1, passed: parts.every((part) => part === 1), basis: 'checked' }
}

/** Of a hundred, unless the step says otherwise. */
export const ENOUGH = 80

/** Those that the pupils name. */
export function unnamed(step: ExamplesStep): Example[] {
  return step.examples.filter((one) => !one.said && !one.kept_back)
}

export function namedRight(step: ExamplesStep, { labels }: Pick<Sheet, 'labels'>): number {
  return unnamed(step).filter((one) => labels[one.id] === one.belongs).length
}

export function isUnfair(one: Example): boolean {
  return typeof one.said === 'string' && one.said !== one.belongs
}

/** How many of a hundred a boundary gets right, rounded down; each side is the class that does best there. */
export function accuracyOf(step: ExamplesStep, line: Line): number {
  const [x1, y1, x2, y2] = line
  if (x1 === x2 && y1 === y2) return 0
  return Math.floor((100 * right(step.examples, line, leftClass(step, line))) / step.examples.length)
}

/** The class on the left of a boundary: the one with which most are right, the first if both do as well. */
export function leftClass(step: ExamplesStep, line: Line, among: readonly Example[] = step.examples): string {
  const [first, second] = step.classes
  const one = right(among, line, first!.id)
  return 2 * one >= among.length ? first!.id : second!.id
}

/** True on the boundary too. */
export function isLeft([x1, y1, x2, y2]: Line, [x, y]: readonly [number, number]): boolean {
  return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) >= 0
}

function right(examples: readonly Example[], line: Line, left: string): number {
  return examples.filter((one) => isLeft(line, one.at) === (one.belongs === left)).length
}

/** Each one found counts, each one accused wrongly takes one away. */
function found(step: ExamplesStep, said: readonly string[]): number {
  const unfair = step.examples.filter(isUnfair).map((one) => one.id)
  const accused = new Set(said)
  const good = unfair.filter((id) => accused.has(id)).length
  return Math.max(0, good - (accused.size - good)) / unfair.length
}

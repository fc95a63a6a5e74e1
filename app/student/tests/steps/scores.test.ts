import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Step } from '../../src/packs/delivery'
import type { Line } from '../../src/steps/examples-answer'
import type { Pair } from '../../src/steps/match-answer'
import { scoreChoice } from '../../src/steps/score/choice'
import { scoreExamples } from '../../src/steps/score/examples'
import { scoreMatch } from '../../src/steps/score/match'
import { scoreNumber } from '../../src/steps/score/number'
import { scoreOrder } from '../../src/steps/score/order'
import type { Score } from '../../src/steps/score/score'
import { scoreTable } from '../../src/steps/score/table'
import { scoreText } from '../../src/steps/score/text'

/** As lessons/steps reads them; which fields there are the kind says. */
interface Answer {
  chosen: string[]
  order: string[]
  pairs: Pair[]
  text: string
  unit: string | null
  cells: Record<string, string>
  labels?: Record<string, string>
  line?: Line
  unfair?: string[]
}
type Scorer<K> = (step: Extract<Step, { kind: K }>, answer: Answer) => Score | null
type Judged = 'choice' | 'order' | 'match' | 'number' | 'text' | 'table' | 'examples'

/** The kinds that the page scores itself. */
const SCORERS: { [K in Judged]: Scorer<K> } = {
  choice: (step, { chosen }) => scoreChoice(step, chosen),
  order: (step, { order }) => scoreOrder(step, order),
  match: (step, { pairs }) => scoreMatch(step, pairs),
  number: (step, { text, unit }) => scoreNumber(step, text, unit ?? null),
  text: (step, { text }) => scoreText(step, text),
  table: (step, { cells }) => scoreTable(step, cells),
  examples: (step, { labels = {}, line = null, unfair = [] }) =>
    scoreExamples(step, { labels, line, unfair }),
}

interface Case extends Score {
  kind: string
  step: Step
  answer: Answer
}
const file = new URL('../../../../tests/vectors/scores.json', import.meta.url)
const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: Case[] }

describe.each(Object.keys(SCORERS) as Judged[])('%s', (kind) => {
  const own = cases.filter((one) => one.kind === kind)
  const score = SCORERS[kind] as (step: Step, answer: Answer) => Score | null

  test('has cases', () => expect(own.length).toBeGreaterThan(5))

  test.each(own.map(({ answer, step, ...said }) => ({ step, answer, said, name: JSON.stringify(answer) })))(
    'scores as Python does: $name',
    ({ step, answer, said }) => {
      const found = score(step, answer)
      expect(found?.score).toBeCloseTo(said.score, 12)
      const { maximum, passed, basis } = said
      expect(found).toMatchObject({ maximum, passed, basis })
    },
  )
})

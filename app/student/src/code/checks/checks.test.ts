import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Check, type Condition, holds, judge, type Verdict } from './evaluate'
import type { Facts } from './facts'
import { type SourceFacts, sourceFacts } from './source'

interface Vectors {
  facts: Facts
  conditions: { condition: Condition; holds: boolean }[]
  verdicts: { checks: Check[]; worlds: Facts[]; verdict: Verdict }[]
  sources: { source: string; facts: SourceFacts }[]
}
const file = new URL('../../../../../tests/vectors/checks.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors

describe('checks', () => {
  it.each(vectors.conditions)('$condition holds: $holds, as in Python', ({ condition, holds: expected }) => {
    expect(holds(condition, vectors.facts)).toBe(expected)
  })

  it('judges every shared program as Python does', () => {
    expect(vectors.verdicts.length).toBeGreaterThan(2)
    for (const { checks, worlds, verdict } of vectors.verdicts) expect(judge(checks, worlds)).toEqual(verdict)
  })

  it('does not take what every object inherits for a fact', () => {
    expect(holds({ fact: 'constructor', op: 'ne', value: 1 }, vectors.facts)).toBe(false)
  })
})

describe('the program’s text', () => {
  it.each(vectors.sources)('is counted as in Python: $source', ({ source, facts }) => {
    expect(sourceFacts(source)).toEqual(facts)
  })

  it('is counted also where a body stands on its header’s line and a call goes over two lines', () => {
    const source = 'for i in range(3): forward(); pick()\nwhile True:\n    turn_left(\n    )\npassage = 1\n'
    expect(sourceFacts(source)).toMatchObject({ 'code.loop': 2, 'code.statements': 6, 'code.var': 1 })
  })
})

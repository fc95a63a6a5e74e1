import { describe, expect, it } from 'vitest'
import type { Hint } from '../packs/step-head'
import { nextHint } from './offered'

const hint = (id: string, more: Partial<Hint> = {}): Hint => ({
  id,
  strength: 1,
  texts: { fr: id },
  ...more,
})

describe('the next hint', () => {
  const hints = [hint('look'), hint('way', { after: 'look' }), hint('gate', { check: 'at-gate' })]

  it('is the weakest that was not seen', () => {
    expect(nextHint(hints, [], [])?.id).toBe('look')
    expect(nextHint(hints, [], ['look'])?.id).toBe('way')
  })

  it('waits for the hint before it', () => {
    expect(nextHint(hints.slice(1, 2), [], [])).toBeNull()
  })

  it('waits for its check to fail', () => {
    expect(nextHint(hints, [], ['look', 'way'])).toBeNull()
    expect(nextHint(hints, ['at-gate'], ['look', 'way'])?.id).toBe('gate')
  })

  it('ends', () => {
    expect(nextHint(hints, ['at-gate'], ['look', 'way', 'gate'])).toBeNull()
  })
})

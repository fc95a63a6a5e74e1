import { expect, test } from 'vitest'
import { sameStep, workKey } from '../../src/work/address'

const AT = { pack: 'robot-souk', version: '1.0.0', lesson: 'first-steps', step: 'one-orange' }

test('a step stays itself in a new version of its pack, and is another one in a copy under another name', () => {
  const [newer, copy] = [
    { ...AT, version: '1.0.1' },
    { ...AT, pack: 'my-robot' },
  ]
  expect([sameStep(AT, newer), workKey(['a'], AT) === workKey(['a'], newer)]).toEqual([true, true])
  expect([sameStep(AT, copy), workKey(['a'], AT) === workKey(['a'], copy)]).toEqual([false, false])
})

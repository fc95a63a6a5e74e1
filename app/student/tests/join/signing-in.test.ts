import { expect, test } from 'vitest'
import { SigningIn } from '../../src/join/signing-in'
import type { FromTablet, Refused, Welcome } from '../../src/link/messages'

const AMINA = 'aa'.repeat(16)
const YOUSSEF = 'bb'.repeat(16)
const THREE = ['bee', 'crab', 'whale']

function begin(online = true) {
  const sent: FromTablet[] = []
  const signingIn = new SigningIn((message) => online && sent.push(message) > 0)
  return { signingIn, sent }
}
const refused = (code: string, about: string): Refused => ({ type: 'refused', code, about })

test('what the class asks is what its newest welcome says', () => {
  const { signingIn } = begin()
  const nobody = { pupils: [], seated: [], offers: [], token: '', label: '5', session: '', now_ms: 0 }
  const welcome: Welcome = { type: 'welcome', ...nobody, sign_in: 'pictures', sign_in_pictures: THREE }
  signingIn.welcome(welcome)
  expect([signingIn.asks.value, signingIn.pictures.value]).toEqual([true, THREE])
  signingIn.welcome({ type: 'welcome', ...nobody })
  expect([signingIn.asks.value, signingIn.pictures.value]).toEqual([false, []])
})

test('right pictures prove their pupil, a card its own', () => {
  const { signingIn, sent } = begin()
  signingIn.showPictures(AMINA, THREE)
  expect(sent).toEqual([{ type: 'show_pictures', pupil: AMINA, pictures: THREE }])
  expect(signingIn.take({ type: 'pictures_read', pupil: AMINA })).toBe(true)
  expect(signingIn.answer.value).toEqual({ pupil: AMINA, code: 'read' })
  signingIn.showCard('tinmel-4f7k-9q2m')
  expect(signingIn.take({ type: 'card_read', pupil: YOUSSEF })).toBe(true)
  expect([...signingIn.proven.value]).toEqual([AMINA, YOUSSEF])
})

test('a refusal about what was shown is told and proves nobody', () => {
  const { signingIn } = begin()
  signingIn.showPictures(AMINA, THREE)
  expect(signingIn.take(refused('pictures_wrong', AMINA))).toBe(true)
  expect(signingIn.answer.value).toEqual({ pupil: AMINA, code: 'pictures_wrong' })
  signingIn.showCard('x')
  expect(signingIn.take(refused('card_unknown', ''))).toBe(true)
  expect(signingIn.answer.value).toEqual({ pupil: null, code: 'card_unknown' })
  expect(signingIn.proven.value.size).toBe(0)
})

test('refusals of other wishes are not taken for answers', () => {
  const { signingIn } = begin()
  expect(signingIn.take(refused('class_away', AMINA))).toBe(false)
  signingIn.showPictures(AMINA, THREE)
  expect(signingIn.take(refused('pictures_wrong', YOUSSEF))).toBe(false)
  expect(signingIn.take(refused('pupil_unproven', AMINA))).toBe(false)
  expect(signingIn.take(refused('step_unknown', 'x'))).toBe(false)
  expect(signingIn.answer.value).toBeNull()
})

test('without a link, and when it breaks, the pupil is told at once', () => {
  const off = begin(false).signingIn
  off.showPictures(AMINA, THREE)
  expect(off.answer.value).toEqual({ pupil: AMINA, code: 'class_away' })
  const { signingIn } = begin()
  signingIn.lost()
  expect(signingIn.answer.value).toBeNull()
  signingIn.showCard('x')
  signingIn.lost()
  expect(signingIn.answer.value).toEqual({ pupil: null, code: 'class_away' })
})

test('whoever is forgotten shows it again', () => {
  const { signingIn } = begin()
  signingIn.take({ type: 'card_read', pupil: AMINA })
  signingIn.take({ type: 'card_read', pupil: YOUSSEF })
  signingIn.forget(AMINA)
  expect([...signingIn.proven.value]).toEqual([YOUSSEF])
  signingIn.clear()
  expect(signingIn.proven.value.size).toBe(0)
})

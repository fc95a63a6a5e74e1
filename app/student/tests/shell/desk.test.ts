import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { StepAddress } from '../../src/link/messages'
import { LessonDesk } from '../../src/shell/desk'
import type { Tablet } from '../../src/shell/tablet'

test('work that is handed in while others sit down stays with those who made it, and is not shown to them', async () => {
  let authors = ['amina']
  let kept: () => void = () => undefined
  const sealed: { at: StepAddress; authors: readonly string[] }[] = []
  const tablet = {
    group: signal('amina'),
    authors: () => authors,
    drafts: { flush: () => new Promise<void>((resolve) => (kept = resolve)) },
    outbox: {
      seal: async (at: StepAddress, whose: readonly string[]) => {
        sealed.push({ at, authors: whose })
        return { attempt: 'x' }
      },
    },
    send: () => true,
  }
  const desk = new LessonDesk(tablet as unknown as Tablet)
  const step = { id: 'a', kind: 'read', titles: {}, text: 'a' }
  desk.open.value = {
    pack: 'p@1',
    delivery: { id: 'p', version: '1' },
    lesson: { id: 'l', titles: {}, steps: [step] },
    group: 'amina',
  } as unknown as NonNullable<typeof desk.open.value>
  const handing = desk.handIn({ kind: 'read' })
  authors = ['ilyas']
  tablet.group.value = 'ilyas'
  desk.close()
  kept()
  await handing
  expect(sealed).toEqual([{ at: { pack: 'p', version: '1', lesson: 'l', step: 'a' }, authors: ['amina'] }])
  expect(desk.watched.value).toBeNull()
})

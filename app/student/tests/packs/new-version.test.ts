import { signal } from '@preact/signals'
import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { FromTablet } from '../../src/link/messages'
import type { PackState } from '../../src/packs/bringer'
import { LessonDesk } from '../../src/shell/desk'
import type { Tablet } from '../../src/shell/tablet'
import { IndexedDatabase } from '../../src/store/database'
import { ProgressBook } from '../../src/work/progress'

const AMINA = 'a1'.repeat(16)

function state(version: string): PackState {
  const delivery = {
    format: 'tinmel-delivery/1',
    id: 'water',
    version,
    titles: {},
    languages: ['fr'],
    lessons: [{ id: 'l', titles: {} }],
    files: {},
  } as unknown as PackState['delivery']
  const offer = { pack: 'water', version, delivery: version, size_bytes: 1, titles: {} }
  return { offer, have_bytes: 1, total_bytes: 1, delivery, failed: false }
}

test('pupils go on at their step in a new version, and work from then on names it', async () => {
  const database = await IndexedDatabase.open(new IDBFactory())
  const sent: FromTablet[] = []
  const steps = ['a', 'b', 'c'].map((id) => ({ id, kind: 'read', titles: {}, text: id }))
  const tablet = {
    group: signal(AMINA),
    authors: () => [AMINA],
    progress: new ProgressBook(database),
    shelf: { json: async () => ({ id: 'l', titles: {}, steps }) },
    send: (message: FromTablet) => sent.push(message) > 0,
  } as unknown as Tablet
  const desk = new LessonDesk(tablet)
  await desk.openPack(state('1.0.0'))
  desk.next()
  expect([desk.step.value?.id, desk.address().version]).toEqual(['b', '1.0.0'])
  await desk.openPack(state('1.0.1'))
  expect([desk.step.value?.id, desk.address().version]).toEqual(['b', '1.0.1'])
  expect([...desk.done.value]).toEqual(['a'])
  const last = sent.slice(-1)[0]
  expect(last?.type === 'step_reached' && [last.at.version, last.index, last.done]).toEqual(['1.0.1', 1, 1])
})

import { IDBFactory } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import type { Feedback } from '../../src/link/messages'
import { ReturnedWork } from '../../src/shell/returned-work'
import { IndexedDatabase } from '../../src/store/database'

const at = { pack: 'p', version: '1.0.0', lesson: 'l', step: 's' }
const words = (letter: string, comment = 'Bravo'): Feedback => ({
  type: 'feedback',
  feedback: letter.repeat(32),
  attempt: letter.repeat(32),
  at,
  score: 1,
  maximum: 2,
  comment,
})

test('what was read is found again, by its pupils alone', async () => {
  const database = await IndexedDatabase.open(new IDBFactory())
  const returned = new ReturnedWork(database)
  await returned.sit('amina')
  returned.add(words('a'))
  returned.add(words('a'))
  expect(returned.unread.value).toHaveLength(1)
  returned.see('a'.repeat(32))
  expect(returned.unread.value).toEqual([])
  expect([...returned.read.value.values()]).toEqual([words('a')])
  await returned.sit('youssef')
  expect(returned.read.value.size).toBe(0)
  const later = new ReturnedWork(database)
  await later.sit('amina')
  expect([...later.read.value.values()]).toEqual([words('a')])
})

test('unread words are not shown to whoever comes next', async () => {
  const returned = new ReturnedWork(await IndexedDatabase.open(new IDBFactory()))
  await returned.sit('amina')
  returned.add(words('a'))
  await returned.sit('')
  expect(returned.unread.value).toEqual([])
})

test('newer words about the same piece take the place of the former', async () => {
  const returned = new ReturnedWork(await IndexedDatabase.open(new IDBFactory()))
  await returned.sit('amina')
  returned.add(words('a'))
  returned.see('a'.repeat(32))
  returned.add({ ...words('a', 'Mieux'), feedback: 'b'.repeat(32) })
  returned.see('b'.repeat(32))
  expect([...returned.read.value.values()].map((one) => one.comment)).toEqual(['Mieux'])
})

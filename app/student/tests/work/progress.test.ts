import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test } from 'vitest'
import { IndexedDatabase } from '../../src/store/database'
import { ProgressBook } from '../../src/work/progress'

let book: ProgressBook
beforeEach(async () => {
  book = new ProgressBook(await IndexedDatabase.open(new IDBFactory()))
})

test('a new pupil has done nothing and is nowhere', async () => {
  expect(await book.read(['amina'], 'souk', 'first')).toEqual({ done: new Set(), current: null })
})

test('finishing and going on at once loses neither', async () => {
  void book.finish(['amina'], 'souk', 'first', 'read')
  void book.reach(['amina'], 'souk', 'first', 'choice')
  void book.finish(['amina'], 'souk', 'first', 'choice')
  const { done, current } = await book.read(['amina'], 'souk', 'first')
  expect(done).toEqual(new Set(['read', 'choice']))
  expect(current).toBe('choice')
})

test('a pair has done what each of them has done, and starts where its driver was', async () => {
  await book.finish(['amina', 'youssef'], 'souk', 'first', 'read')
  await book.finish(['amina'], 'souk', 'first', 'choice')
  await book.reach(['amina'], 'souk', 'first', 'code')
  expect(await book.read(['amina', 'youssef'], 'souk', 'first')).toEqual({
    done: new Set(['read']),
    current: 'code',
  })
  expect((await book.read(['youssef', 'amina'], 'souk', 'first')).current).toBeNull()
})

test('lessons and packs are kept apart', async () => {
  await book.finish(['amina'], 'souk', 'first', 'read')
  expect((await book.read(['amina'], 'souk', 'second')).done.size).toBe(0)
  expect((await book.read(['amina'], 'money', 'first')).done.size).toBe(0)
})

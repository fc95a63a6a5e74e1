import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { DraftBrought, SaveDraft } from '../../src/link/messages'
import { IndexedDatabase } from '../../src/store/database'
import { DraftKeeper } from '../../src/work/drafts'

const AT = { pack: 'robot-souk', version: '1.0.0', lesson: 'first-steps', step: 'one-orange' }
const AMINA = 'a1'.repeat(16)
const YOUSSEF = 'b2'.repeat(16)
const ILYAS = 'c3'.repeat(16)

let factory: IDBFactory
let sent: SaveDraft[]
let seated: string[]
let online: boolean

async function keeper(): Promise<DraftKeeper> {
  const database = await IndexedDatabase.open(factory)
  const send = (message: SaveDraft) => {
    if (online) sent.push(message)
    return online
  }
  return new DraftKeeper(database, send, () => seated)
}

beforeEach(() => {
  factory = new IDBFactory()
  sent = []
  seated = [AMINA, YOUSSEF]
  online = true
})

test('an edit is on the disk when it resolves, and outlives the page', async () => {
  await (await keeper()).edit(AT, seated, { blocks: 1 })
  expect(await (await keeper()).content(AT, seated)).toEqual({ blocks: 1 })
})

test('the pair in another order, or a newer version of the pack, finds the same draft', async () => {
  const drafts = await keeper()
  await drafts.edit(AT, [AMINA, YOUSSEF], { blocks: 1 })
  expect(await drafts.content({ ...AT, version: '1.1.0' }, [YOUSSEF, AMINA])).toEqual({ blocks: 1 })
})

test('other pupils neither see nor lose it', async () => {
  const drafts = await keeper()
  await drafts.edit(AT, [AMINA, YOUSSEF], { blocks: 1 })
  expect(await drafts.content(AT, [ILYAS])).toBeNull()
  expect(await drafts.content(AT, [AMINA])).toBeNull()
  await drafts.edit(AT, [ILYAS], { blocks: 9 })
  expect(await drafts.content(AT, [AMINA, YOUSSEF])).toEqual({ blocks: 1 })
})

test('the class gets the newest edit, a second after the last', async () => {
  const drafts = await keeper()
  await drafts.content(AT, seated)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    for (const blocks of [1, 2, 3]) void drafts.edit(AT, seated, { blocks })
    await vi.advanceTimersByTimeAsync(900)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({ at: AT, revision: 3, content: '{"blocks":3}' })
  } finally {
    vi.useRealTimers()
  }
})

test('flushing sends at once; the same content again is no new revision', async () => {
  const drafts = await keeper()
  await drafts.edit(AT, seated, { blocks: 1 })
  await drafts.edit(AT, seated, { blocks: 1 })
  await drafts.flush()
  expect(sent.map((message) => message.revision)).toEqual([1])
})

test('what the class has not confirmed is sent again on a new link', async () => {
  const drafts = await keeper()
  online = false
  await drafts.edit(AT, seated, { blocks: 1 })
  await drafts.flush()
  online = true
  drafts.resend()
  expect(sent).toHaveLength(1)
  await drafts.saved(sent[0]!.draft, 1)
  drafts.resend()
  expect(sent).toHaveLength(1)
})

test('a draft of pupils who left is never sent under the names of those who sit here', async () => {
  const drafts = await keeper()
  online = false
  await drafts.edit(AT, [AMINA, YOUSSEF], { blocks: 1 })
  await drafts.flush()
  online = true
  seated = [ILYAS]
  drafts.resend()
  expect(sent).toEqual([])
})

test('the id of a draft stays the same over pages', async () => {
  const first = await keeper()
  await first.edit(AT, seated, { blocks: 1 })
  await first.flush()
  const second = await keeper()
  await second.edit(AT, seated, { blocks: 2 })
  await second.flush()
  expect(sent[1]!.draft).toBe(sent[0]!.draft)
  expect(sent.map((message) => message.revision)).toEqual([1, 2])
})

const BROUGHT: DraftBrought = {
  type: 'draft_brought',
  at: AT,
  authors: [YOUSSEF, AMINA],
  draft: 'd4'.repeat(16),
  revision: 7,
  content: '{"blocks":7}',
}

test('what a pair left on another tablet is here when they open the step, and goes on from there', async () => {
  const drafts = await keeper()
  void drafts.bring(BROUGHT)
  expect(await drafts.content(AT, seated)).toEqual({ blocks: 7 })
  await drafts.edit(AT, seated, { blocks: 8 })
  await drafts.flush()
  expect(sent).toEqual([
    { type: 'save_draft', at: AT, draft: BROUGHT.draft, revision: 8, content: '{"blocks":8}' },
  ])
  expect(await (await keeper()).content(AT, seated)).toEqual({ blocks: 8 })
})

test('a pair that comes back finds what it did meanwhile, and never loses the newer', async () => {
  const drafts = await keeper()
  await drafts.bring(BROUGHT)
  await drafts.bring({ ...BROUGHT, revision: 9, content: '{"blocks":9}' })
  await drafts.bring({ ...BROUGHT, revision: 8, content: '{"blocks":8}' })
  expect(await drafts.content(AT, seated)).toEqual({ blocks: 9 })
})

test('an answer that was begun here stays', async () => {
  const drafts = await keeper()
  await drafts.edit(AT, seated, { blocks: 1 })
  await drafts.bring(BROUGHT)
  expect(await drafts.content(AT, seated)).toEqual({ blocks: 1 })
  expect(await drafts.content(AT, [ILYAS])).toBeNull()
})

test('nothing changes under the hands of those who have the step open', async () => {
  const drafts = await keeper()
  expect(await drafts.content(AT, seated)).toBeNull()
  await drafts.bring(BROUGHT)
  await drafts.edit(AT, seated, { blocks: 1 })
  expect(await drafts.content(AT, seated)).toEqual({ blocks: 1 })
})

test('what is typed faster than the disk writes is written once, and all of it', async () => {
  const database = await IndexedDatabase.open(factory)
  const put = vi.spyOn(database, 'put')
  const drafts = new DraftKeeper(
    database,
    () => true,
    () => seated,
  )
  await drafts.content(AT, seated)
  await Promise.all(
    Array.from('salam', (_, letters) => drafts.edit(AT, seated, 'salam'.slice(0, letters + 1))),
  )
  expect(put.mock.calls.length).toBeLessThan(3)
  expect(await (await keeper()).content(AT, seated)).toBe('salam')
})

test('each edit fails that is not on the disk', async () => {
  const database = await IndexedDatabase.open(factory)
  const drafts = new DraftKeeper(
    database,
    () => true,
    () => seated,
  )
  await drafts.content(AT, seated)
  vi.spyOn(database, 'put').mockRejectedValueOnce(new Error('full'))
  const [first, second] = [drafts.edit(AT, seated, 1), drafts.edit({ ...AT, step: 'other' }, seated, 2)]
  await expect(first).rejects.toThrow('full')
  await expect(second).resolves.toBeUndefined()
})

test('what was typed last is on its way to the disk before a page that is hidden can be stopped', async () => {
  const database = await IndexedDatabase.open(factory)
  const drafts = new DraftKeeper(
    database,
    () => true,
    () => seated,
  )
  await drafts.content(AT, seated)
  const put = vi.spyOn(database, 'put')
  for (const blocks of [1, 2, 3]) void drafts.edit(AT, seated, { blocks })
  await Promise.resolve()
  await Promise.resolve()
  void drafts.flush()
  const last = put.mock.calls.slice(-1)[0]
  expect(last?.[2]).toMatchObject({ content: '{"blocks":3}' })
  await drafts.flush()
  expect(await (await keeper()).content(AT, seated)).toEqual({ blocks: 3 })
})

test('a full disk stops neither a hand-over nor a hand-in, and what it refused is kept once there is room', async () => {
  const database = await IndexedDatabase.open(factory)
  const drafts = new DraftKeeper(
    database,
    () => false,
    () => seated,
  )
  await drafts.content(AT, seated)
  const put = vi.spyOn(database, 'put').mockRejectedValue(new DOMException('full', 'QuotaExceededError'))
  await expect(drafts.edit(AT, seated, { blocks: 1 })).rejects.toThrow('full')
  await drafts.flush()
  expect(await drafts.keepAll()).toBe(false)
  put.mockRestore()
  expect(await drafts.keepAll()).toBe(true)
  expect(await (await keeper()).content(AT, seated)).toEqual({ blocks: 1 })
})

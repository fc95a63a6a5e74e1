import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { utf8 } from '../../src/link/bytes'
import { blobFetcher } from '../../src/packs/incoming'

const NAME = 'ab'.repeat(32)

let asked: [string, string | undefined][]
let answers: (() => Response | Promise<Response>)[]

beforeEach(() => {
  asked = []
  vi.stubGlobal('location', { host: 'page:8420' })
  vi.stubGlobal('fetch', async (url: string, init: { headers?: { Range: string }; signal: AbortSignal }) => {
    asked.push([url, init.headers?.Range])
    const answer = answers.shift()
    if (answer === undefined) throw new TypeError('unreachable')
    const late = new Promise<Response>((_, reject) => {
      init.signal.addEventListener('abort', () => reject(new DOMException('quiet', 'AbortError')))
    })
    return Promise.race([answer(), late])
  })
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function text(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += new TextDecoder().decode(piece)
  return all
}

test('a blob comes from the page’s own address, else from where the link is', async () => {
  const fetchBlob = blobFetcher(() => 'link:8421')
  answers = [() => new Response(utf8('whole'))]
  expect(await text((await fetchBlob(NAME, 0)).pieces)).toBe('whole')
  answers = [() => new Response(null, { status: 404 }), () => new Response(utf8('there'))]
  expect(await text((await fetchBlob(NAME, 0)).pieces)).toBe('there')
  expect(asked).toEqual([
    [`http://page:8420/blob/${NAME}`, undefined],
    [`http://page:8420/blob/${NAME}`, undefined],
    [`http://link:8421/blob/${NAME}`, undefined],
  ])
  answers = []
  await expect(fetchBlob(NAME, 0)).rejects.toThrow('unreachable')
})

test('the rest is asked for, and a server that sends all says so', async () => {
  const fetchBlob = blobFetcher(() => 'page:8420')
  answers = [() => new Response(utf8('st'), { status: 206 }), () => new Response(utf8('first'))]
  expect((await fetchBlob(NAME, 3)).start).toBe(3)
  expect((await fetchBlob(NAME, 3)).start).toBe(0)
  expect(asked.map(([, range]) => range)).toEqual(['bytes=3-', 'bytes=3-'])
})

test('a server that falls silent is given up', async () => {
  vi.useFakeTimers()
  answers = [() => new Promise<Response>(() => undefined)]
  const fetching = blobFetcher(() => 'page:8420')(NAME, 0)
  const refused = expect(fetching).rejects.toThrow('quiet')
  await vi.advanceTimersByTimeAsync(20_000)
  await refused
})

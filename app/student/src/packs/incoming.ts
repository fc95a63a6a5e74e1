/** Blobs as they come over the network: from the page's own address first, from where a cut left them. */

/** Silent so long, a transfer is given up; the next try goes on where it stopped. */
const SILENCE_MS = 15_000

export interface Incoming {
  /** Where in the blob the first piece belongs: where was asked for, or 0 from a server that knows no ranges. */
  start: number
  pieces: AsyncIterable<Uint8Array>
}

/** `from` is how many bytes of the blob are here already. */
export type FetchBlob = (sha256: string, from: number) => Promise<Incoming>

export function blobFetcher(host: () => string): FetchBlob {
  return async (hash, from) => {
    const addresses = [...new Set([location.host, host()])]
    let failure: unknown
    for (const address of addresses) {
      const patience = new Patience()
      try {
        const answer = await fetch(`http://${address}/blob/${hash}`, {
          signal: patience.signal,
          ...(from > 0 && { headers: { Range: `bytes=${from}-` } }),
        })
        if (answer.ok) return { start: answer.status === 206 ? from : 0, pieces: piecesOf(answer, patience) }
        failure = new Error(`blob ${hash}: ${answer.status}`)
      } catch (error) {
        failure = error
      }
      patience.end()
    }
    throw failure
  }
}

class Patience {
  private readonly controller = new AbortController()
  private timer = this.wait()

  get signal(): AbortSignal {
    return this.controller.signal
  }

  heard(): void {
    clearTimeout(this.timer)
    this.timer = this.wait()
  }

  end(): void {
    clearTimeout(this.timer)
  }

  private wait(): ReturnType<typeof setTimeout> {
    return setTimeout(() => this.controller.abort(), SILENCE_MS)
  }
}

async function* piecesOf(answer: Response, patience: Patience): AsyncGenerator<Uint8Array> {
  const reader = answer.body?.getReader()
  try {
    if (reader === undefined) {
      yield new Uint8Array(await answer.arrayBuffer())
      return
    }
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      patience.heard()
      yield read.value
    }
  } finally {
    patience.end()
    // Whoever stops reading early wants no more of it.
    reader?.cancel().catch(() => undefined)
  }
}

/** The tablet's microphone, where the page may use it: on the tablet's own agent, never over plain http. */

import { type Signal, signal } from '@preact/signals'

/** Speech at this rate: ten minutes stay below 3 MB. */
const BITS_PER_SECOND = 32_000
/** In pieces, so that what was said is there whatever ends it. */
const PIECE_MS = 1_000

export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && navigator.mediaDevices?.getUserMedia !== undefined

export class Recorder {
  /** Seconds under way, or null while nothing is recorded. */
  readonly seconds: Signal<number | null> = signal(null)
  /** From the touch until the microphone is off again. */
  private wish: AbortController | null = null

  /**
   * Record until `stop`, for so many seconds, or until the tablet takes the microphone away (a phone call).
   *
   * Resolves with the sound; with null when `stop` came before there was any. Throws when pupils say no.
   */
  async record(mostSeconds: number): Promise<Blob | null> {
    if (this.wish !== null) return null
    const wish = new AbortController()
    this.wish = wish
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      try {
        return wish.signal.aborted ? null : await this.listen(stream, mostSeconds, wish.signal)
      } finally {
        for (const track of stream.getTracks()) track.stop()
      }
    } finally {
      this.wish = null
    }
  }

  stop(): void {
    this.wish?.abort()
  }

  private async listen(stream: MediaStream, mostSeconds: number, wish: AbortSignal): Promise<Blob | null> {
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND })
    const pieces: Blob[] = []
    const ended = new Promise<void>((resolve) => {
      recorder.ondataavailable = ({ data }) => pieces.push(data)
      // After an error too: what was heard so far is kept.
      recorder.onstop = () => resolve()
    })
    const stop = () => {
      if (recorder.state !== 'inactive') recorder.stop()
    }
    wish.addEventListener('abort', stop)
    const began = Date.now()
    this.seconds.value = 0
    const clock = setInterval(() => {
      this.seconds.value = Math.floor((Date.now() - began) / 1_000)
      if (this.seconds.value >= mostSeconds) stop()
    }, 250)
    try {
      recorder.start(PIECE_MS)
      await ended
    } finally {
      clearInterval(clock)
      this.seconds.value = null
    }
    const sound = new Blob(pieces, { type: recorder.mimeType })
    return sound.size === 0 ? null : sound
  }
}

/** The tablet's microphone, where the page may use it: on the tablet's own agent, never over plain http. */

import { type Signal, signal } from '@preact/signals'

/** Speech at this rate: ten minutes stay below 3 MB. */
const BITS_PER_SECOND = 32_000

export const canRecord = (): boolean =>
  typeof MediaRecorder === 'function' && navigator.mediaDevices?.getUserMedia !== undefined

export class Recorder {
  /** Seconds under way, or null while nothing is recorded. */
  readonly seconds: Signal<number | null> = signal(null)
  private recorder: MediaRecorder | null = null
  private clock: ReturnType<typeof setInterval> | undefined

  /** Record until `stop`, or for so many seconds. Resolves with the sound; throws when pupils say no. */
  async record(mostSeconds: number): Promise<Blob> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
    const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS_PER_SECOND })
    const pieces: Blob[] = []
    const began = Date.now()
    this.recorder = recorder
    this.seconds.value = 0
    this.clock = setInterval(() => {
      this.seconds.value = Math.floor((Date.now() - began) / 1_000)
      if (this.seconds.value >= mostSeconds) this.stop()
    }, 250)
    return new Promise((resolve, reject) => {
      recorder.ondataavailable = ({ data }) => pieces.push(data)
      recorder.onerror = () => reject(new Error('the microphone stopped'))
      recorder.onstop = () => resolve(new Blob(pieces, { type: recorder.mimeType }))
      recorder.start()
    })
      .finally(() => {
        clearInterval(this.clock)
        this.seconds.value = null
        this.recorder = null
        for (const track of stream.getTracks()) track.stop()
      })
      .then((sound) => sound as Blob)
  }

  stop(): void {
    if (this.recorder?.state === 'recording') this.recorder.stop()
  }
}

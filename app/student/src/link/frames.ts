/** The frames of a sealed link: a counter, then ChaCha20-Poly1305; a gap, a replay or a bad tag ends it. */

import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { concat, utf8 } from './bytes'

const COUNTER_BYTES = 8
const KEY_BYTES = 32

export class FrameRefusedError extends Error {
  constructor(readonly code: 'frame_counter' | 'frame_tag') {
    super(code)
  }
}

export interface FrameKeys {
  toClass: Uint8Array
  toTablet: Uint8Array
}

/** One key for each direction; `random` is the hello's, `challenge` the class's 32 bytes. */
export function frameKeys(random: Uint8Array, challenge: Uint8Array): FrameKeys {
  const derive = (way: string) => hkdf(sha256, random, challenge, utf8(`tinmel-link/1 ${way}`), KEY_BYTES)
  return { toClass: derive('tablet to class'), toTablet: derive('class to tablet') }
}

/** Big-endian. A link would need 2^53 frames to leave what a number holds exactly. */
function counterBytes(counter: number): Uint8Array {
  const bytes = new Uint8Array(COUNTER_BYTES)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Math.floor(counter / 2 ** 32))
  view.setUint32(4, counter % 2 ** 32)
  return bytes
}

function cipher(key: Uint8Array, counter: Uint8Array) {
  return chacha20poly1305(key, concat(new Uint8Array(4), counter), counter)
}

export class FrameSealer {
  private counter = 0

  constructor(private readonly key: Uint8Array) {}

  seal(plaintext: Uint8Array): Uint8Array<ArrayBuffer> {
    const counter = counterBytes(this.counter++)
    return concat(counter, cipher(this.key, counter).encrypt(plaintext))
  }
}

export class FrameOpener {
  private counter = 0

  constructor(private readonly key: Uint8Array) {}

  /** Throws FrameRefusedError; the link is over then. */
  open(frame: Uint8Array): Uint8Array {
    const counter = counterBytes(this.counter)
    if (!counter.every((byte, at) => byte === frame[at])) throw new FrameRefusedError('frame_counter')
    try {
      const plaintext = cipher(this.key, counter).decrypt(frame.subarray(COUNTER_BYTES))
      this.counter++
      return plaintext
    } catch {
      throw new FrameRefusedError('frame_tag')
    }
  }
}

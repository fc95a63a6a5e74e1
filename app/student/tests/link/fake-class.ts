/** The class's end of a link, for tests of the page's end: real keys, a socket in memory. */

import { chacha20poly1305 } from '@noble/ciphers/chacha.js'
import { x25519 } from '@noble/curves/ed25519.js'
import { expand, extract } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { base64Of, bytesOfBase64, concat, textOf, utf8 } from '../../src/link/bytes'
import { FrameOpener, FrameSealer, frameKeys } from '../../src/link/frames'
import { helloInfo } from '../../src/link/handshake'
import type { FromClass, FromTablet, Hello } from '../../src/link/messages'

const KEM = concat(utf8('KEM'), Uint8Array.of(0, 0x20))
const SUITE = concat(utf8('HPKE'), Uint8Array.of(0, 0x20, 0, 1, 0, 3))
const NONE = new Uint8Array(0)

const extracted = (suite: Uint8Array, salt: Uint8Array, label: string, ikm: Uint8Array) =>
  extract(sha256, concat(utf8('HPKE-v1'), suite, utf8(label), ikm), salt)
const expanded = (suite: Uint8Array, prk: Uint8Array, label: string, info: Uint8Array, size: number) =>
  expand(sha256, prk, concat(Uint8Array.of(0, size), utf8('HPKE-v1'), suite, utf8(label), info), size)

/** HPKE base open, the receiver's side of RFC 9180, section 5. */
function open(secret: Uint8Array, sealed: Uint8Array, info: Uint8Array): Uint8Array {
  const enc = sealed.subarray(0, 32)
  const prk = extracted(KEM, NONE, 'eae_prk', x25519.getSharedSecret(secret, enc))
  const shared = expanded(KEM, prk, 'shared_secret', concat(enc, x25519.getPublicKey(secret)), 32)
  const context = concat(
    Uint8Array.of(0),
    extracted(SUITE, NONE, 'psk_id_hash', NONE),
    extracted(SUITE, NONE, 'info_hash', info),
  )
  const key = extracted(SUITE, shared, 'secret', NONE)
  const cipher = chacha20poly1305(
    expanded(SUITE, key, 'key', context, 32),
    expanded(SUITE, key, 'base_nonce', context, 12),
  )
  return cipher.decrypt(sealed.subarray(32))
}

/** One accepted socket. */
export class FakeConnection {
  readonly received: FromTablet[] = []
  hello: Hello | null = null
  enc: Uint8Array = NONE
  private opener: FrameOpener | null = null
  private sealer: FrameSealer | null = null

  constructor(
    private readonly owner: FakeClass,
    readonly socket: FakeSocket,
    readonly nonce: Uint8Array<ArrayBuffer>,
  ) {}

  get challenge(): Uint8Array<ArrayBuffer> {
    return sha256(this.nonce).slice()
  }

  take(bytes: Uint8Array): void {
    if (this.opener !== null) {
      this.received.push(JSON.parse(textOf(this.opener.open(bytes))) as FromTablet)
      return
    }
    this.enc = bytes.slice(0, 32)
    const info = helloInfo(this.owner.session, this.challenge)
    this.hello = JSON.parse(textOf(open(this.owner.secret, bytes, info))) as Hello
    const keys = frameKeys(bytesOfBase64(this.hello.random), this.challenge)
    this.opener = new FrameOpener(keys.toClass)
    this.sealer = new FrameSealer(keys.toTablet)
  }

  send(message: FromClass): void {
    this.socket.deliver(this.sealer!.seal(utf8(JSON.stringify(message))))
  }

  welcome(token = 'dG9rZW4='): void {
    const nobody = { pupils: [], seated: [], offers: [] }
    this.send({ type: 'welcome', token, label: '5APG', session: '00'.repeat(16), now_ms: 1, ...nobody })
  }

  wait(nonce = this.nonce): void {
    this.send({ type: 'waiting', pictures: ['fox', 'fox', 'fox'], nonce: base64Of(nonce) })
  }

  close(code: number, reason = ''): void {
    this.socket.end(code, reason)
  }
}

export class FakeSocket {
  readyState = 1
  binaryType = 'blob'
  onmessage: ((event: { data: unknown }) => void) | null = null
  onclose: ((event: { code: number; reason: string }) => void) | null = null
  connection: FakeConnection | null = null

  constructor(readonly url: string) {}

  send(bytes: Uint8Array): void {
    this.connection?.take(bytes)
  }

  deliver(bytes: Uint8Array<ArrayBuffer>): void {
    this.onmessage?.({ data: bytes.slice().buffer })
  }

  end(code: number, reason: string): void {
    this.readyState = 3
    this.onclose?.({ code, reason })
  }

  close(): void {
    this.readyState = 3
  }
}

export class FakeClass {
  readonly secret = x25519.utils.randomSecretKey()
  readonly classKey = x25519.getPublicKey(this.secret)
  readonly session = new Uint8Array(16).fill(7)
  readonly connections: FakeConnection[] = []
  readonly dialled: string[] = []
  /** While true, sockets stay silent, as with a server that is gone. */
  gone = false

  openSocket(url: string): WebSocket {
    this.dialled.push(url)
    const socket = new FakeSocket(url)
    if (!this.gone) {
      const nonce = crypto.getRandomValues(new Uint8Array(32))
      const connection = new FakeConnection(this, socket, nonce)
      socket.connection = connection
      this.connections.push(connection)
      queueMicrotask(() => socket.deliver(connection.challenge))
    }
    return socket as unknown as WebSocket
  }

  get newest(): FakeConnection {
    return this.connections[this.connections.length - 1]!
  }
}

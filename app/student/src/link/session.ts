/** The tablet's end of a sealed link: it connects, keeps alive, and comes back by itself when it breaks. */

import { backoffMs } from './backoff'
import { bytesOfBase64, textOf, utf8 } from './bytes'
import { FrameOpener, FrameRefusedError, FrameSealer } from './frames'
import { type ClassIdentity, type Credential, introduce, isCommitted } from './handshake'
import {
  CHALLENGE_BYTES,
  CLOSE_CLASS_ENDED,
  CLOSE_JOIN_REFUSED,
  CLOSE_REPLACED,
  type FromClass,
  type FromTablet,
  MAX_FRAME_BYTES,
} from './messages'
import { joinPictures } from './pictures'

const TICK_MS = 1_000
const ALIVE_AFTER_MS = 3_000
const SILENT_AFTER_MS = 10_000
const CONNECT_WITHIN_MS = 5_000

export type LinkPhase =
  | { kind: 'connecting' }
  | { kind: 'waiting'; pictures: string[] }
  | { kind: 'open' }
  | { kind: 'lost' }
  | { kind: 'refused'; code: string }
  | { kind: 'replaced' }
  | { kind: 'ended' }

export interface LinkOptions extends ClassIdentity {
  /** "host:port", best first. */
  addresses: string[]
  device: string
  agent: string
  /** How this tablet was let in at first: ticket or code. */
  credential: Credential
  /** From an earlier welcome of the same session, or null. */
  token: string | null
  onMessage(message: FromClass): void
  onPhase(phase: LinkPhase): void
  onToken(token: string): void
  openSocket?(url: string): WebSocket
}

/** One socket's secrets; a new socket gets new ones. */
interface Wire {
  socket: WebSocket
  sealer: FrameSealer | null
  opener: FrameOpener | null
  challenge: Uint8Array
  enc: Uint8Array
  shown: Credential['kind']
  /** By code: the pictures are on the screen. */
  compared: boolean
}

const NOTHING_SHOWN = {
  challenge: new Uint8Array(0),
  enc: new Uint8Array(0),
  shown: 'ticket',
  compared: false,
} as const

export class LinkSession {
  private wire: Wire | null = null
  private phase: LinkPhase = { kind: 'connecting' }
  private token: string | null
  private failures = 0
  private address = 0
  private wasOpen = false
  private lastHeard = 0
  private lastSent = 0
  private ticker: ReturnType<typeof setInterval> | null = null
  private retry: ReturnType<typeof setTimeout> | null = null

  constructor(private readonly options: LinkOptions) {
    this.token = options.token
  }

  /** "host:port" of the class as it answers now. */
  get host(): string {
    return this.options.addresses[this.address % this.options.addresses.length]!
  }

  start(): void {
    this.ticker = setInterval(() => this.tick(), TICK_MS)
    this.connect()
  }

  stop(): void {
    if (this.ticker !== null) clearInterval(this.ticker)
    if (this.retry !== null) clearTimeout(this.retry)
    this.drop()
  }

  /** Send at once, or return false: whoever must not lose it keeps it and sends again when the link opens. */
  send(message: FromTablet): boolean {
    const wire = this.wire
    if (this.phase.kind !== 'open' || !wire?.sealer || wire.socket.readyState !== 1) return false
    this.transmit(wire, message)
    return true
  }

  /** Try now: the network came back, or somebody looks at the tablet again. */
  nudge(): void {
    if (this.retry !== null) this.connect()
    else this.tick()
  }

  private connect(): void {
    if (this.retry !== null) clearTimeout(this.retry)
    this.retry = null
    this.drop()
    const open = this.options.openSocket ?? ((url: string) => new WebSocket(url))
    let socket: WebSocket
    try {
      socket = open(`ws://${this.host}/link`)
    } catch {
      this.fail()
      return
    }
    socket.binaryType = 'arraybuffer'
    const wire: Wire = { socket, sealer: null, opener: null, ...NOTHING_SHOWN }
    this.wire = wire
    this.lastHeard = Date.now() - SILENT_AFTER_MS + CONNECT_WITHIN_MS
    socket.onmessage = (event) => this.receive(wire, event.data)
    socket.onclose = (event) => this.closed(wire, event)
  }

  private receive(wire: Wire, data: unknown): void {
    if (wire !== this.wire || !(data instanceof ArrayBuffer)) return
    const bytes = new Uint8Array(data)
    this.lastHeard = Date.now()
    if (wire.opener === null) {
      if (bytes.length === CHALLENGE_BYTES) this.introduce(wire, bytes)
      return
    }
    try {
      if (bytes.length > MAX_FRAME_BYTES) throw new FrameRefusedError('frame_tag')
      this.take(wire, JSON.parse(textOf(wire.opener.open(bytes))) as FromClass)
    } catch (error) {
      if (!(error instanceof FrameRefusedError)) throw error
      this.fail()
    }
  }

  private introduce(wire: Wire, challenge: Uint8Array): void {
    const { credential, device, agent } = this.options
    const shown: Credential = this.token === null ? credential : { kind: 'token', token: this.token }
    const { hello, enc, keys } = introduce(this.options, challenge, device, agent, shown)
    wire.sealer = new FrameSealer(keys.toClass)
    wire.opener = new FrameOpener(keys.toTablet)
    wire.challenge = challenge
    wire.enc = enc
    wire.shown = shown.kind
    wire.socket.send(hello)
    this.transmit(wire, { type: 'alive', sent_ms: Date.now() })
  }

  private take(wire: Wire, message: FromClass): void {
    if (message.type === 'waiting') {
      this.compare(wire, message.nonce)
      return
    }
    if (message.type === 'welcome') {
      if (wire.shown === 'code' && !wire.compared) {
        this.distrust()
        return
      }
      this.token = message.token
      this.failures = 0
      this.wasOpen = true
      this.options.onToken(message.token)
      this.enter({ kind: 'open' })
    }
    if (message.type === 'class_ended') this.finish({ kind: 'ended' })
    this.options.onMessage(message)
  }

  /** Our own pictures, not the class's: comparing the two screens is what proves the key. */
  private compare(wire: Wire, nonce: string): void {
    if (!isCommitted(wire.challenge, nonce)) {
      this.distrust()
      return
    }
    wire.compared = true
    const pictures = joinPictures(this.options.classKey, wire.enc, bytesOfBase64(nonce))
    this.enter({ kind: 'waiting', pictures })
  }

  /** Whoever answers could have chosen the pictures, or would spare us them: somebody may be in the middle. */
  private distrust(): void {
    this.finish({ kind: 'refused', code: 'hello_invalid' })
  }

  private closed(wire: Wire, event: CloseEvent): void {
    if (wire !== this.wire) return
    if (event.code === CLOSE_CLASS_ENDED) this.finish({ kind: 'ended' })
    else if (event.code === CLOSE_REPLACED) this.finish({ kind: 'replaced' })
    else if (event.code === CLOSE_JOIN_REFUSED) this.refused(wire, event.reason)
    else this.fail()
  }

  private refused(wire: Wire, code: string): void {
    if (wire.shown === 'token') {
      this.token = null
      this.fail()
      return
    }
    this.finish({ kind: 'refused', code })
  }

  private finish(phase: LinkPhase): void {
    this.stop()
    this.enter(phase)
  }

  private fail(): void {
    this.drop()
    this.failures += 1
    this.address += 1
    if (this.wasOpen || this.failures > 2) this.enter({ kind: 'lost' })
    this.retry = setTimeout(() => this.connect(), backoffMs(this.failures, Math.random()))
  }

  private tick(): void {
    if (this.wire === null) return
    const now = Date.now()
    if (now - this.lastHeard > SILENT_AFTER_MS) this.fail()
    else if (this.phase.kind !== 'connecting' && now - this.lastSent >= ALIVE_AFTER_MS && this.wire.sealer) {
      this.transmit(this.wire, { type: 'alive', sent_ms: now })
    }
  }

  private transmit(wire: Wire, message: FromTablet): void {
    if (wire.sealer === null || wire.socket.readyState !== 1) return
    this.lastSent = Date.now()
    wire.socket.send(wire.sealer.seal(utf8(JSON.stringify(message))))
  }

  private drop(): void {
    const wire = this.wire
    this.wire = null
    if (wire === null) return
    wire.socket.onmessage = null
    wire.socket.onclose = null
    wire.socket.close()
  }

  private enter(phase: LinkPhase): void {
    this.phase = phase
    this.options.onPhase(phase)
  }
}

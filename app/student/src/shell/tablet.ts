/** This tablet in its class: the link, who sits here, which packs came. Screens read its signals. */

import { batch, computed, type ReadonlySignal, signal } from '@preact/signals'
import { SigningIn } from '../join/signing-in'
import { hexOf } from '../link/bytes'
import type { ClassIdentity, Credential } from '../link/handshake'
import type {
  Feedback,
  FromClass,
  FromTablet,
  PackOffer,
  PupilCard,
  Refused,
  Welcome,
} from '../link/messages'
import { type LinkOptions, type LinkPhase, LinkSession } from '../link/session'
import { onShelf, PackBringer, type PackState, packKey } from '../packs/bringer'
import { blobFetcher } from '../packs/incoming'
import { Shelf } from '../packs/shelf'
import type { TabletDatabase } from '../store/database'
import { groupKey } from '../work/address'
import { DraftKeeper } from '../work/drafts'
import { type AttemptRecord, Outbox } from '../work/outbox'
import { ProgressBook } from '../work/progress'
import { ReturnedWork } from './returned-work'
import { SessionMemory } from './session-memory'

export interface Joining extends ClassIdentity {
  addresses: string[]
  credential: Credential
  /** Tests alone. */
  openSocket?: NonNullable<LinkOptions['openSocket']>
}

/** Refusals of a claim after which these pupils can't go on sitting here. */
const NOT_HERE = new Set(['pupil_elsewhere', 'pupil_unknown', 'pupil_unproven'])

export interface HandInState {
  record: AttemptRecord
  sent_bytes: number
}

export class Tablet {
  readonly phase = signal<LinkPhase>({ kind: 'connecting' })
  readonly label = signal('')
  /** True once the class has said who is in it. */
  readonly welcomed = signal(false)
  readonly pupils = signal<PupilCard[]>([])
  /** The driver first; empty while nobody has chosen. */
  readonly seated = signal<PupilCard[]>([])
  readonly packs = signal<Map<string, PackState>>(new Map())
  /** The pack that the teacher, or the pupil, wants to see: "id@version". */
  readonly wanted = signal<string | null>(null)
  readonly handUp = signal(false)
  readonly handIns = signal<Map<string, HandInState>>(new Map())
  readonly returned: ReturnedWork
  /** What the teacher gave back and these pupils have not read. */
  readonly feedback: ReadonlySignal<Feedback[]>
  readonly refusal = signal<Refused | null>(null)
  readonly online: ReadonlySignal<boolean> = computed(() => this.phase.value.kind === 'open')
  readonly group: ReadonlySignal<string> = computed(() => groupKey(this.authors()))

  readonly shelf: Shelf
  readonly drafts: DraftKeeper
  readonly outbox: Outbox
  readonly progress: ProgressBook
  readonly signingIn: SigningIn
  private readonly bringer: PackBringer
  private readonly link: LinkSession
  /** True after a hand-over that the class may not have heard of. */
  private released = false
  private reached: FromTablet | null = null

  private constructor(
    database: TabletDatabase,
    device: string,
    joining: Joining,
    private readonly memory: SessionMemory,
  ) {
    this.link = new LinkSession({
      ...joining,
      device,
      agent: `page ${navigator.userAgent}`.slice(0, 120),
      token: memory.now.token,
      onMessage: (message) => this.take(message),
      onPhase: (phase) => this.enter(phase),
      onToken: (token) => memory.change({ token }),
    })
    const send = (message: FromTablet) => this.link.send(message)
    this.shelf = new Shelf(
      database,
      blobFetcher(() => this.link.host),
      () => memory.now.offers,
    )
    this.bringer = new PackBringer({ shelf: this.shelf, send, onChange: (state) => this.packMoved(state) })
    this.drafts = new DraftKeeper(database, send, () => this.authors())
    this.progress = new ProgressBook(database)
    this.signingIn = new SigningIn(send)
    this.returned = new ReturnedWork(database)
    this.feedback = this.returned.unread
    this.outbox = new Outbox({ database, send, onChange: (record, sent) => this.workMoved(record, sent) })
    this.seated.value = memory.now.seated
    this.label.value = memory.now.label
    this.wanted.value = memory.now.open
  }

  /** Wake up with what the disk holds, then dial. */
  static async wake(database: TabletDatabase, device: string, joining: Joining): Promise<Tablet> {
    const memory = await SessionMemory.load(database, hexOf(joining.session))
    const tablet = new Tablet(database, device, joining, memory)
    await tablet.outbox.load()
    for (const offer of memory.now.offers) {
      const delivery = await tablet.shelf.delivery(offer).catch(() => null)
      const bytes = offer.size_bytes
      tablet.packMoved({ offer, have_bytes: bytes, total_bytes: bytes, delivery, failed: false })
    }
    await tablet.recall()
    tablet.link.start()
    return tablet
  }

  /** The packs that these pupils may open. */
  onShelf(): PackState[] {
    return onShelf(this.packs.value, this.memory.now.offers)
  }

  authors(): string[] {
    return this.seated.value.map((pupil) => pupil.id)
  }

  send(message: FromTablet): boolean {
    if (message.type === 'step_reached') this.reached = message
    return this.link.send(message)
  }

  /** Sit down here; the class answers with `Seated` or a refusal. */
  claim(pupils: readonly string[]): boolean {
    this.refusal.value = null
    this.released = false
    return this.link.send({ type: 'claim', pupils: [...pupils] })
  }

  /** The guide drives, and the driver guides. */
  swap(): void {
    const [driver, ...guides] = this.seated.value
    if (!driver || guides.length === 0) return
    this.sit([...guides, driver])
    this.link.send({ type: 'claim', pupils: this.authors() })
  }

  /** Leave the tablet to the next pupils. What these did stays theirs. */
  async handOver(): Promise<void> {
    await this.drafts.flush()
    if (this.handUp.value) this.raiseHand(false)
    this.released = !this.link.send({ type: 'release' })
    this.sit([])
  }

  /** Whoever showed who they are goes before sitting down. */
  goAway(): void {
    this.refusal.value = null
    if (this.signingIn.proven.value.size > 0) this.link.send({ type: 'release' })
    this.signingIn.clear()
  }

  raiseHand(up: boolean): void {
    this.handUp.value = up
    this.link.send({ type: 'hand_raised', up })
  }

  sawFeedback(feedback: string): void {
    this.link.send({ type: 'feedback_seen', feedback })
    this.returned.see(feedback)
  }

  show(pack: string | null): void {
    this.wanted.value = pack
    this.memory.change({ open: pack })
  }

  nudge(): void {
    this.link.nudge()
  }

  /** Another class is joined on this page, or the page goes. */
  async stop(): Promise<void> {
    await this.drafts.flush()
    this.link.stop()
  }

  private enter(phase: LinkPhase): void {
    this.phase.value = phase
    if (phase.kind !== 'open') this.signingIn.lost()
  }

  private take(message: FromClass): void {
    switch (message.type) {
      case 'welcome':
        this.welcome(message)
        break
      case 'seated':
        this.sit(message.pupils)
        break
      case 'pack_offered':
        this.offered(message.offer)
        if (message.open) this.show(packKey(message.offer))
        break
      case 'draft_saved':
        void this.drafts.saved(message.draft, message.revision)
        break
      case 'draft_brought':
        void this.drafts.bring(message)
        break
      case 'hand_in_offset':
        this.outbox.offset(message.attempt, message.offset)
        break
      case 'receipt':
        void this.outbox.receive(message)
        break
      case 'feedback':
        this.returned.add(message)
        break
      case 'pictures_read':
      case 'card_read':
        this.signingIn.take(message)
        break
      case 'refused':
        this.refused(message)
        break
      case 'waiting':
      case 'alive_echo':
      case 'class_ended':
        break
    }
  }

  private welcome(message: Welcome): void {
    batch(() => {
      this.label.value = message.label
      this.pupils.value = message.pupils
      this.signingIn.welcome(message)
      this.agreeOnSeats(message)
      this.welcomed.value = true
    })
    this.memory.change({ label: message.label })
    for (const offer of message.offers) this.offered(offer)
    if (this.wanted.value === null && message.offers.length === 1) {
      this.show(packKey(message.offers[0]!))
    }
    this.bringer.resume()
    this.drafts.resend()
    this.outbox.resume()
    if (this.handUp.value) this.link.send({ type: 'hand_raised', up: true })
    if (this.reached) this.link.send(this.reached)
  }

  /** The class knows who sits here, unless it forgot or has not yet heard of a hand-over or a swap. */
  private agreeOnSeats(message: Welcome): void {
    const here = this.authors()
    if (this.released) this.released = !this.link.send({ type: 'release' })
    else if (
      here.length > 0 &&
      (message.seated.length === 0 || groupKey(here) === groupKey(message.seated))
    ) {
      if (here.join() !== message.seated.join()) this.link.send({ type: 'claim', pupils: here })
    } else {
      const cards = new Map(message.pupils.map((pupil) => [pupil.id, pupil]))
      this.sit(message.seated.flatMap((id) => cards.get(id) ?? []))
    }
  }

  private sit(pupils: PupilCard[]): void {
    if (groupKey(this.authors()) !== groupKey(pupils.map((pupil) => pupil.id))) {
      void this.drafts.flush()
      this.reached = null
      this.handUp.value = false
      this.handIns.value = new Map()
      this.signingIn.clear()
    }
    this.seated.value = pupils
    this.memory.change({ seated: pupils })
    void this.recall()
  }

  /** Show those who sit here what they handed in before, and nobody else's. */
  private async recall(): Promise<void> {
    const group = this.group.value
    await this.returned.sit(group)
    const before = group === '' ? [] : await this.outbox.history(group)
    if (group !== this.group.value) return
    const states = before.map((record) => [record.attempt, { record, sent_bytes: 0 }] as const)
    const fresh = [...this.handIns.value].filter(([, { record }]) => groupKey(record.authors) === group)
    this.handIns.value = new Map([...states, ...fresh])
  }

  private refused(message: Refused): void {
    if (this.signingIn.take(message)) return
    if (this.outbox.knows(message.about)) void this.outbox.refuse(message.about, message.code)
    else this.refusal.value = message
    if (message.code === 'pupil_unproven') this.signingIn.forget(message.about)
    if (NOT_HERE.has(message.code) && this.seated.value.length > 0) this.sit([])
  }

  private offered(offer: PackOffer): void {
    const others = this.memory.now.offers.filter((one) => packKey(one) !== packKey(offer))
    this.memory.change({ offers: [...others, offer] })
    this.bringer.offer(offer)
  }

  private packMoved(state: PackState): void {
    const packs = new Map(this.packs.value)
    const known = packs.get(packKey(state.offer))
    // A pack that lies here whole stays open while its bytes are looked over again.
    const still = known?.offer.delivery === state.offer.delivery ? known.delivery : null
    packs.set(packKey(state.offer), { ...state, delivery: state.delivery ?? still })
    this.packs.value = packs
  }

  private workMoved(record: AttemptRecord, sent_bytes: number): void {
    if (groupKey(record.authors) !== this.group.value) return
    const handIns = new Map(this.handIns.value)
    handIns.set(record.attempt, { record: { ...record }, sent_bytes })
    this.handIns.value = handIns
  }
}

/** Brings offered packs here one after another, and tries again until they are whole. */

import type { PackOffer, PackProgress } from '../link/messages'
import type { Delivery } from './delivery'
import type { Shelf } from './shelf'

const AGAIN_AFTER_MS = 3_000
const REPORT_EVERY_MS = 400

export interface PackState {
  offer: PackOffer
  have_bytes: number
  total_bytes: number
  /** Null while it is not whole. */
  delivery: Delivery | null
  failed: boolean
}

export interface BringerOptions {
  shelf: Shelf
  send(message: PackProgress): boolean
  onChange(state: PackState): void
}

export const packKey = (offer: Pick<PackOffer, 'pack' | 'version'>) => `${offer.pack}@${offer.version}`

/**
 * What there is to open: of each pack the version that was offered last; while that one is on its way, the one
 * before it stays. `offers` in the order in which they came.
 */
export function onShelf(packs: ReadonlyMap<string, PackState>, offers: readonly PackOffer[]): PackState[] {
  const known = offers.flatMap((offer) => packs.get(packKey(offer)) ?? [])
  return known.filter((state, place) => {
    const later = known.slice(place + 1).filter((other) => other.offer.pack === state.offer.pack)
    return later.length === 0 || (state.delivery !== null && later.every((other) => other.delivery === null))
  })
}

export class PackBringer {
  private readonly states = new Map<string, PackState>()
  private readonly waiting: string[] = []
  private busy = false
  private reported = 0

  constructor(private readonly options: BringerOptions) {}

  /** Take an offer; the same again is answered with how far it is. */
  offer(offer: PackOffer): void {
    const key = packKey(offer)
    const known = this.states.get(key)
    if (known && known.offer.delivery === offer.delivery) {
      this.report(known)
      return
    }
    this.states.set(key, {
      offer,
      have_bytes: 0,
      total_bytes: offer.size_bytes,
      delivery: null,
      failed: false,
    })
    this.waiting.unshift(key) // what the teacher pushed last is what they wait for
    void this.work()
  }

  /** The class is back: go on at once. */
  resume(): void {
    for (const [key, state] of this.states) {
      if (state.delivery === null && !this.waiting.includes(key)) this.waiting.push(key)
    }
    void this.work()
  }

  private async work(): Promise<void> {
    if (this.busy) return
    this.busy = true
    for (let key = this.waiting.shift(); key !== undefined; key = this.waiting.shift()) {
      const state = this.states.get(key)
      if (state && state.delivery === null) await this.bring(state)
    }
    this.busy = false
  }

  private async bring(state: PackState): Promise<void> {
    try {
      const { shelf } = this.options
      const delivery = await shelf.bring(state.offer, (have, whole) => this.moved(state, have, whole))
      Object.assign(state, { delivery, failed: false })
      this.report(state)
    } catch {
      state.failed = true
      setTimeout(() => this.resume(), AGAIN_AFTER_MS)
    }
    this.options.onChange({ ...state })
  }

  private moved(state: PackState, have: number, whole: number): void {
    Object.assign(state, { have_bytes: have, total_bytes: whole, failed: false })
    if (Date.now() - this.reported < REPORT_EVERY_MS) return
    this.report(state)
    this.options.onChange({ ...state })
  }

  /** `ready` means that both numbers are equal: say so only when every byte is verified. */
  private report(state: PackState): void {
    this.reported = Date.now()
    this.options.send({
      type: 'pack_progress',
      pack: state.offer.pack,
      version: state.offer.version,
      have_bytes:
        state.delivery === null
          ? Math.max(0, Math.min(state.have_bytes, state.total_bytes - 1))
          : state.total_bytes,
      total_bytes: state.total_bytes,
    })
  }
}

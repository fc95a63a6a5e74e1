/** How pupils of this class show who they are, and which of them have shown it on this link. */

import { signal } from '@preact/signals'
import type { FromClass, FromTablet, Welcome } from '../link/messages'

const ANSWERS = new Set([
  ...['pictures_wrong', 'pictures_locked', 'card_unknown', 'card_locked'],
  ...['pupil_unknown', 'store_failed', 'class_away'],
])

/** What the class said of the pictures or the card that was shown last. */
export interface Answer {
  /** Whose they are; for a card that nobody knows, null. */
  pupil: string | null
  /** `read`, or the code of the refusal. */
  code: string
}

export class SigningIn {
  /** True when the class asks for more than a touch on a name. */
  readonly asks = signal(false)
  /** The twelve, in the places where they always stand. */
  readonly pictures = signal<readonly string[]>([])
  /** Who has shown it and has not sat down yet. The class keeps its own list: this one only spares questions. */
  readonly proven = signal<ReadonlySet<string>>(new Set())
  /** Null while nothing was shown, or the class has not answered yet. */
  readonly answer = signal<Answer | null>(null)
  private shown: { pupil: string | null } | null = null

  constructor(private readonly send: (message: FromTablet) => boolean) {}

  showPictures(pupil: string, pictures: readonly string[]): void {
    this.show(pupil, { type: 'show_pictures', pupil, pictures: [...pictures] })
  }

  showCard(card: string): void {
    this.show(null, { type: 'show_card', card: card.slice(0, 64) })
  }

  welcome(message: Welcome): void {
    this.asks.value = message.sign_in === 'pictures'
    this.pictures.value = message.sign_in_pictures ?? []
  }

  /** The link broke: what was shown on it is answered no more. */
  lost(): void {
    if (this.shown !== null) this.end({ pupil: this.shown.pupil, code: 'class_away' })
  }

  /** Take a message that answers what was shown; false when it is about something else. */
  take(message: FromClass): boolean {
    if (message.type === 'pictures_read' || message.type === 'card_read') {
      this.proven.value = new Set([...this.proven.value, message.pupil])
      this.end({ pupil: message.pupil, code: 'read' })
      return true
    }
    if (message.type !== 'refused' || this.shown === null) return false
    const { code, about } = message
    const mine = ANSWERS.has(code) && about === (this.shown.pupil ?? '')
    if (mine) this.end({ pupil: this.shown.pupil, code })
    return mine
  }

  /** These have to show it again. */
  forget(pupil: string): void {
    this.proven.value = new Set([...this.proven.value].filter((one) => one !== pupil))
  }

  /** Others hold the tablet now, or somebody sat down. */
  clear(): void {
    this.proven.value = new Set()
    this.answer.value = null
    this.shown = null
  }

  private show(pupil: string | null, message: FromTablet): void {
    this.shown = { pupil }
    this.answer.value = null
    if (!this.send(message)) this.end({ pupil, code: 'class_away' })
  }

  private end(answer: Answer): void {
    this.shown = null
    this.answer.value = answer
  }
}

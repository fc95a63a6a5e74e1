/** Reads sentences aloud, one after the other; one reader a page, because there is one loudspeaker. */

import { type ReadonlySignal, signal } from '@preact/signals'
import type { Language } from '../code-contract'
import { followVoices, type VoiceSource, voiceFor } from './voices'

export type Reading = 'still' | 'speaking' | 'paused'

export interface Speaker extends VoiceSource {
  speak(utterance: SpeechSynthesisUtterance): void
  cancel(): void
}

/** Children listen in a class full of voices. */
const RATE = 0.9
/** An engine that has not begun by then never will. */
const BEGINS_WITHIN_MS = 6_000

export class Reader {
  private readonly stateNow = signal<Reading>('still')
  private readonly ownerNow = signal<object | null>(null)
  private readonly voices
  private sentences: readonly string[] = []
  private language: Language = 'en'
  private at = 0
  /** Held: an utterance that nothing holds may be forgotten before it ends. */
  private utterance: SpeechSynthesisUtterance | null = null
  private patience: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly speaker: Speaker | undefined) {
    this.voices = followVoices(speaker)
  }

  get state(): ReadonlySignal<Reading> {
    return this.stateNow
  }

  /** Whose words are read; null while nothing is. */
  get owner(): ReadonlySignal<object | null> {
    return this.ownerNow
  }

  /** Whether a voice of this tablet reads the language. */
  reads(language: Language): boolean {
    return this.speaker !== undefined && voiceFor(language, this.voices.value) !== null
  }

  /** Read from the first sentence on; whatever was being read ends. */
  read(owner: object, sentences: readonly string[], language: Language): void {
    this.stop()
    if (sentences.length === 0 || !this.reads(language)) return
    this.ownerNow.value = owner
    this.sentences = sentences
    this.language = language
    this.at = 0
    this.say()
  }

  /** Rest; engines that can't rest in the middle of a sentence begin it again. */
  pause(): void {
    if (this.stateNow.peek() !== 'speaking') return
    this.stateNow.value = 'paused'
    this.hush()
  }

  goOn(): void {
    if (this.stateNow.peek() === 'paused') this.say()
  }

  stop(): void {
    if (this.stateNow.peek() === 'still') return
    this.stateNow.value = 'still'
    this.ownerNow.value = null
    this.hush()
  }

  private say(): void {
    const voice = voiceFor(this.language, this.voices.peek())
    const sentence = this.sentences[this.at]
    if (voice === null || sentence === undefined) {
      this.stop()
      return
    }
    const utterance = new SpeechSynthesisUtterance(sentence)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = RATE
    // What an engine says of a sentence that was ended is of no account.
    const own = (act: () => void) => () => {
      if (this.utterance === utterance) act()
    }
    utterance.onstart = own(() => clearTimeout(this.patience))
    utterance.onend = own(() => {
      this.at += 1
      this.say()
    })
    utterance.onerror = own(() => this.stop())
    this.utterance = utterance
    this.stateNow.value = 'speaking'
    clearTimeout(this.patience)
    this.patience = setTimeout(
      own(() => this.stop()),
      BEGINS_WITHIN_MS,
    )
    this.speaker?.speak(utterance)
  }

  private hush(): void {
    clearTimeout(this.patience)
    this.utterance = null
    this.speaker?.cancel()
  }
}

/** The page's own. */
export const reader = new Reader(globalThis.speechSynthesis)

/** The voices of this tablet. They may come late, change, or never be there. */

import { signal } from '@preact/signals'
import type { Language } from '../code-contract'

export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'name'>

/** Some systems write three letters. */
const LONG_NAMES: Record<string, Language> = { ara: 'ar', fra: 'fr', fre: 'fr', eng: 'en' }

const language = (voice: Voice) => {
  const first = voice.lang.toLowerCase().split(/[-_]/)[0] ?? ''
  return LONG_NAMES[first] ?? first
}

/** The voice that reads a language, or null. Voices that live on the Internet say nothing here. */
export function voiceFor<V extends Voice>(wanted: Language, voices: readonly V[]): V | null {
  // No engine speaks Tamazight; another language's voice would make noise of it.
  if (wanted === 'zgh') return null
  const fitting = voices.filter((voice) => voice.localService && language(voice) === wanted)
  return (
    fitting.find((voice) => /[-_]MA\b/i.test(voice.lang)) ??
    fitting.find((voice) => voice.default) ??
    fitting[0] ??
    null
  )
}

export interface VoiceSource {
  getVoices(): SpeechSynthesisVoice[]
  addEventListener?(type: 'voiceschanged', listener: () => void): void
}

/** What the engine has now, kept up to date. */
export function followVoices(source: VoiceSource | undefined) {
  const voices = signal<readonly SpeechSynthesisVoice[]>([])
  const look = () => {
    voices.value = source?.getVoices() ?? []
  }
  look()
  source?.addEventListener?.('voiceschanged', look)
  return voices
}

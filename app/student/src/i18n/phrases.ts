/** Sentences in the pupils' language; a catalogue is loaded when its language is chosen. */

import { signal } from '@preact/signals'
import type { Language } from '../code-contract'
import type catalogueShape from './en.json'
import { directionOf, language } from './language'

export type PhraseKey = keyof typeof catalogueShape
type Catalogue = Record<PhraseKey, string>

const KEPT_AS = 'tinmel.language'
const LOADERS: Record<Language, () => Promise<{ default: Catalogue }>> = {
  ar: () => import('./ar.json'),
  fr: () => import('./fr.json'),
  zgh: () => import('./zgh.json'),
  en: () => import('./en.json'),
}
const catalogue = signal<Catalogue | null>(null)

/** Return a sentence with its {names} filled in; empty while the catalogue is on its way. */
export function phrase(key: PhraseKey, values: Record<string, string | number> = {}): string {
  const text = catalogue.value?.[key] ?? ''
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}

/** A name inside a sentence of another direction (Unicode's first-strong isolate): neither disturbs the other. */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

/** Speak this language from now on; the tablet keeps the choice. */
export async function speak(chosen: Language): Promise<void> {
  catalogue.value = (await LOADERS[chosen]()).default
  language.value = chosen
  document.documentElement.lang = chosen
  document.documentElement.dir = directionOf(chosen)
  try {
    localStorage.setItem(KEPT_AS, chosen)
  } catch {
    // A tablet that keeps nothing asks again next time.
  }
}

/** What this tablet spoke last, or null. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEPT_AS)
    return kept !== null && kept in LOADERS ? (kept as Language) : null
  } catch {
    return null
  }
}

/** The pupils' languages: which, how they name themselves, which way they run, and what stands in for what. */

import { signal } from '@preact/signals'
import type { Language, Texts } from '../code-contract'

export const LANGUAGES: readonly { id: Language; name: string }[] = [
  { id: 'ar', name: 'العربية' },
  { id: 'zgh', name: 'ⵜⴰⵎⴰⵣⵉⵖⵜ' },
  { id: 'fr', name: 'Français' },
  { id: 'en', name: 'English' },
]

const FALLBACKS: Record<Language, readonly Language[]> = {
  ar: ['ar', 'fr', 'en', 'zgh'],
  fr: ['fr', 'en', 'ar', 'zgh'],
  zgh: ['zgh', 'ar', 'fr', 'en'],
  en: ['en', 'fr', 'ar', 'zgh'],
}

export const directionOf = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr')

/** The language to show a text in that exists in `available`. */
export function bestLanguage(language: Language, available: readonly string[]): Language | null {
  return FALLBACKS[language].find((one) => available.includes(one)) ?? null
}

export function localised(texts: Texts | Record<string, string>, language: Language): string {
  const best = bestLanguage(language, Object.keys(texts))
  return best === null ? '' : ((texts as Texts)[best] ?? '')
}

/** Null until somebody chose. */
export const language = signal<Language | null>(null)

/** The first thing a new tablet asks, in words that need no translation. */

import type { Language } from '../code-contract'
import { directionOf, LANGUAGES, language } from '../i18n/language'
import { Brand } from '../look/brand'

export function LanguageScreen({ onChoose }: { onChoose(language: Language): void }) {
  return (
    <main class="screen night">
      <Brand size={112} />
      <h1 class="for-ears">Tinmel</h1>
      <div class="languages">
        {LANGUAGES.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            class="language"
            lang={id}
            dir={directionOf(id)}
            aria-pressed={language.value === id}
            data-testid={`language-${id}`}
            onClick={() => onChoose(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </main>
  )
}

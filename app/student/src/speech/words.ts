/** What the keys for reading aloud are called. */

import type { Language } from '../code-contract'

export interface SpeechWords {
  listen: string
  pause: string
  goOn: string
  stop: string
}

export const SPEECH_WORDS: Record<Language, SpeechWords> = {
  ar: { listen: 'استمع', pause: 'توقف قليلا', goOn: 'واصل القراءة', stop: 'أوقف القراءة' },
  fr: { listen: 'Écouter', pause: 'Pause', goOn: 'Continuer la lecture', stop: 'Arrêter la lecture' },
  zgh: { listen: 'ⵙⴼⵍⴷ', pause: 'ⵙⴱⴷⴷ ⵉⵎⵉⴽⴽ', goOn: 'ⴽⵎⵎⵍ ⵜⵉⵖⵔⵉ', stop: 'ⵙⴱⴷⴷ ⵜⵉⵖⵔⵉ' },
  en: { listen: 'Listen', pause: 'Pause', goOn: 'Go on reading', stop: 'Stop reading' },
}

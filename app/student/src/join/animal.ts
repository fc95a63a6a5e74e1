/** What a picture shows, in words: for whoever listens to the page. */

import { type PhraseKey, phrase } from '../i18n/phrases'

export const animal = (id: string): string => phrase(`animal.${id}` as PhraseKey) || id

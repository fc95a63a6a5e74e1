/** Sums inside a text that runs from right to left; lessons/sums.py has the same rule for the long texts. */

import type { Language } from '../code-contract'
import { directionOf } from './language'

const OPERAND = '(?:[0-9](?:[0-9.,]*[0-9])?|[؟?…])'
const GAP = '[ \\u00a0\\u202f]{0,2}'
const SUM = new RegExp(`${OPERAND}(?:${GAP}[-−+×÷=≤≥≈]${GAP}${OPERAND})+`, 'g')

/** Moroccan schools write 20 − 13 = 7 from left to right in Arabic lessons too: keep each sum's order of writing. */
export function isolateSums(text: string, language: Language): string {
  return directionOf(language) === 'rtl' ? text.replace(SUM, isolated) : text
}

/** ؟ is a letter of its script to a browser: without a mark after it, what follows would change sides. */
const isolated = (sum: string) => `\u2066${sum.replace(/؟/g, '؟\u200e')}\u2069`

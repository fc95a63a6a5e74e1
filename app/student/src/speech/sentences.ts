/** What is read aloud of a text: sentences, with sums and code as one would say them. Pure. */

import type { Language } from '../code-contract'

/** A part of a page as this file needs it; the browser's own nodes are such. */
export interface Part {
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: ArrayLike<Part>
  getAttribute?(name: string): string | null
  hasAttribute?(name: string): boolean
}

const BLOCKS = /^(P|H[1-6]|LI|TR|BLOCKQUOTE|PRE|SUMMARY|DIV|FIGURE|FIGCAPTION|DETAILS|SECTION|HR|BR)$/
const CELLS = /^(TD|TH)$/
const SILENT = /^(SCRIPT|STYLE|BUTTON|SVG|CANVAS|VIDEO|AUDIO)$/i
const END = /([.!?؟]+[»”")\]]*)\s+/g
const BREATH = /([,;:،؛])\s+/g
/** Some engines fall silent in the middle of what takes longer than 15 s. */
const LONG = 160

const SIGNS: Record<Language, Record<string, string>> = {
  en: { '+': 'plus', '−': 'minus', '×': 'times', '÷': 'divided by', '=': 'equals' },
  fr: { '+': 'plus', '−': 'moins', '×': 'fois', '÷': 'divisé par', '=': 'égale' },
  ar: { '+': 'زائد', '−': 'ناقص', '×': 'في', '÷': 'على', '=': 'يساوي' },
  zgh: {},
}

/** Return the sentences of a part of the page; what is folded away or hidden is left out. */
export function sentencesOf(part: Part, language: Language): string[] {
  return sentencesIn(lines(part), language)
}

/** Return the sentences of a text; each line begins a new one. */
export function sentencesIn(text: string, language: Language): string[] {
  return text
    .split('\n')
    .map((line) => sums(line, language).replace(/\s+/g, ' ').trim())
    .flatMap((line) => line.replace(END, '$1\n').split('\n'))
    .flatMap((sentence) => (sentence.length > LONG ? sentence.replace(BREATH, '$1\n').split('\n') : sentence))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** Return the language that a teacher's own words are in, as far as letters tell; null when nobody reads it aloud. */
export function heardAs(text: string, page: Language): Language | null {
  if (/\p{Script=Tifinagh}/u.test(text)) return null
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return page === 'en' ? 'en' : 'fr'
}

function lines(part: Part): string {
  const { nodeName } = part
  if (nodeName === '#text') return (part.nodeValue ?? '').replace(/\s+/g, ' ')
  if (SILENT.test(nodeName) || part.getAttribute?.('aria-hidden') === 'true' || part.hasAttribute?.('hidden'))
    return ''
  if (nodeName === 'IMG') return `${part.getAttribute?.('alt') ?? ''} `
  if (nodeName === 'PRE') return `\n${code(rawText(part))}\n`
  if (nodeName === 'CODE') return code(rawText(part))
  const folded = nodeName === 'DETAILS' && !part.hasAttribute?.('open')
  const inside = Array.from(part.childNodes)
    .filter((child) => !folded || child.nodeName === 'SUMMARY')
    .map(lines)
    .join('')
  if (CELLS.test(nodeName)) return `${inside}, `
  return BLOCKS.test(nodeName) ? `\n${inside}\n` : inside
}

function rawText(part: Part): string {
  if (part.nodeName === '#text') return part.nodeValue ?? ''
  return Array.from(part.childNodes).map(rawText).join('')
}

/** `turn_left()` is said "turn left". */
function code(text: string): string {
  return text.replace(/_/g, ' ').replace(/\(\s*\)/g, '')
}

/** A sign between two numbers is a word; in 8-10 there is none. */
function sums(text: string, language: Language): string {
  const words = SIGNS[language]
  return text
    .replace(/[\u2066-\u2069\u200e\u200f]/g, '')
    .replace(/([\p{N}?؟…])\s*([+−×÷=])\s*(?=[\p{N}?؟…])/gu, (_, before, sign) => {
      return `${before} ${words[sign] ?? sign} `
    })
    .replace(/(\p{N}) - (?=\p{N})/gu, (_, before) => `${before} ${words['−'] ?? '−'} `)
    .replace(/(\p{N}) \* (?=\p{N})/gu, (_, before) => `${before} ${words['×'] ?? '×'} `)
}

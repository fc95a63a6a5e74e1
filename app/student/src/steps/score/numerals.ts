/** Numbers as children type them, in three sets of digits; lessons/numerals.py is the twin and says the rules. */

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SPACES = /[ \t\r\n\u00a0\u2009\u202f]/g
const NUMBER = /^ *([+-])? *([0-9.,٫٬ ]*)([\s\S]*)$/
const GROUPED = /^[0-9]{1,3}([ .,٬])[0-9]{3}(?:\1[0-9]{3})*$/

export interface SplitNumber {
  number: number
  /** What stands behind it: a unit perhaps. */
  rest: string
}

/** Arabic-Indic and Persian digits as 0–9. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
}

/** The number that the text is, or null when it is none. */
export function readNumber(text: string): number | null {
  const found = splitNumber(text)
  return found !== null && found.rest === '' ? found.number : null
}

/** The number that the text begins with, and what stands behind it, or null. */
export function splitNumber(text: string): SplitNumber | null {
  const seen = latinDigits(text)
    .replace(UNSEEN, '')
    .replace(/\u2212/g, '-')
    .replace(/،/g, ',')
    .replace(SPACES, ' ')
  const [, sign, body = '', rest = ''] = NUMBER.exec(seen) ?? []
  const digits = plain(unspaced(body))
  if (digits === null) return null
  return { number: (sign === '-' ? -1 : 1) * Number(digits), rest: unspaced(rest) }
}

const unspaced = (text: string) => text.replace(/^ +| +$/g, '')

/** The digits with a point as the decimal sign and no groups; null when it is not written so. */
function plain(body: string): string | null {
  const decimal = decimalSign(body)
  const at = decimal === '' ? body.length : body.indexOf(decimal)
  const whole = groups(body.slice(0, at))
  const part = body.slice(at + 1)
  if (whole === null || !/^[0-9]*$/.test(part) || whole + part === '') return null
  return `${whole || '0'}.${part || '0'}`
}

/** The sign before the decimals; "" when there are none. */
function decimalSign(body: string): string {
  if (body.includes('٫')) return '٫'
  const sign = body.charAt(Math.max(body.lastIndexOf('.'), body.lastIndexOf(',')))
  if (sign !== '.' && sign !== ',') return ''
  return body.indexOf(sign) === body.lastIndexOf(sign) ? sign : ''
}

/** The digits without what parts their groups of three; one sign does so throughout. */
function groups(whole: string): string | null {
  if (/^[0-9]*$/.test(whole)) return whole
  const sign = GROUPED.exec(whole)?.[1]
  return sign === undefined ? null : whole.split(sign).join('')
}

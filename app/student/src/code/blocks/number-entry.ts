/** A number as it is typed, sign by sign, with a keypad or a keyboard; what no hole takes is not let in. */

export interface Limits {
  min: number
  max: number
  /** Digits after the point. */
  decimals: number
}

const REPEAT: Limits = { min: 0, max: 99, decimals: 0 }
const ANY: Limits = { min: -999_999, max: 999_999, decimals: 3 }
/** What a number in a hole may be, by the block's type and the hole's name. */
const LIMITS: Record<string, Limits> = {
  'controls_repeat_ext.TIMES': REPEAT,
  'lists_getIndex.AT': { min: 1, max: 999, decimals: 0 },
  'drive_motors.LEFT': { min: -100, max: 100, decimals: 0 },
  'drive_motors.RIGHT': { min: -100, max: 100, decimals: 0 },
  'drive_wait.SECONDS': { min: 0, max: 99, decimals: 2 },
  'pen_forward.LENGTH': { min: 0, max: 9_999, decimals: 1 },
  'pen_backward.LENGTH': { min: 0, max: 9_999, decimals: 1 },
  'pen_left.ANGLE': { min: 0, max: 999, decimals: 1 },
  'pen_right.ANGLE': { min: 0, max: 999, decimals: 1 },
}

/** Return what may stand in a block's hole; outside of holes anything. */
export function limitsOf(type: string | undefined, input: string | undefined): Limits {
  return LIMITS[`${type}.${input}`] ?? ANY
}

/** Return a number that a field keeps: anything finite, rounded as `ANY` says. */
export function kept(value: number): number {
  const scale = 10 ** ANY.decimals
  return Math.min(Math.max(Math.round(value * scale) / scale, ANY.min), ANY.max) + 0
}

/** Digits of Arabic keyboards are digits, a comma is a point. */
function plain(sign: string): string {
  const digit = '٠١٢٣٤٥٦٧٨٩'.indexOf(sign)
  if (sign !== '' && digit >= 0) return String(digit)
  if (sign === ',' || sign === '٫' || sign === '،') return '.'
  return sign === '−' ? '-' : sign
}

export class NumberEntry {
  /** The signs typed so far: "", "-", "2." are such, and no numbers yet. */
  text = ''
  /** The first sign replaces the old number, further ones add to it. */
  private fresh = true

  constructor(
    readonly limits: Limits,
    before: number,
  ) {
    this.text = String(before)
  }

  get signed(): boolean {
    return this.limits.min < 0
  }

  get broken(): boolean {
    return this.limits.decimals > 0
  }

  /** Type one sign; false when it has no place there. */
  type(typed: string): boolean {
    const sign = plain(typed)
    if (!/^[\d.-]$/.test(sign)) return false
    if (sign === '-') return this.turn()
    if (sign === '.' && !this.broken) return false
    const next =
      (this.fresh ? '' : this.text) + (sign === '.' && (this.fresh || !/\d/.test(this.text)) ? '0.' : sign)
    const [, fraction] = /^-?\d*(?:\.(\d*))?$/.exec(next) ?? [null, null]
    if (fraction === null || (fraction?.length ?? 0) > this.limits.decimals) return false
    this.take(next)
    return true
  }

  erase(): void {
    this.take(this.text.slice(0, -1))
  }

  /** The number that stands there; what is too large becomes the largest. */
  value(): number {
    const number = Number.parseFloat(this.text)
    if (Number.isNaN(number)) return Math.max(0, this.limits.min)
    return Math.min(Math.max(number, this.limits.min), this.limits.max)
  }

  /** Change the sign; before anything else is typed, a minus begins a new number. */
  private turn(): boolean {
    if (!this.signed) return false
    if (this.fresh) this.take('-')
    else this.take(this.text.startsWith('-') ? this.text.slice(1) : `-${this.text}`)
    return true
  }

  private take(text: string): void {
    this.fresh = false
    const sign = text.startsWith('-') ? '-' : ''
    const digits = text.replace('-', '').replace(/^0+(?=\d)/, '')
    const { max } = this.limits
    this.text = sign + (Number.parseFloat(digits) > max ? String(max) : digits)
  }
}

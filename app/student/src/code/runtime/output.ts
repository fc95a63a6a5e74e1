/** What a program prints: bytes one by one, as text; written out here, so that every engine reads broken ones alike. */

import { MAX_OUT_CHARS } from './protocol'

const REPLACED = '\ufffd'

/** Return the text of UTF-8 bytes; whatever is no UTF-8 is a replacement sign a byte. */
export function textOf(bytes: readonly number[]): string {
  let text = ''
  for (let index = 0; index < bytes.length; ) {
    const [code, size] = sign(bytes, index)
    text += code === null ? REPLACED : String.fromCodePoint(code)
    index += size
  }
  return text
}

function sign(bytes: readonly number[], start: number): [code: number | null, size: number] {
  const first = bytes[start]!
  if (first < 0x80) return [first, 1]
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
  let code = first & (0x7f >> size)
  for (let index = start + 1; index < start + size; index += 1) {
    const next = bytes[index] ?? 0
    if ((next & 0xc0) !== 0x80) return [null, 1]
    code = (code << 6) | (next & 0x3f)
  }
  const least = [0, 0, 0x80, 0x800, 0x10000][size]!
  const sound = first >= 0xc2 && code >= least && code <= 0x10ffff && (code & 0x1ff800) !== 0xd800
  return sound ? [code, size] : [null, 1]
}

export class Output {
  private whole = ''
  private bytes: number[] = []
  /** How long it is, with the bytes that are not text yet. */
  private units = 0

  /** `take` is told each piece of text as soon as it is whole, `full` when there is more than may be. */
  constructor(
    private readonly take: (text: string) => void,
    private readonly full: () => void,
  ) {}

  /** In UTF-16 units. */
  get length(): number {
    this.flush()
    return this.whole.length
  }

  get text(): string {
    this.flush()
    return this.whole
  }

  /** Take one byte of standard output; the glue's are signed. */
  write(byte: number): void {
    const whole = byte & 0xff
    this.bytes.push(whole)
    if ((whole & 0xc0) !== 0x80) this.units += whole >= 0xf0 ? 2 : 1
    if (whole === 10) this.flush()
    if (this.units > MAX_OUT_CHARS) this.overflow()
  }

  /** Take text that Python did not print itself. */
  echo(text: string): void {
    this.flush()
    this.whole += text
    this.units += text.length
    if (this.units > MAX_OUT_CHARS) this.overflow()
  }

  private flush(): void {
    if (this.bytes.length === 0) return
    const text = textOf(this.bytes)
    this.bytes = []
    this.whole += text
    this.take(text)
  }

  private overflow(): void {
    this.flush()
    this.whole = this.whole.slice(0, MAX_OUT_CHARS)
    this.full()
  }
}

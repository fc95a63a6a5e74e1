/** A number with a keypad of our own: on a tablet the system's keyboard would cover half the blocks. */

import { DropDownDiv, FieldNumber, type FieldNumberFromJsonConfig, fieldRegistry } from 'blockly/core'
import { kept, limitsOf, NumberEntry } from './number-entry'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

export interface KeypadWords {
  name: string
  erase: string
  done: string
  minus: string
  point: string
}

export class CountField extends FieldNumber {
  static readonly TYPE = 'field_count'
  /** The keypad's words, set for the language in use. */
  static words: KeypadWords = { name: '', erase: '', done: '', minus: '', point: '' }

  private entry: NumberEntry | null = null
  private shown: HTMLElement | null = null

  static override fromJson({ value }: FieldNumberFromJsonConfig): CountField {
    return new CountField(value)
  }

  protected override doClassValidation_(value?: unknown): number | null {
    const number = super.doClassValidation_(value as never)
    return number === null || !Number.isFinite(number) ? null : kept(number)
  }

  /** A minus stays before its number in Arabic too. */
  protected override getDisplayText_(): string {
    return `\u200e${this.getText()}\u200e`
  }

  protected override showEditor_(): void {
    const hole = this.getSourceBlock()?.outputConnection?.targetConnection?.getParentInput()
    const before = Number(this.getValue())
    this.entry = new NumberEntry(limitsOf(hole?.getSourceBlock().type, hole?.name), before)
    DropDownDiv.clearContent()
    const pad = this.pad(this.entry)
    pad.addEventListener('keydown', (event) => this.hear(event, before))
    DropDownDiv.getContentDiv().append(pad)
    const block = this.getSourceBlock()
    const style = block && 'style' in block ? (block.style as { colourTertiary: string }) : null
    DropDownDiv.setColour('var(--card)', style?.colourTertiary ?? 'var(--line)')
    DropDownDiv.showPositionedByField(this as never)
    pad.focus({ preventScroll: true })
  }

  private pad(entry: NumberEntry): HTMLElement {
    const { words } = CountField
    const pad = document.createElement('div')
    const extra = entry.signed || entry.broken
    pad.className = extra ? 'count-pad wide' : 'count-pad'
    pad.dir = 'ltr'
    pad.tabIndex = -1
    pad.setAttribute('role', 'group')
    pad.setAttribute('aria-label', words.name)
    this.shown = document.createElement('output')
    // While a number is whole it can be read on the block.
    this.shown.className = extra ? 'count-shown' : 'count-shown heard'
    this.shown.textContent = entry.text
    pad.append(this.shown)
    for (const digit of DIGITS) pad.append(this.key(digit, digit, () => this.type(digit)))
    if (extra) pad.append(this.key('−', words.minus, () => this.type('-'), !entry.signed))
    const erase = this.key('⌫', words.erase, () => this.erase())
    const zero = this.key('0', '0', () => this.type('0'))
    const done = this.key('✓', words.done, () => this.close())
    done.classList.add('count-done')
    if (!extra) pad.append(erase, zero, done)
    else
      pad.append(
        zero,
        this.key('.', words.point, () => this.type('.'), !entry.broken),
        erase,
        done,
      )
    return pad
  }

  private key(label: string, name: string, press: () => void, off = false): HTMLButtonElement {
    const key = document.createElement('button')
    key.type = 'button'
    key.textContent = label
    key.disabled = off
    key.setAttribute('aria-label', name)
    key.addEventListener('click', press)
    return key
  }

  /** The keyboard does what the keypad does; Blockly's own keys have a rest, and Tab goes from key to key. */
  private hear(event: KeyboardEvent, before: number): void {
    const onKey = event.target instanceof HTMLButtonElement && (event.key === 'Enter' || event.key === ' ')
    if (event.key === 'Tab') return
    event.stopPropagation()
    if (onKey || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    if (event.key === 'Enter') this.close()
    else if (event.key === 'Escape') this.close(before)
    else if (event.key === 'Backspace' || event.key === 'Delete') this.erase()
    else this.type(event.key)
  }

  private type(sign: string): void {
    if (this.entry?.type(sign)) this.follow()
  }

  private erase(): void {
    this.entry?.erase()
    this.follow()
  }

  private follow(): void {
    if (!this.entry) return
    if (this.shown) this.shown.textContent = this.entry.text
    this.setValue(this.entry.value())
  }

  private close(value?: number): void {
    if (value !== undefined) this.setValue(value)
    // At once: what is typed next is for the block again.
    DropDownDiv.hideIfOwner(this as never, true)
  }
}

fieldRegistry.register(CountField.TYPE, CountField)

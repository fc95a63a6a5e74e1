/** A whole number with a keypad of our own: on a tablet the system's keyboard would cover half the blocks. */

import { DropDownDiv, FieldNumber, type FieldNumberFromJsonConfig, fieldRegistry } from 'blockly/core'

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

export class CountField extends FieldNumber {
  static readonly TYPE = 'field_count'
  /** The keypad's words, set for the language in use. */
  static words = { erase: '', done: '' }

  /** Digits replace the old number first, and then add to it. */
  private fresh = true

  static override fromJson({ value, min, max, precision }: FieldNumberFromJsonConfig): CountField {
    return new CountField(value, min, max, precision)
  }

  protected override showEditor_(): void {
    this.fresh = true
    DropDownDiv.clearContent()
    const pad = document.createElement('div')
    pad.className = 'count-pad'
    pad.dir = 'ltr'
    for (const digit of DIGITS) pad.append(this.key(digit, digit, () => this.type(digit)))
    pad.append(
      this.key('⌫', CountField.words.erase, () => this.erase()),
      this.key('0', '0', () => this.type('0')),
      this.key('✓', CountField.words.done, () => DropDownDiv.hideIfOwner(this)),
    )
    DropDownDiv.getContentDiv().append(pad)
    const block = this.getSourceBlock()
    const style = block && 'style' in block ? (block.style as { colourTertiary: string }) : null
    DropDownDiv.setColour('var(--card)', style?.colourTertiary ?? 'var(--line)')
    DropDownDiv.showPositionedByField(this as never)
  }

  private key(label: string, name: string, press: () => void): HTMLButtonElement {
    const key = document.createElement('button')
    key.type = 'button'
    key.textContent = label
    key.setAttribute('aria-label', name)
    key.addEventListener('click', press)
    return key
  }

  private type(digit: string): void {
    const before = this.fresh ? '' : String(this.getValue() ?? '')
    this.fresh = false
    this.setValue(Number(before + digit))
  }

  private erase(): void {
    this.fresh = false
    this.setValue(Number(String(this.getValue() ?? '').slice(0, -1)))
  }
}

fieldRegistry.register(CountField.TYPE, CountField)

/** Pictures on the blocks, so that a child who can't read can tell them apart; white on the block's colour. */

import { FieldImage, type FieldImageFromJsonConfig, fieldRegistry } from 'blockly/core'

const SIDE = 24

/** A picture beside its word: a screen reader hears the word only. */
export class SignField extends FieldImage {
  static readonly TYPE = 'field_sign'

  static override fromJson({ src }: FieldImageFromJsonConfig): SignField {
    return new SignField(src ?? '', SIDE, SIDE, '')
  }

  override computeAriaLabel(): string {
    return ''
  }
}

fieldRegistry.register(SignField.TYPE, SignField)

function picture(paths: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24"><g fill="none" stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${paths}</g></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

export const FORWARD = picture('<path d="M12 20V4"/><path d="M5.5 10.5 12 4l6.5 6.5"/>')
export const LEFT = picture('<path d="M18 20v-6a5 5 0 0 0-5-5H5"/><path d="M10 14 5 9l5-5"/>')
export const RIGHT = picture('<path d="M6 20v-6a5 5 0 0 1 5-5h8"/><path d="M14 14l5-5-5-5"/>')
export const PICK = picture(
  '<path d="M4 13h16l-2 7H6Z"/><path d="M12 3v7"/><path d="M8.5 7 12 10.5 15.5 7"/>',
)
export const REPEAT = picture('<path d="M19.5 12a7.5 7.5 0 1 1-2.6-5.7"/><path d="M19.5 2.5V7H15"/>')

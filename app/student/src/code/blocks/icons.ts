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
/** One way in, two ways out. */
export const IF = picture(
  '<path d="M12 21v-6L6 9V4"/><path d="M12 15l6-6V4"/><path d="M3 7l3-3 3 3M15 7l3-3 3 3"/>',
)
export const UNTIL = picture(
  '<path d="M19.5 12a7.5 7.5 0 1 1-2.6-5.7"/><path d="M10 16V8.5h5.5l-1.6 2 1.6 2H10"/>',
)
export const WALL = picture('<path d="M3 6h18v12H3zM3 12h18M9 6v6M15 12v6"/>')
export const ITEM = picture('<circle cx="12" cy="9.5" r="5"/><path d="M4 20h16"/>')
export const GOAL = picture('<path d="M7 21V4h11l-2.6 4L18 12H7"/>')
export const NOT = picture('<circle cx="12" cy="12" r="8.5"/><path d="M6.2 6.2l11.6 11.6"/>')
export const REPEAT = picture('<path d="M19.5 12a7.5 7.5 0 1 1-2.6-5.7"/><path d="M19.5 2.5V7H15"/>')

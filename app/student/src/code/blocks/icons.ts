/** Pictures on the blocks, so that a child who can't read can tell them apart; white on the block's colour. */

import { FieldImage, type FieldImageFromJsonConfig, fieldRegistry } from 'blockly/core'

const SIDE = 24

/** A picture beside its word: a screen reader hears the word only. */
export class SignField extends FieldImage {
  static readonly TYPE = 'field_sign'

  static override fromJson({ src }: FieldImageFromJsonConfig): SignField {
    return SignField.of(src ?? '')
  }

  static of(src: string): SignField {
    return new SignField(src, SIDE, SIDE, '')
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
export const BACKWARD = picture('<path d="M12 4v16"/><path d="M5.5 13.5 12 20l6.5-6.5"/>')
/** A drop of paint. */
export const PAINT = picture(
  '<path d="M12 3.5c3.6 4.6 5.8 7.6 5.8 10.6a5.8 5.8 0 0 1-11.6 0c0-3 2.2-6 5.8-10.6Z"/>',
)
const PEN = '<path d="M5 18l1.2-4.6L15.6 4a2.2 2.2 0 0 1 3.2 3.2L9.4 16.8Z"/>'
export const PEN_UP = picture(`${PEN}<path d="M19.5 21v-6M17 17.3l2.5-2.5 2.5 2.5"/>`)
export const PEN_DOWN = picture(`${PEN}<path d="M4 21.5h9"/>`)
export const WHEELS = picture(
  '<path d="M5.5 7v10M18.5 7v10" stroke-width="5"/><path d="M8 12h8"/><path d="M12 9V4M9.5 6 12 3.5 14.5 6"/>',
)
export const CLOCK = picture('<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5.3l3.4 2"/>')
export const STOP = picture('<path d="M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7Z"/><path d="M9 12h6"/>')
export const DISTANCE = picture(
  '<path d="M3 6v12M21 6v12"/><path d="M6.5 12h11M9 9.5 6.5 12 9 14.5M15 9.5l2.5 2.5-2.5 2.5"/>',
)
export const TOUCH = picture('<path d="M4 12h9M9.5 8.5 13 12l-3.5 3.5"/><path d="M17.5 4v16"/>')
export const LINE = picture('<path d="M4 19c7-1 3-9 9-10 4-.7 5-2.5 7-5" stroke-width="4.2"/>')
/** A box, and something put into it. */
export const GIVE = picture('<path d="M4 11v9h16v-9"/><path d="M12 3v11M8.5 10.5 12 14l3.5-3.5"/>')
export const MORE = picture('<path d="M4 11v9h16v-9"/><path d="M12 3v10M7 8h10"/>')
export const COUNT = picture('<path d="M4 19h4v-4h4.5v-4H17V7h3"/><path d="M4 8l3-3v6"/>')
export const DICE = picture(
  '<rect x="4" y="4" width="16" height="16" rx="3.5"/><path d="M8.5 8.5h.01M15.5 15.5h.01M12 12h.01" stroke-width="3"/>',
)
/** Two by two, and one left over. */
export const REST = picture(
  '<path d="M5 7h4M5 12h4M13 7h4M13 12h4" stroke-width="3.4"/><circle cx="12" cy="18.5" r="2.2"/>',
)
export const LIST = picture(
  '<path d="M9 6h11M9 12h11M9 18h11"/><path d="M4 6h.01M4 12h.01M4 18h.01" stroke-width="3.4"/>',
)
export const APPEND = picture('<path d="M4 5h16M4 10h16"/><path d="M12 14v7M8.5 17.5h7"/>')
export const NTH = picture(
  '<path d="M4 5h9M4 19h9"/><path d="M4 12h10" stroke-width="4"/><path d="M21 9l-3.5 3 3.5 3"/>',
)
export const LENGTH = picture('<path d="M3 9v6M21 9v6M5 12h14"/>')
export const EACH = picture(
  '<path d="M4 6h9M4 12h6M4 18h9"/><path d="M20 8.5a4.6 4.6 0 1 0 1 4.6M20.6 5v4h-4"/>',
)
export const PRINT = picture('<path d="M4 5h16v11h-8l-4.5 4v-4H4Z"/>')
export const ASK = picture(
  '<path d="M4 4h16v12.5h-8l-4.5 4v-4H4Z"/><path d="M10 8.2a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6.9M12 13.4h.01" stroke-width="2.2"/>',
)
export const FUNCTION = picture(
  '<path d="M7 4H4.5v16H7M17 4h2.5v16H17"/><path d="M9.5 12h5M12.5 9.5 15 12l-2.5 2.5"/>',
)

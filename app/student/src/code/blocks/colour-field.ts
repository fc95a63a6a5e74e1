/** One of the five colours: a swatch on the block, a swatch and its name in the menu. */

import { type FieldConfig, FieldDropdown, fieldRegistry } from 'blockly/core'
import type { Colour } from '../../code-contract'

/** The light palette of LOOK.md, as paint and ink are drawn. */
export const COLOURS: Record<Colour, string> = {
  blue: '#3d45b8',
  clay: '#a83f15',
  mint: '#1f6b45',
  saffron: '#bd7c00',
  night: '#232a55',
}
const SIDE = 28

/** White around it, as it lies on a block of any colour. */
function swatch(colour: Colour): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28" width="28" height="28"><rect x="2" y="2" width="24" height="24" rx="7" fill="${COLOURS[colour]}" stroke="#fff" stroke-width="3"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

export class ColourField extends FieldDropdown {
  static readonly TYPE = 'field_colour'
  /** The colours' names, set for the language in use. */
  static words: Record<Colour, string> = { blue: '', clay: '', mint: '', saffron: '', night: '' }

  constructor() {
    super(() =>
      (Object.keys(COLOURS) as Colour[]).map((colour) => [
        { src: swatch(colour), width: SIDE, height: SIDE, alt: ColourField.words[colour] },
        colour,
      ]),
    )
  }

  static override fromJson(_config: FieldConfig): ColourField {
    return new ColourField()
  }

  /** Blockly's menu shows pictures only: beside each its name, for whom the colours look alike. */
  protected override showEditor_(event?: MouseEvent): void {
    super.showEditor_(event)
    for (const picture of document.querySelectorAll<HTMLImageElement>(
      '.blocklyDropDownDiv .blocklyMenuItem img',
    )) {
      const name = document.createElement('span')
      name.className = 'colour-name'
      name.textContent = picture.alt
      name.setAttribute('aria-hidden', 'true')
      picture.after(name)
    }
  }
}

fieldRegistry.register(ColourField.TYPE, ColourField)

/** A small round key in a corner of the workspace. */

import { Glyph } from './glyph'

export function Tool({ name, label, press }: { name: string; label: string; press: () => void }) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={label}
      title={label}
      data-testid={`tool-${name}`}
      onClick={press}
    >
      <Glyph name={name} />
    </button>
  )
}

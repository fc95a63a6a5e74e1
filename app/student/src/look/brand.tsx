/** The project's mark, inlined. */

import mark from '../../../../resources/brand/tinmel.svg?raw'

export function Brand({ size }: { size: number }) {
  return (
    <span
      class="icon brand"
      style={{ '--icon': `${size}px` }}
      aria-hidden="true"
      // Our own file, inlined at build.
      dangerouslySetInnerHTML={{ __html: mark }}
    />
  )
}

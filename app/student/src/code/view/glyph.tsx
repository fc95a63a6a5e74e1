/** The code step's icons. */

import { tinted } from '../../look/icon'

const FILES = import.meta.glob<string>(
  '../../../../../resources/icons/{play,pause,step-forward,hint,code,blocks,close,undo,redo,indent,unindent,message,plus,trash,star,star-filled,check,warning,eye,step-back,skip-start,skip-end,contrast,route,fit,down,up}.svg',
  { query: '?raw', import: 'default', eager: true },
)
const GLYPHS = new Map(
  Object.entries(FILES).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), tinted(svg)]),
)
/** No icon of the project's, only its plus without the upright. */
GLYPHS.set('minus', (GLYPHS.get('plus') ?? '').replace(/<path d="M12[^>]*>/, ''))

export function Glyph({
  name,
  size = 24,
  filled = false,
}: {
  name: string
  size?: number
  filled?: boolean
}) {
  return (
    <span
      class={filled ? 'glyph filled' : 'glyph'}
      style={{ '--glyph': `${size}px` }}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: GLYPHS.get(name) ?? '' }}
    />
  )
}

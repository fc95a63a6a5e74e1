/** The project's icons, inlined at build; they take the colour of the text beside them. */

const FILES = import.meta.glob<string>(
  '../../../../resources/icons/{hand,swap,hint,qr,robot,silent,check,close,back,forward,upload,receipt,wifi-off,wifi,pupils,language,lessons,star,star-filled,warning,message,lock,undo,home,timer,info,sync,up,down,grip,pencil,camera,mic,play,pause,end,trash,drive,guide,speak}.svg',
  { query: '?raw', import: 'default', eager: true },
)
const INK = /#1d2433/g
const ICONS = new Map(
  Object.entries(FILES).map(([path, svg]) => [path.replace(/^.*\/|\.svg$/g, ''), tinted(svg)]),
)

/** Return an icon's markup in `currentColor`. */
export function tinted(svg: string): string {
  return svg.replace(INK, 'currentColor')
}

export interface IconProps {
  name: string
  size?: number
  /** True for icons with a direction: they turn round in right-to-left text. */
  mirrors?: boolean
}

export function Icon({ name, size = 24, mirrors = false }: IconProps) {
  return (
    <span
      class={mirrors ? 'icon mirrors' : 'icon'}
      style={{ '--icon': `${size}px` }}
      aria-hidden="true"
      // Our own files, inlined at build.
      dangerouslySetInnerHTML={{ __html: ICONS.get(name) ?? '' }}
    />
  )
}

/** The world's colours, read from the page's tokens: a dark room or a wish for contrast changes them there. */

const TOKENS = {
  cell: '--world-cell',
  trail: '--world-trail',
  wall: '--world-wall',
  edge: '--world-edge',
  item: '--world-item',
  floor: '--world-floor',
  line: '--world-line',
  box: '--world-box',
  boxEdge: '--world-box-edge',
  station: '--world-station',
  goal: '--world-goal',
  dot: '--world-dot',
  joined: '--world-joined',
  ray: '--world-ray',
  lamp: '--world-lamp',
  track: '--world-track',
  ink: '--world-ink',
  blue: '--paint-blue',
  clay: '--paint-clay',
  mint: '--paint-mint',
  saffron: '--paint-saffron',
  night: '--paint-night',
} as const

export type Palette = Readonly<Record<keyof typeof TOKENS, string>> & { readonly contrast: boolean }

export function paletteOf(element: Element, contrast: boolean): Palette {
  const style = getComputedStyle(element)
  const pairs = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()])
  return { ...(Object.fromEntries(pairs) as Record<keyof typeof TOKENS, string>), contrast }
}

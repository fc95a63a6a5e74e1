/** The world's pictures, drawn for the project; an item whose picture is not here is drawn as a plain disc. */

const URLS = import.meta.glob('../../../../../resources/sprites/*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
}) as Record<string, string>

export type Sprites = Record<string, HTMLImageElement>

let loaded: Promise<Sprites> | null = null

/** Load every picture once a page; one that fails is left out. */
export function loadSprites(): Promise<Sprites> {
  loaded ??= Promise.all(Object.entries(URLS).map(load)).then((pairs) =>
    Object.fromEntries(pairs.filter((pair) => pair !== null)),
  )
  return loaded
}

async function load([path, url]: [string, string]): Promise<[string, HTMLImageElement] | null> {
  const image = new Image()
  image.src = url
  try {
    await image.decode()
  } catch {
    return null
  }
  return [path.slice(path.lastIndexOf('/') + 1, -'.svg'.length), image]
}

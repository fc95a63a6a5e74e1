/** All the pupils' pictures in one piece, loaded after the join page. */

const FILES = import.meta.glob<string>('../../../../resources/pictures/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
})

export const PICTURE_URLS: ReadonlyMap<string, string> = new Map(
  Object.entries(FILES).map(([path, svg]) => [
    path.replace(/^.*\/|\.svg$/g, ''),
    `data:image/svg+xml,${encodeURIComponent(svg)}`,
  ]),
)

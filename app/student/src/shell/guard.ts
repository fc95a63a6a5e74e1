/** The page may outlive its server: reloading would lose it (TABLET 2.5), so nothing here reloads. */

export interface GuardOptions {
  /** Another QR was scanned into this page. */
  onFragment(): void
  /** Somebody looks again, or the network came back. */
  onBack(): void
  /** The page may be about to go. */
  onHide(): void
}

function isReload(event: KeyboardEvent): boolean {
  const control = event.ctrlKey || event.metaKey
  return event.key === 'F5' || (control && event.key.toLowerCase() === 'r')
}

export function guardPage({ onFragment, onBack, onHide }: GuardOptions): void {
  addEventListener('keydown', (event) => {
    if (isReload(event)) event.preventDefault()
  })
  addEventListener('hashchange', onFragment)
  addEventListener('online', onBack)
  addEventListener('pagehide', onHide)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') onBack()
    else onHide()
  })
  // A picture or a link must not be dragged or long-pressed out of the lesson.
  addEventListener('contextmenu', (event) => event.preventDefault())
  addEventListener('dragstart', (event) => event.preventDefault())
}

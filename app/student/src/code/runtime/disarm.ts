/** Takes from a realm what no program needs, before any runs: defence behind the frame's own. */

const NEEDLESS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'importScripts', 'indexedDB', 'Worker', 'caches']

export function disarm(): void {
  delete (Function.prototype as { constructor?: unknown }).constructor
  for (const name of NEEDLESS)
    Object.defineProperty(globalThis, name, { value: undefined, configurable: false, writable: false })
}

/** The frame in which programs run: opaque origin, no network, no storage; it can start a blob worker and end it. */

import type { ToFrame } from './protocol'

/** Engines before Chrome 97 and Safari 16 know no 'wasm-unsafe-eval' and need the wider word; the frame stays opaque. */
export type Strictness = 'strict' | 'wide'

const POLICY: Record<Strictness, string> = {
  strict: "default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval'; worker-src blob:",
  wide: "default-src 'none'; script-src 'unsafe-inline' blob: 'wasm-unsafe-eval' 'unsafe-eval'; worker-src blob:",
}

const KEEPER = `
let worker = null, script = null, url = ''
addEventListener('message', (event) => {
  if (event.source !== parent) return
  if (worker) worker.terminate()
  worker = null
  if (event.data.kind !== 'begin') return
  if (script !== event.data.script) {
    script = event.data.script
    url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  }
  worker = new Worker(url)
  worker.postMessage(null, [event.ports[0]])
})`

export class Sandbox {
  private readonly frame: HTMLIFrameElement
  private readonly loaded: Promise<void>

  constructor(host: HTMLElement, strictness: Strictness) {
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.setAttribute('aria-hidden', 'true')
    frame.tabIndex = -1
    frame.hidden = true
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY[strictness]}"><script>${KEEPER}</script>`
    this.loaded = new Promise((resolve) => frame.addEventListener('load', () => resolve(), { once: true }))
    host.append(frame)
    this.frame = frame
  }

  /** End the worker there is, start another, and return the port to it. */
  async begin(script: string): Promise<MessagePort> {
    await this.loaded
    const { port1, port2 } = new MessageChannel()
    this.tell({ kind: 'begin', script }, [port2])
    return port1
  }

  /** End the worker, whatever it does. */
  end(): void {
    this.tell({ kind: 'end' }, [])
  }

  remove(): void {
    this.frame.remove()
  }

  /** The frame's origin is opaque, so it can only be named as `*`; what we say holds nothing of a pupil. */
  private tell(message: ToFrame, ports: MessagePort[]): void {
    this.frame.contentWindow?.postMessage(message, '*', ports)
  }
}

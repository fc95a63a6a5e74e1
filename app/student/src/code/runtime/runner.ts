/** Runs a program ahead of time, in virtual time, in every world of a step. */

import type { GridWorld } from '../../code-contract'
import { GridRun } from '../sim/grid'
import { type FromWorker, LOAD_TIMEOUT_MS, type ToWorker, WATCHDOG_MS, type WorldRun } from './protocol'
import { Sandbox, type Strictness } from './sandbox'

/** Python cannot run here: the engine is too old, or its files did not arrive. */
export class RuntimeUnavailableError extends Error {
  override name = 'RuntimeUnavailableError'
}

/** What is fetched before the first run. */
export interface RuntimeFiles {
  script: string
  wasm: ArrayBuffer
}

/** Keeps one loaded worker ready; a program that had to be ended costs the next one a fresh worker. */
export class Runner {
  private sandbox: Sandbox | null = null
  private ready: Promise<MessagePort> | null = null

  constructor(
    private readonly host: HTMLElement,
    private readonly files: () => Promise<RuntimeFiles>,
  ) {}

  /** Begin loading, so that the first run need not wait; a failure is told by that run. */
  warm(): void {
    this.worker().catch(() => {})
  }

  /**
   * Run in each world, the visible first, and stop after the first world in which the program itself failed.
   * Raises RuntimeUnavailableError.
   */
  async run(source: string, worlds: readonly GridWorld[]): Promise<WorldRun[]> {
    const runs: WorldRun[] = []
    for (const world of worlds) {
      const run = await this.runIn(source, world)
      runs.push(run)
      if (run.error) break
    }
    return runs
  }

  destroy(): void {
    this.sandbox?.remove()
    this.sandbox = null
    this.ready = null
  }

  private async runIn(source: string, world: GridWorld): Promise<WorldRun> {
    const port = await this.worker()
    return new Promise((resolve, reject) => {
      let watchdog = setTimeout(() => this.giveUp(reject), LOAD_TIMEOUT_MS)
      port.onmessage = (event: MessageEvent<FromWorker>) => {
        const reply = event.data
        clearTimeout(watchdog)
        if (reply.kind === 'started') watchdog = setTimeout(() => resolve(this.bark(world)), WATCHDOG_MS)
        else if (reply.kind === 'finished') resolve(reply.run)
        else if (reply.kind === 'unable') this.giveUp(reject, reply.message)
      }
      port.postMessage({ kind: 'run', source, world } satisfies ToWorker)
    })
  }

  /** End the worker and say what is known of its run: that it had no end. The next worker loads meanwhile. */
  private bark(world: GridWorld): WorldRun {
    this.sandbox?.end()
    this.ready = null
    this.warm()
    const error = { kind: 'endless', type: '', message: '', line: null, block: null } as const
    return { facts: { ...new GridRun(world).facts(), stopped: true }, trace: [], out: '', error }
  }

  private giveUp(reject: (error: Error) => void, message = 'no answer'): void {
    this.destroy()
    reject(new RuntimeUnavailableError(message))
  }

  private worker(): Promise<MessagePort> {
    this.ready ??= this.load().catch((error: unknown) => {
      this.destroy()
      throw error
    })
    return this.ready
  }

  private async load(): Promise<MessagePort> {
    const files = await this.files()
    if (this.sandbox) return this.loadIn(this.sandbox, files)
    try {
      return await this.loadFresh('strict', files)
    } catch {
      return this.loadFresh('wide', files)
    }
  }

  private loadFresh(strictness: Strictness, files: RuntimeFiles): Promise<MessagePort> {
    this.sandbox?.remove()
    this.sandbox = new Sandbox(this.host, strictness)
    return this.loadIn(this.sandbox, files)
  }

  private async loadIn(sandbox: Sandbox, { script, wasm }: RuntimeFiles): Promise<MessagePort> {
    const port = await sandbox.begin(script)
    return new Promise((resolve, reject) => {
      const refuse = (message: string) => reject(new RuntimeUnavailableError(message))
      const timer = setTimeout(() => refuse('the worker did not load'), LOAD_TIMEOUT_MS)
      port.onmessage = (event: MessageEvent<FromWorker>) => {
        clearTimeout(timer)
        if (event.data.kind === 'loaded') resolve(port)
        else refuse(event.data.kind === 'unable' ? event.data.message : event.data.kind)
      }
      port.postMessage({ kind: 'load', wasm } satisfies ToWorker)
    })
  }
}

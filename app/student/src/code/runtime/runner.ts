/** Runs a program ahead of time, in virtual time, in every world of a step. */

import type { World } from '../../code-contract'
import { simulate } from '../sim/simulate'
import {
  type FromWorker,
  type Job,
  LOAD_TIMEOUT_MS,
  type ToWorker,
  WATCHDOG_MS,
  type WorldRun,
} from './protocol'
import { Sandbox, type Strictness } from './sandbox'
import { seedOf } from './seed'

/** Python cannot run here: the engine is too old, or its files did not arrive. */
export class RuntimeUnavailableError extends Error {
  override name = 'RuntimeUnavailableError'
}

/** What is fetched before the first run. */
export interface RuntimeFiles {
  script: string
  wasm: ArrayBuffer
}

type Place = Pick<Extract<FromWorker, { kind: 'passed' }>, 'line' | 'block'>

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
   * Run in each world, the visible first, and stop after the first world in which the program itself failed, or asks.
   * Raises RuntimeUnavailableError.
   */
  async run(job: Omit<Job, 'world'>, worlds: readonly World[]): Promise<WorldRun[]> {
    const runs: WorldRun[] = []
    for (const [index, world] of worlds.entries()) {
      const run = await this.runIn({ ...job, world, seed: seedOf(job.seed, index) })
      runs.push(run)
      if (run.error || run.asks !== null) break
    }
    return runs
  }

  destroy(): void {
    this.sandbox?.remove()
    this.sandbox = null
    this.ready = null
  }

  private async runIn(job: Job): Promise<WorldRun> {
    const port = await this.worker()
    return new Promise((resolve, reject) => {
      let place: Place = { line: null, block: null }
      let watchdog = setTimeout(() => this.giveUp(reject), LOAD_TIMEOUT_MS)
      port.onmessage = (event: MessageEvent<FromWorker>) => {
        const reply = event.data
        if (reply.kind === 'passed') {
          place = reply
          return
        }
        clearTimeout(watchdog)
        if (reply.kind === 'started') watchdog = setTimeout(() => resolve(this.bark(job, place)), WATCHDOG_MS)
        else if (reply.kind === 'finished') resolve(reply.run)
        else if (reply.kind === 'unable') this.giveUp(reject, reply.message)
      }
      port.postMessage({ kind: 'run', job } satisfies ToWorker)
    })
  }

  /** End the worker and say what is known of its run: that it had no end. The next worker loads meanwhile. */
  private bark({ world }: Job, { line, block }: Place): WorldRun {
    this.sandbox?.end()
    this.ready = null
    this.warm()
    const run = simulate(world)
    run.stop()
    run.finish()
    const error = { kind: 'endless', type: '', message: '', line, block } as const
    return {
      facts: run.facts(),
      trace: run.trace,
      beats: [],
      variables: [[]],
      out: '',
      error,
      asks: null,
      asked: 0,
    }
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

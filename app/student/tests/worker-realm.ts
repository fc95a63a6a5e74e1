import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { wasmPath, workerScript } from '../build/micropython'
import type { FromWorker, Job, ToWorker, WorldRun } from '../src/code/runtime/protocol'
import type { World } from '../src/code-contract'

/** The built worker, as the browser gets it, in a realm of its own with what a worker has. */
export class WorkerRealm {
  private hear: (event: { ports: MessagePort[] }) => void = () => {}
  private readonly port: MessagePort

  private constructor(script: string) {
    const scope = createContext({
      addEventListener: (_: string, listener: typeof this.hear) => {
        this.hear = listener
      },
      WorkerGlobalScope: class {},
      console: { ...console, error: () => {}, warn: () => {} },
      fetch: () => 'fetched',
      ...{
        TextDecoder,
        TextEncoder,
        WebAssembly,
        crypto,
        performance,
        setTimeout,
        URL,
        navigator: { userAgent: '' },
      },
    })
    scope.self = scope
    runInContext(script, scope)
    const { port1, port2 } = new MessageChannel()
    this.port = port1
    this.hear({ ports: [port2] })
  }

  /** Build the worker and load MicroPython into it. */
  static async load(): Promise<WorkerRealm> {
    const realm = new WorkerRealm(await workerScript())
    const bytes = readFileSync(wasmPath())
    const wasm = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
    await realm.ask({ kind: 'load', wasm }, 'loaded')
    return realm
  }

  /** Run a program as blocks' text unless the job says otherwise. */
  async run(source: string, world: World, more: Partial<Job> = {}): Promise<WorldRun> {
    const job: Job = { source, world, answers: [], seed: 1, follow: 'blocks', ...more }
    const reply = await this.ask({ kind: 'run', job }, 'finished')
    return (reply as Extract<FromWorker, { kind: 'finished' }>).run
  }

  close(): void {
    this.port.close()
  }

  private ask(message: ToWorker, until: FromWorker['kind']): Promise<FromWorker> {
    return new Promise((resolve, reject) => {
      this.port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === until) resolve(data)
        else if (data.kind === 'unable') reject(new Error(data.message))
      }
      this.port.postMessage(message)
    })
  }
}

/** The Python worker: takes jobs over its one port and runs each by itself. A classic blob script without any right. */

import { disarm } from './disarm'
import { Machine } from './machine'
import type { FromWorker, ToWorker } from './protocol'
import { WARM_UP } from './warm-up'

let machine: Machine | null = null

async function answer(message: ToWorker, send: (reply: FromWorker) => void): Promise<void> {
  try {
    if (message.kind === 'load') {
      machine = new Machine(await WebAssembly.compile(message.wasm))
      disarm()
      await machine.run(
        WARM_UP,
        () => {},
        () => {},
      )
      send({ kind: 'loaded' })
      return
    }
    const run = await machine!.run(
      message.job,
      () => send({ kind: 'started' }),
      ({ line, block }) => send({ kind: 'passed', line, block }),
    )
    send({ kind: 'finished', run })
  } catch (thrown) {
    send({ kind: 'unable', message: String(thrown) })
  }
}

addEventListener(
  'message',
  (event: MessageEvent) => {
    const port = event.ports[0]!
    const send = (reply: FromWorker) => port.postMessage(reply)
    port.onmessage = (asked: MessageEvent<ToWorker>) => void answer(asked.data, send)
  },
  { once: true },
)

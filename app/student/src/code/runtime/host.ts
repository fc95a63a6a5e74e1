/** What a program can reach of ours: commands, sensors, time, answers. Results are put together here, where no program comes. */

import { COMMANDS, ConsoleRun, SENSORS, simulate } from '../sim/simulate'
import type { Simulation, Value } from '../sim/simulation'
import { Follower } from './follower'
import { Output } from './output'
import {
  type Job,
  MAX_OUT_CHARS,
  MAX_TICKS,
  type RunError,
  type RunErrorKind,
  type WorldRun,
} from './protocol'

/** Thrown by a host function to end a program; Python cannot catch it, and its virtual machine is of no use after it. */
export class Halt {
  constructor(readonly error: RunError | null) {}
}

const PASSED_EVERY_MS = 250
/** A world without a clock of its own has a second a command. */
const COMMAND_MS = 1_000
/** Later it is not: the glue hands on whole numbers of 32 bits. */
const LATEST_MS = 2 ** 31 - 1

type HostFunction = (...args: never[]) => unknown

export class Host {
  readonly output: Output
  readonly follower: Follower
  readonly functions: object
  halted = false
  private readonly simulation: Simulation
  private answers: string[]
  private asked = 0
  private asks: string | null = null
  private slept = 0
  private muted = false
  private told = 0

  constructor(
    private readonly job: Job,
    private readonly passed: (follower: Follower) => void,
  ) {
    const { world, answers } = job
    this.simulation = simulate(world)
    this.answers = [...((world.kind === 'console' && world.answers) || answers)]
    this.output = new Output(
      (text) => this.print(text),
      () => this.halt(this.error('output')),
    )
    this.follower = new Follower(
      job.follow,
      MAX_TICKS[world.kind],
      () => ({ done: this.simulation.trace.length, out: this.output.length, t: this.simulation.now }),
      () => this.stop(),
    )
    this.functions = Object.freeze(Object.setPrototypeOf(this.bind(), null))
  }

  /** The world's own time in milliseconds, with what was slept beside it. */
  get now(): number {
    const own = this.job.world.kind === 'drive' ? 1 : COMMAND_MS
    return this.simulation.now * own + this.slept
  }

  /** What is to be called when the program is over; what it prints then is nobody's. */
  get calls(): ConsoleRun['calls'] {
    this.output.text
    this.muted = true
    this.answers = []
    return this.simulation instanceof ConsoleRun ? this.simulation.calls : []
  }

  returned(index: number, json: string): void {
    if (this.simulation instanceof ConsoleRun) this.simulation.returned(index, JSON.parse(json))
  }

  /** The program's memory is used up. */
  full(): never {
    return this.halt(this.error('memory'))
  }

  /** The program is too long to be read. */
  refuse(): WorldRun {
    return this.finish(this.error('memory'))
  }

  /** Close the world and tell how it went. */
  finish(error: RunError | null): WorldRun {
    const { simulation, follower, output, asks, asked } = this
    const out = output.text
    simulation.finish()
    follower.finish()
    const facts = simulation.facts()
    const { beats, variables } = follower
    const endless = facts.stopped === true && error?.kind !== 'output' ? this.error('endless') : error
    return { facts, trace: simulation.trace, beats, variables, out, error: endless, asks, asked }
  }

  private bind(): Record<string, HostFunction> {
    const { kind } = this.job.world
    const functions: Record<string, HostFunction> = {
      tick: (id: unknown) => this.mind(() => this.follower.tick(id)),
      line: (line: unknown) => this.mind(() => this.follower.reach(Number(line))),
      shown: (name: unknown, text: unknown) => this.follower.show(String(name), String(text)),
      now: () => Math.min(Math.floor(this.now), LATEST_MS),
      sleep: (milliseconds: unknown) => this.sleep(milliseconds),
      answer: (prompt: unknown) => this.answer(String(prompt)),
    }
    for (const name of Object.keys(COMMANDS[kind]))
      functions[name] = (...args: Value[]) => this.act(name, args)
    for (const name of Object.keys(SENSORS[kind])) functions[name] = () => this.ask(name)
    return functions
  }

  private act(name: string, args: readonly Value[]): void {
    let goesOn: boolean
    try {
      goesOn = this.simulation.act(name, args)
    } catch (refused) {
      if (!(refused instanceof RangeError)) throw refused
      this.halt({ ...this.error('python'), type: 'ValueError', message: `ValueError: ${name}` })
    }
    if (!goesOn) this.halt(null)
  }

  private ask(name: string): Value {
    const said = this.simulation.ask(name)
    if (this.simulation.ended) this.halt(null)
    return said
  }

  /** In a world with a clock the robot goes on meanwhile. */
  private sleep(milliseconds: unknown): void {
    const whole = Math.max(0, Math.floor(Number(milliseconds)) || 0)
    if (this.job.world.kind === 'drive') this.act('wait', [whole])
    else this.slept += whole
  }

  /** Return an answer, or null where there will never be one. */
  private answer(prompt: string): string | null {
    const { world } = this.job
    const given = this.answers.shift()
    if (given === undefined) {
      if (this.muted || (world.kind === 'console' && world.answers)) return null
      this.asks = prompt.slice(0, MAX_OUT_CHARS)
      return this.halt(null)
    }
    this.asked += 1
    // Told while the question still stands alone on its line.
    this.output.text
    if (this.simulation instanceof ConsoleRun) this.simulation.answer()
    this.output.echo(`${given}\n`)
    return given
  }

  private print(text: string): void {
    if (!this.muted && this.simulation instanceof ConsoleRun) this.simulation.print(text)
  }

  /** Say now and then where the program is. */
  private mind(step: () => boolean): boolean {
    const keeps = step()
    const now = Date.now()
    if (now - this.told >= PASSED_EVERY_MS) {
      this.told = now
      this.passed(this.follower)
    }
    return keeps
  }

  private stop(): never {
    this.simulation.stop()
    return this.halt(null)
  }

  private halt(error: RunError | null): never {
    this.halted = true
    throw new Halt(error)
  }

  private error(kind: RunErrorKind): RunError {
    const { line, block } = this.follower
    return { kind, type: '', message: '', line, block }
  }
}

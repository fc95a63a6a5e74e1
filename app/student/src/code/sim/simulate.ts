/** The one door to all kinds of worlds: a run in a world, and what its commands and sensors are called. */

import type { World } from '../../code-contract'
import * as canvas from './canvas'
import * as console from './console'
import * as drive from './drive'
import * as grid from './grid'
import type { Simulation } from './simulation'
import type { Commands, Sensors } from './vocabulary'

export { ConsoleRun } from './console'

export const COMMANDS: Readonly<Record<World['kind'], Commands>> = {
  grid: grid.COMMANDS,
  drive: drive.COMMANDS,
  canvas: canvas.COMMANDS,
  console: console.COMMANDS,
}
export const SENSORS: Readonly<Record<World['kind'], Sensors>> = {
  grid: grid.SENSORS,
  drive: drive.SENSORS,
  canvas: canvas.SENSORS,
  console: console.SENSORS,
}

/** Return a new run in a world; a world that stands for several is shown first made into them by `variants`. */
export function simulate(world: World): Simulation {
  switch (world.kind) {
    case 'grid':
      return new grid.GridRun(world)
    case 'drive':
      return new drive.DriveRun(world)
    case 'canvas':
      return new canvas.CanvasRun(world)
    case 'console':
      return new console.ConsoleRun(world)
  }
}

/** Empty worlds for tests: a street to walk along, a page to print on, a floor to drive on. */

import type { ConsoleWorld, DriveWorld, GridWorld } from '../../code-contract'

export const street: GridWorld = {
  format: 'tinmel-world/1',
  kind: 'grid',
  width: 9,
  height: 1,
  walls: [],
  items: [],
  goal: null,
  start: { at: [0, 0], dir: 'e' },
}
export const page: ConsoleWorld = { format: 'tinmel-world/1', kind: 'console' }
export const floor: DriveWorld = {
  format: 'tinmel-world/1',
  kind: 'drive',
  width: 1_000,
  height: 1_000,
  start: { at: [200, 200], heading: 0 },
  seconds: 10,
}

/** Which picture a kind of world has. */

import type { World } from '../../code-contract'
import type { TraceEvent } from '../sim/simulation'
import { CanvasPicture } from './canvas-picture'
import { DrivePicture } from './drive-picture'
import { GridPicture } from './grid-picture'
import type { Picture } from './picture'

/** Return a run in a world to be painted; null where there is nothing to be seen but what is printed. */
export function pictureOf(world: World, trace: readonly TraceEvent[]): Picture | null {
  switch (world.kind) {
    case 'grid':
      return new GridPicture(world, trace)
    case 'drive':
      return new DrivePicture(world, trace)
    case 'canvas':
      return new CanvasPicture(world, trace)
    case 'console':
      return null
  }
}

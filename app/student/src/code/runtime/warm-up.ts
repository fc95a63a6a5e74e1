/** A short drive along a line, so that the engine has made its fast code before a pupil's first run waits for it. */

import type { Job } from './protocol'

export const WARM_UP: Job = {
  source:
    'for i in range(150):\n    if line_left() > 50:\n        motors(20, 60)\n    else:\n        motors(60, 20)\n',
  world: {
    format: 'tinmel-world/1',
    kind: 'drive',
    width: 1200,
    height: 600,
    start: { at: [200, 300], heading: 0 },
    lines: [
      {
        points: [
          [100, 300],
          [1100, 300],
        ],
        width: 30,
      },
    ],
    seconds: 2,
  },
  answers: [],
  seed: 1,
  follow: 'lines',
}

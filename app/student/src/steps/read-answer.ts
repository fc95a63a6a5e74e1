/** A text to read: what lesson.json says of it. Nothing is handed in. */

import type { StepHead } from '../packs/step-head'

export interface ReadStep extends StepHead {
  kind: 'read'
}

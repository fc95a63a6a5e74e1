/** What steps of several kinds have in lesson.json; each kind's own shape stands beside its view in steps/. */

import type { Texts } from '../code-contract'

/** A help that is offered on the way; lessons/hint.py is the twin. */
export interface Hint {
  id: string
  /** From a nudge (1) to nearly the answer (3). */
  strength: 1 | 2 | 3
  texts: Texts
  /** Offered when this check failed. */
  check?: string | null
  /** Offered once this hint was seen. */
  after?: string | null
}

export interface StepHead {
  id: string
  titles: Texts
  /** Name of the step's text: lessons/<lesson>/<text>.<language>.html */
  text: string
  hints?: Hint[]
}

/** Something to touch: an option, a line to order, one side of a pair. */
export interface Item {
  id: string
  texts: Texts
  /** Path of a picture in the pack. */
  picture?: string | null
}

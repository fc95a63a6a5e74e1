/** How the pupils of a tablet like to look at runs: kept by the tablet, because it says nothing about anyone. */

import { effect, type Signal, signal } from '@preact/signals'

/** Slow, normal, fast. */
export type Pace = 0 | 1 | 2

export interface ViewSettings {
  readonly pace: Signal<Pace>
  /** Worlds with a time of their own begin with its real one. */
  readonly drivePace: Signal<Pace>
  readonly trail: Signal<boolean>
  readonly contrast: Signal<boolean>
}

const KEPT_AS = 'tinmel-view'
const MORE_CONTRAST = '(prefers-contrast: more)'

let shared: ViewSettings | null = null

/** The page's one set of settings. */
export function viewSettings(): ViewSettings {
  shared ??= remembered()
  return shared
}

function remembered(): ViewSettings {
  const kept = read()
  const settings: ViewSettings = {
    pace: signal(paceOr(kept.pace, 1)),
    drivePace: signal(paceOr(kept.drivePace, 0)),
    trail: signal(kept.trail !== false),
    contrast: signal(typeof kept.contrast === 'boolean' ? kept.contrast : matchMedia(MORE_CONTRAST).matches),
  }
  follow(settings, typeof kept.contrast === 'boolean')
  return settings
}

/** Write down what was chosen here; what only follows the tablet's own setting goes on following it. */
function follow(settings: ViewSettings, chosen: boolean): void {
  const wish = matchMedia(MORE_CONTRAST)
  let own = chosen
  wish.addEventListener?.('change', () => {
    if (!own) settings.contrast.value = wish.matches
  })
  let first = true
  effect(() => {
    const { pace, drivePace, trail, contrast } = settings
    own ||= contrast.value !== wish.matches
    const kept: Kept = { pace: pace.value, drivePace: drivePace.value, trail: trail.value }
    if (own) kept.contrast = contrast.value
    if (!first) write(kept)
    first = false
  })
}

interface Kept {
  pace?: unknown
  drivePace?: unknown
  trail?: unknown
  contrast?: unknown
}

function paceOr(kept: unknown, otherwise: Pace): Pace {
  return kept === 0 || kept === 1 || kept === 2 ? kept : otherwise
}

/** A browser may forbid it; then nothing is remembered. */
function read(): Kept {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(kept))
  } catch {
    // Nothing is lost but a habit.
  }
}

/** One quiet line for a fault; it goes when the fault goes. */

import { phrase } from '../i18n/phrases'
import type { LinkPhase } from '../link/session'
import { Icon } from '../look/icon'

export interface StatusLineProps {
  phase: LinkPhase
  /** Pieces of work that the class does not have yet. */
  waiting: number
  storing: boolean
}

export function StatusLine({ phase, waiting, storing }: StatusLineProps) {
  const lost = phase.kind === 'lost'
  return (
    <div class="lines" aria-live="polite">
      {lost && (
        <div class="line saffron" data-testid="line-lost">
          <Icon name="wifi-off" size={20} />
          <span>{phrase('line.lost')}</span>
          {waiting > 0 && <span class="line-count">{phrase('line.waiting', { n: waiting })}</span>}
        </div>
      )}
      {phase.kind === 'ended' && (
        <div class="line grey">
          <Icon name="check" size={20} />
          <span>{phrase('ended.title')}</span>
        </div>
      )}
      {!storing && (
        <div class="line saffron">
          <Icon name="warning" size={20} />
          <span>{phrase('line.storage')}</span>
        </div>
      )}
    </div>
  )
}

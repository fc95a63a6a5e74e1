/** One quiet line for a fault; it goes when the fault goes. */

import { phrase } from '../i18n/phrases'
import type { LinkPhase } from '../link/session'
import { Icon } from '../look/icon'
import type { StorageLevel } from '../store/guarded'

export interface StatusLineProps {
  phase: LinkPhase
  /** Pieces of work that the class does not have yet. */
  waiting: number
  storage: StorageLevel
}

const WORDS = { low: 'storage.low', full: 'storage.full', none: 'line.storage' } as const

export function StatusLine({ phase, waiting, storage }: StatusLineProps) {
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
      {storage !== 'fine' && (
        <div class={storage === 'full' ? 'line clay' : 'line saffron'} data-testid={`storage-${storage}`}>
          <Icon name="warning" size={20} />
          <span>{phrase(WORDS[storage])}</span>
        </div>
      )}
    </div>
  )
}

/** Who works here: touch one to three pictures, then the tick. */

import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import { isolated, phrase } from '../i18n/phrases'
import type { PupilCard, Refused } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import { canRunPrograms } from '../steps/code-module'
import { lazily } from './lazily'
import type { SigningIn } from './signing-in'

const MOST = 3
const CARD = 'card'
const [PicturesScreen, bringPictures] = lazily(async () => (await import('./pictures-screen')).default)
const [CardScreen] = lazily(async () => (await import('./card-screen')).default)

export interface NamesScreenProps {
  label: string
  pupils: readonly PupilCard[]
  refusal: Refused | null
  online: boolean
  signingIn: SigningIn
  /** Whoever can't find their name needs help too. */
  hand: ComponentChildren
  onConfirm(pupils: string[]): void
  /** Whoever showed who they are went away before sitting down. */
  onLeave(): void
}

function NameCard({ pupil, chosen, onPick }: { pupil: PupilCard; chosen: number; onPick(): void }) {
  const off = pupil.taken && chosen < 0
  return (
    <button
      type="button"
      class="name-card"
      data-testid={`join-name-${pupil.id}`}
      data-name={pupil.name}
      aria-pressed={chosen >= 0}
      aria-disabled={off}
      onClick={off ? undefined : onPick}
    >
      <Picture id={pupil.picture} size={64} />
      <bdi class="name">{pupil.name}</bdi>
      {off && <span class="taken">{phrase('names.taken')}</span>}
      {chosen >= 0 && (
        <span class="tick">
          <Icon name="check" size={18} />
        </span>
      )}
    </button>
  )
}

function refusedNote(refusal: Refused, pupils: readonly PupilCard[]): string {
  const who = pupils.find((pupil) => pupil.id === refusal.about)
  if (refusal.code === 'pupil_elsewhere' && who)
    return phrase('names.elsewhere', { name: isolated(who.name) })
  if (refusal.code === 'pupil_unproven' && who) return phrase('names.prove', { name: isolated(who.name) })
  if (refusal.code === 'class_away') return phrase('show.away')
  return phrase('names.refused')
}

export function NamesScreen(props: NamesScreenProps) {
  const { label, pupils, refusal, online, signingIn, hand, onConfirm, onLeave } = props
  const chosen = useSignal<string[]>([])
  const level = useSignal<string | null>(null)
  const full = useSignal(false)
  /** Who shows who they are now; `CARD` while a card says it, null while the names stand here. */
  const proving = useSignal<string | null>(null)
  const noted = useSignal<Refused | null>(null)
  const levels = [...new Set(pupils.map((pupil) => pupil.level))]
  const shown = pupils.filter((pupil) => level.value === null || pupil.level === level.value)
  const picked = chosen.value.flatMap((id) => pupils.find((pupil) => pupil.id === id) ?? [])

  useEffect(() => {
    // Whoever was refused sits elsewhere: the others stay chosen.
    if (refusal !== null) chosen.value = chosen.value.filter((id) => id !== refusal.about)
    noted.value = refusal
  }, [refusal])

  const choose = (id: string) => {
    const without = chosen.value.filter((one) => one !== id)
    full.value = without.length >= MOST && without.length === chosen.value.length
    if (without.length < chosen.value.length) chosen.value = without
    else if (!full.value) chosen.value = [...without, id]
  }
  const prove = (who: string) => {
    // What the class said of somebody before says nothing about whoever comes now.
    signingIn.answer.value = null
    proving.value = who
  }
  const pick = (id: string) => {
    noted.value = null
    if (chosen.value.includes(id)) {
      // The last one goes: whoever comes next shows who they are, to the class too.
      if (chosen.value.length === 1) onLeave()
      signingIn.forget(id)
    }
    const asks = signingIn.asks.value && !chosen.value.includes(id) && chosen.value.length < MOST
    if (asks && !signingIn.proven.value.has(id)) prove(id)
    else choose(id)
  }
  const proven = (id: string) => {
    proving.value = null
    if (!chosen.value.includes(id)) choose(id)
  }
  useEffect(() => {
    if (signingIn.asks.value) bringPictures()
  }, [signingIn.asks.value])
  useEffect(() => {
    // Whose proof the class no longer has, or who never had one since the class began to ask, shows it again.
    if (signingIn.asks.value) chosen.value = chosen.value.filter((id) => signingIn.proven.value.has(id))
  }, [signingIn.asks.value, signingIn.proven.value])

  const prover = pupils.find((pupil) => pupil.id === proving.value)
  if (prover !== undefined)
    return (
      <PicturesScreen
        pupil={prover}
        signingIn={signingIn}
        onProven={() => proven(prover.id)}
        onBack={() => {
          proving.value = null
        }}
      />
    )
  if (proving.value === CARD)
    return (
      <CardScreen
        signingIn={signingIn}
        onProven={proven}
        onBack={() => {
          proving.value = null
        }}
      />
    )

  return (
    <main class="names">
      <header class="names-head">
        <div>
          <h1>{phrase('names.title')}</h1>
          <p class="quiet">{phrase('names.hint')}</p>
        </div>
        <div class="names-tools">
          <bdi class="class-label">{label}</bdi>
          <button type="button" class="button" data-testid="card-open" onClick={() => prove(CARD)}>
            <Icon name="qr" />
            {phrase('card.have')}
          </button>
          {hand}
        </div>
      </header>
      {!canRunPrograms() && (
        <p class="line saffron" role="status" data-testid="no-programs">
          <Icon name="warning" size={20} />
          {phrase('join.old')}
        </p>
      )}
      {levels.length > 1 && (
        <div class="levels">
          {[null, ...levels].map((one) => (
            <button
              key={one}
              type="button"
              class="chip"
              aria-pressed={level.value === one}
              onClick={() => {
                level.value = one
              }}
            >
              <bdi>{one ?? phrase('names.all')}</bdi>
            </button>
          ))}
        </div>
      )}
      {pupils.length === 0 && <p class="lead empty">{phrase('names.empty')}</p>}
      <div class="name-grid">
        {shown.map((pupil) => (
          <NameCard
            key={pupil.id}
            pupil={pupil}
            chosen={chosen.value.indexOf(pupil.id)}
            onPick={() => pick(pupil.id)}
          />
        ))}
      </div>
      <footer class="bottom-bar names-foot" aria-live="polite">
        <div class="picked">
          {picked.map((pupil, at) => (
            <span class="picked-one" key={pupil.id}>
              {at > 0 && <span class="plus">+</span>}
              <Picture id={pupil.picture} size={44} />
              <bdi class="name">{pupil.name}</bdi>
            </span>
          ))}
          {full.value && <span class="note">{phrase('names.most')}</span>}
          {noted.value !== null && (
            <span class="note" role="alert">
              {refusedNote(noted.value, pupils)}
            </span>
          )}
        </div>
        <button
          type="button"
          class="button main large"
          data-testid="join-confirm"
          disabled={picked.length === 0 || !online}
          onClick={() => onConfirm(chosen.value)}
        >
          <Icon name="check" size={28} />
          {phrase(picked.length === 1 ? 'names.confirm_one' : 'names.confirm')}
        </button>
      </footer>
    </main>
  )
}

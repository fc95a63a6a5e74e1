/** Which screen stands: from the first question of a new tablet to the end of the class. */

import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { language } from '../i18n/language'
import { speak } from '../i18n/phrases'
import { CodeScreen } from '../join/code-screen'
import { ConnectingScreen, RefusedScreen, ReplacedScreen, WaitingScreen } from '../join/door-screens'
import { LanguageScreen } from '../join/language-screen'
import { lazily } from '../join/lazily'
import { NamesScreen } from '../join/names-screen'
import { packKey } from '../packs/bringer'
import type { Delivery } from '../packs/delivery'
import type { StorageLevel } from '../store/guarded'
import type { LessonDesk } from './desk'
import { HandButton } from './hand-button'
import { EndedScreen } from './rest-screens'
import { StatusLine } from './status-line'
import type { Tablet } from './tablet'

// Nobody needs it before somebody sits here; it comes while they choose their names.
const [LessonScreen, bringLessonScreen] = lazily(async () => (await import('./lesson-screen')).LessonScreen)

/** What the page is about to do; `Door` in main.tsx moves it. */
export interface DoorState {
  /** Null: nobody scanned anything, so the code is typed. */
  tablet: Tablet | null
  desk: LessonDesk | null
  waking: boolean
  refused: string | null
}

export interface AppProps {
  door: Signal<DoorState>
  storage: ReadonlySignal<StorageLevel>
  onCode(code: string): void
  onRetry(): void
  onLeave(): void
}

export function App({ door, storage, onCode, onRetry, onLeave }: AppProps) {
  const { tablet, desk, waking, refused } = door.value
  if (language.value === null) return <LanguageScreen onChoose={(chosen) => void speak(chosen)} />
  if (waking) return <ConnectingScreen slow={false} />
  if (tablet === null || desk === null) return <CodeScreen refused={refused} busy={waking} onCode={onCode} />
  return <Joined tablet={tablet} desk={desk} storage={storage} onRetry={onRetry} onLeave={onLeave} />
}

interface JoinedProps {
  tablet: Tablet
  desk: LessonDesk
  storage: ReadonlySignal<StorageLevel>
  onRetry(): void
  onLeave(): void
}

function Joined({ tablet, desk, storage, onRetry, onLeave }: JoinedProps) {
  const looking = useSignal(false)
  useOpenWanted(tablet, desk)
  useEffect(bringLessonScreen, [])
  const phase = tablet.phase.value
  const seated = tablet.seated.value
  switch (phase.kind) {
    case 'refused':
      return (
        <RefusedScreen code={phase.code} waiting={tablet.outbox.waiting} onRetry={onRetry} onCode={onLeave} />
      )
    case 'replaced':
      return <ReplacedScreen onHere={onRetry} />
    case 'waiting':
      return <WaitingScreen pictures={phase.pictures} />
    case 'ended':
      if (looking.value && seated.length > 0) break
      return (
        <EndedScreen
          waiting={tablet.outbox.waiting}
          canLook={seated.length > 0 && desk.open.value !== null}
          onLook={() => {
            looking.value = true
          }}
          onJoin={onLeave}
        />
      )
    default:
  }
  if (seated.length > 0) return <LessonScreen tablet={tablet} desk={desk} storage={storage} />
  if (!tablet.welcomed.value) return <ConnectingScreen slow={phase.kind === 'lost'} />
  return (
    <div class="lesson">
      <StatusLine phase={phase} waiting={tablet.outbox.waiting} storage={storage.value} />
      <NamesScreen
        label={tablet.label.value}
        pupils={tablet.pupils.value}
        refusal={tablet.refusal.value}
        online={tablet.online.value}
        signingIn={tablet.signingIn}
        hand={<HandButton up={tablet.handUp.value} onHand={(up) => tablet.raiseHand(up)} />}
        onLeave={() => tablet.goAway()}
        onConfirm={(pupils) => void tablet.claim(pupils)}
      />
    </div>
  )
}

/** A new version of the pack that lies open goes on in the same lesson. */
function sameLesson(desk: LessonDesk, delivery: Delivery, group: string): string | undefined {
  const open = desk.open.peek()
  if (open === null || open.group !== group || open.delivery.id !== delivery.id) return undefined
  return delivery.lessons.find((lesson) => lesson.id === open.lesson.id)?.id
}

/** Open what the teacher wants shown as soon as it is here and somebody sits before it. */
function useOpenWanted(tablet: Tablet, desk: LessonDesk): void {
  useSignalEffect(() => {
    const group = tablet.group.value
    const open = desk.open.peek()
    if (group === '') {
      desk.close()
      return
    }
    const wanted = [...tablet.packs.value.values()].find(
      (pack) => packKey(pack.offer) === tablet.wanted.value,
    )
    if (wanted?.delivery && (open?.pack !== packKey(wanted.offer) || open.group !== group)) {
      if (open !== null && open.group !== group) desk.close()
      void desk.openPack(wanted, sameLesson(desk, wanted.delivery, group))
    }
  })
}

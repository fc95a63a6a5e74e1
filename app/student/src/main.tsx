import './style/fonts.css'
import './style/tokens.css'
import './style/ground.css'
import './style/join.css'
import './style/lesson.css'
import { signal } from '@preact/signals'
import { render } from 'preact'
import { keptLanguage, speak } from './i18n/phrases'
import { joinByCode } from './join/by-code'
import { readTicket } from './link/ticket'
import { loadPictures } from './look/picture'
import { App, type DoorState } from './shell/app'
import { LessonDesk } from './shell/desk'
import { guardPage } from './shell/guard'
import { claimPage } from './shell/sole-page'
import { type Joining, Tablet } from './shell/tablet'
import { keepHouse } from './shell/upkeep'
import { warmUp } from './shell/warm-up'
import { bringKinds } from './steps/loading'
import { deviceId, openDisk } from './store/tablet-disk'

// No await outside a function: Chrome 87 has none.
async function start(): Promise<void> {
  const kept = keptLanguage()
  const [disk] = await Promise.all([openDisk(), kept === null ? null : speak(kept)])
  const { database } = disk
  const device = await deviceId(database)
  const door = signal<DoorState>({ tablet: null, desk: null, waking: false, refused: null })
  let joining: Joining | null = null
  let leave: () => void = () => undefined

  async function enter(next: Joining | null, refused: string | null = null): Promise<void> {
    leave()
    leave = () => undefined
    await door.value.tablet?.stop()
    joining = next
    if (next === null) {
      door.value = { tablet: null, desk: null, waking: false, refused }
      return
    }
    door.value = { tablet: null, desk: null, waking: true, refused: null }
    const tablet = await Tablet.wake(database, device, next)
    door.value = { tablet, desk: new LessonDesk(tablet), waking: false, refused: null }
    const stopHouse = keepHouse(disk, tablet)
    const stopClaim = claimPage(() => {
      leave()
      void tablet.stop()
      tablet.phase.value = { kind: 'replaced' }
    })
    leave = () => {
      stopHouse()
      stopClaim()
    }
    if (next.credential.kind === 'code') {
      tablet.phase.subscribe((phase) => {
        if (phase.kind === 'refused') void enter(null, phase.code)
      })
    }
    void loadPictures()
    // A slow tablet has its hands full until the names stand; steps ask for their kinds themselves.
    tablet.welcomed.subscribe((welcomed) => {
      if (welcomed) bringKinds()
    })
  }

  /** The QR's fragment, or the six digits typed by hand. */
  async function enterByFragment(): Promise<void> {
    const ticket = readTicket(location.hash)
    if (ticket === null) return enter(null)
    const { classKey, session, addresses } = ticket
    return enter({
      classKey,
      session,
      addresses: [...new Set([location.host, ...addresses])],
      credential: { kind: 'ticket', ticket: ticket.ticket },
    })
  }

  async function enterByCode(code: string): Promise<void> {
    door.value = { ...door.value, waking: true }
    try {
      await enter(await joinByCode(code))
    } catch {
      await enter(null, 'unreachable')
    }
  }

  render(
    <App
      door={door}
      storage={disk.level}
      onCode={(code) => void enterByCode(code)}
      onRetry={() => void enter(joining)}
      onLeave={() => void enter(null)}
    />,
    document.getElementById('app') as HTMLElement,
  )
  guardPage({
    onFragment: () => void enterByFragment(),
    onBack: () => door.value.tablet?.nudge(),
    onHide: () => void door.value.tablet?.drafts.flush(),
  })
  await enterByFragment()
  // What a lesson will need comes while the pupils choose their names; then the class may go away.
  setTimeout(() => void warmUp(), 1_200)
}

void start()

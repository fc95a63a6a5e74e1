/** Everything pupils see once they sit here: bar, line, the step, and what lies over it for a moment. */

import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { language, localised } from '../i18n/language'
import { speak } from '../i18n/phrases'
import { lazily } from '../join/lazily'
import type { StepAddress } from '../link/messages'
import { packKey } from '../packs/bringer'
import type { StorageLevel } from '../store/guarded'
import { FeedbackBanner, FeedbackPanel } from '../work/feedback-panel'
import { HandInPanel } from '../work/hand-in-panel'
import type { LessonDesk } from './desk'
import { HandButton } from './hand-button'
import { FinishedScreen, IdleScreen, ShelfScreen } from './rest-screens'
import { SeatPanel } from './seat-panel'
import { StatusLine } from './status-line'
import { StepBody } from './step-body'
import type { Tablet } from './tablet'
import { TopBar, Who } from './top-bar'

const [WorkList] = lazily(async () => (await import('./work-list')).default)

export interface LessonScreenProps {
  tablet: Tablet
  desk: LessonDesk
  storage: ReadonlySignal<StorageLevel>
}

export function LessonScreen({ tablet, desk, storage }: LessonScreenProps) {
  const seatOpen = useSignal(false)
  const shelfOpen = useSignal(false)
  const workOpen = useSignal(false)
  const reading = useSignal(tablet.feedback.value.length > 0)
  const open = desk.open.value
  const spoken = language.value ?? 'en'
  const packs = [...tablet.packs.value.values()]
  const wanted = packs.find((pack) => packKey(pack.offer) === tablet.wanted.value)

  const busy = useSignal(false)
  useSignalEffect(() => {
    // Work that comes back is shown first, unless the pupils are in the middle of something: then a line says so.
    if (tablet.feedback.value.length > 0 && !busy.peek()) reading.value = true
  })
  useSignalEffect(() => {
    void tablet.group.value
    busy.value = false
  })
  const under = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const begin = () => {
      busy.value = true
    }
    for (const touch of ['pointerdown', 'keydown']) under.current?.addEventListener(touch, begin)
  }, [])

  const body = useRef<HTMLDivElement>(null)
  const place = `${desk.index.value} ${desk.watched.value} ${reading.value} ${shelfOpen.value}`
  useEffect(() => {
    // Whoever works by keyboard or ear goes on where the new thing is, not at the top of the page.
    if (document.activeElement === document.body) body.current?.focus()
  }, [place])

  const feedback = reading.value ? tablet.feedback.value[0] : undefined
  const watched = desk.watched.value === null ? undefined : tablet.handIns.value.get(desk.watched.value)
  const step = desk.step.value
  const finished = open !== null && step === null
  const steps = open?.lesson.steps ?? []
  const over = feedback || watched || workOpen.value || shelfOpen.value

  const seat = {
    seated: tablet.seated.value,
    seatOpen: seatOpen.value,
    onSeat: () => {
      seatOpen.value = !seatOpen.value
    },
    onSwap: () => tablet.swap(),
  }
  const handOver = () => {
    desk.close()
    void tablet.handOver()
  }

  return (
    <div class="lesson">
      {open === null ? (
        <header class="top-bar">
          <strong class="lesson-title">
            <bdi>{tablet.label.value}</bdi>
          </strong>
          <span class="spring" />
          <Who {...seat} />
          <HandButton up={tablet.handUp.value} onHand={(up) => tablet.raiseHand(up)} />
        </header>
      ) : (
        <TopBar
          {...seat}
          title={localised(open.lesson.titles, spoken)}
          steps={steps}
          index={desk.index.value}
          done={desk.done.value}
          handUp={tablet.handUp.value}
          onStep={(index) => desk.goTo(index)}
          onTitle={() => {
            shelfOpen.value = !shelfOpen.value
          }}
          onHand={(up) => tablet.raiseHand(up)}
        />
      )}
      <StatusLine phase={tablet.phase.value} waiting={tablet.outbox.waiting} storage={storage.value} />
      {!reading.value && tablet.feedback.value.length > 0 && (
        <FeedbackBanner
          onLook={() => {
            reading.value = true
          }}
        />
      )}
      <div class="lesson-body" ref={body} tabIndex={-1}>
        <div class="under" inert={Boolean(over)} ref={under}>
          {open !== null && step !== null && (
            <StepBody
              key={`${open.pack}|${open.lesson.id}|${step.id}|${open.group}|${spoken}`}
              tablet={tablet}
              desk={desk}
              open={open}
              step={step}
              language={spoken}
              covered={Boolean(over)}
            />
          )}
          {finished && (
            <FinishedScreen
              seated={tablet.seated.value}
              done={steps.filter((one) => desk.done.value.has(one.id)).length}
              steps={steps.length}
              onLook={() => desk.goTo(0)}
              onShelf={() => {
                shelfOpen.value = true
              }}
            />
          )}
          {open === null && (
            <IdleScreen
              seated={tablet.seated.value}
              coming={wanted && wanted.delivery === null ? wanted : null}
              broken={desk.failed.value}
            />
          )}
        </div>
        {over && (
          <div class="over">
            {feedback ? (
              <FeedbackPanel
                key={feedback.feedback}
                feedback={feedback}
                about={aboutStep(desk, feedback.at)}
                onSeen={() => {
                  tablet.sawFeedback(feedback.feedback)
                  reading.value = tablet.feedback.value.length > 0
                }}
              />
            ) : watched ? (
              <HandInPanel
                state={watched}
                online={tablet.online.value}
                last={desk.index.value === steps.length - 1}
                onNext={() => desk.next()}
                onBack={() => {
                  desk.watched.value = null
                }}
              />
            ) : workOpen.value ? (
              <WorkList
                tablet={tablet}
                onBack={() => {
                  workOpen.value = false
                }}
              />
            ) : (
              <ShelfScreen
                shelf={tablet.shelf}
                packs={tablet.onShelf()}
                here={open && { pack: open.delivery.id, lesson: open.lesson.id }}
                onOpen={(pack, lesson) => {
                  shelfOpen.value = false
                  tablet.show(packKey(pack.offer))
                  void desk.openPack(pack, lesson)
                }}
                onBack={() => {
                  shelfOpen.value = false
                }}
              />
            )}
          </div>
        )}
        {seatOpen.value && (
          <SeatPanel
            seated={tablet.seated.value}
            handedIn={[...tablet.handIns.value.values()].filter(({ record }) => record.receipt).length}
            waiting={tablet.outbox.waiting}
            returned={tablet.returned.read.value.size}
            onWork={() => {
              seatOpen.value = false
              workOpen.value = true
            }}
            onSwap={seat.onSwap}
            onHandOver={handOver}
            onLanguage={(chosen) => void speak(chosen)}
            onClose={() => {
              seatOpen.value = false
            }}
          />
        )}
      </div>
    </div>
  )
}

function aboutStep(desk: LessonDesk, at: StepAddress): string | null {
  const open = desk.open.value
  const here = open?.delivery.id === at.pack && open.lesson.id === at.lesson
  const found = here ? open.lesson.steps.find((one) => one.id === at.step) : undefined
  return found ? localised(found.titles, language.value ?? 'en') : null
}

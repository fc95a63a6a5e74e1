/** Between things: waiting for a lesson, choosing one, the end of one, the end of the class. */

import { language, localised } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import type { PupilCard } from '../link/messages'
import { Icon } from '../look/icon'
import { Picture } from '../look/picture'
import type { PackState } from '../packs/bringer'
import type { Delivery, LessonEntry } from '../packs/delivery'
import type { Shelf } from '../packs/shelf'
import { useMediaUrl } from '../steps/media-url'

const MEGABYTE = 1_000_000

function PackOnItsWay({ pack }: { pack: PackState }) {
  const size = (bytes: number) => (bytes / MEGABYTE).toFixed(1)
  const sizes = { have: size(pack.have_bytes), total: size(pack.total_bytes) }
  return (
    <div class="pack-coming">
      <strong>
        <bdi>{localised(pack.offer.titles, language.value ?? 'en')}</bdi>
      </strong>
      <progress max={Math.max(1, pack.total_bytes)} value={pack.have_bytes} />
      <span class="quiet">
        {pack.failed ? phrase('pack.again') : `${phrase('pack.bringing')} ${phrase('pack.bytes', sizes)}`}
      </span>
    </div>
  )
}

export interface IdleScreenProps {
  seated: readonly PupilCard[]
  coming: PackState | null
  broken: boolean
}

export function IdleScreen({ seated, coming, broken }: IdleScreenProps) {
  return (
    <main class="screen inner" aria-live="polite" data-testid="idle">
      <div class="seat-pictures">
        {seated.map((pupil) => (
          <figure key={pupil.id}>
            <span class="framed">
              <Picture id={pupil.picture} size={104} />
            </span>
            <figcaption>
              <bdi>{pupil.name}</bdi>
            </figcaption>
          </figure>
        ))}
      </div>
      <h1>{phrase(seated.length === 1 ? 'idle.title_one' : 'idle.title')}</h1>
      {broken && <p class="lead">{phrase('pack.broken')}</p>}
      {!broken && coming === null && <p class="lead quiet">{phrase('idle.hint')}</p>}
      {coming !== null && <PackOnItsWay pack={coming} />}
    </main>
  )
}

export interface ShelfScreenProps {
  shelf: Shelf
  packs: readonly PackState[]
  here: { pack: string; lesson: string } | null
  onOpen(pack: PackState, lesson: string): void
  onBack: (() => void) | null
}

function LessonCard({ lesson, current, onOpen }: { lesson: LessonEntry; current: boolean; onOpen(): void }) {
  return (
    <button type="button" class="lesson-card" aria-current={current ? 'true' : undefined} onClick={onOpen}>
      <span class="badge small">
        <Icon name="lessons" size={26} />
      </span>
      <bdi>{localised(lesson.titles, language.value ?? 'en')}</bdi>
      <Icon name="forward" mirrors />
    </button>
  )
}

function Cover({ shelf, delivery }: { shelf: Shelf; delivery: Delivery }) {
  const url = useMediaUrl({ shelf, delivery }, delivery.cover)
  return url.value ? <img class="cover" src={url.value} alt="" /> : null
}

export function ShelfScreen({ shelf, packs, here, onOpen, onBack }: ShelfScreenProps) {
  return (
    <main class="shelf" data-testid="shelf">
      <header class="panel-head">
        <h1>{phrase('shelf.title')}</h1>
        {onBack && (
          <button type="button" class="button" onClick={onBack}>
            <Icon name="back" mirrors />
            {phrase('shelf.back')}
          </button>
        )}
      </header>
      {packs.map((pack) => (
        <section key={`${pack.offer.pack}@${pack.offer.version}`}>
          <h2 class="pack-title">
            {pack.delivery && <Cover shelf={shelf} delivery={pack.delivery} />}
            <bdi>{localised(pack.offer.titles, language.value ?? 'en')}</bdi>
          </h2>
          {pack.delivery === null && <PackOnItsWay pack={pack} />}
          <div class="lesson-cards">
            {pack.delivery?.lessons.map((lesson) => (
              <LessonCard
                key={lesson.id}
                lesson={lesson}
                current={here?.pack === pack.offer.pack && here.lesson === lesson.id}
                onOpen={() => onOpen(pack, lesson.id)}
              />
            ))}
          </div>
        </section>
      ))}
    </main>
  )
}

export interface FinishedScreenProps {
  seated: readonly PupilCard[]
  done: number
  steps: number
  onLook(): void
  onShelf(): void
}

export function FinishedScreen({ seated, done, steps, onLook, onShelf }: FinishedScreenProps) {
  return (
    <main class="screen inner" data-testid="lesson-finished">
      <div class="lesson-stars" aria-hidden="true">
        {Array.from({ length: steps }, (_, at) => (
          <span key={at} class={at < done ? 'won' : ''}>
            <Icon name={at < done ? 'star-filled' : 'star'} size={44} />
          </span>
        ))}
      </div>
      <h1>{phrase(seated.length === 1 ? 'lesson.finished_one' : 'lesson.finished')}</h1>
      <p class="lead quiet">{phrase('lesson.finished_hint', { n: done, m: steps })}</p>
      <div class="choices-row">
        <button type="button" class="button" onClick={onLook}>
          {phrase('lesson.look')}
        </button>
        <button type="button" class="button main large" onClick={onShelf}>
          <Icon name="lessons" />
          {phrase('lesson.others')}
        </button>
      </div>
    </main>
  )
}

export interface EndedScreenProps {
  waiting: number
  canLook: boolean
  onLook(): void
  onJoin(): void
}

export function EndedScreen({ waiting, canLook, onLook, onJoin }: EndedScreenProps) {
  return (
    <main class="screen" aria-live="polite" data-testid="ended">
      <span class={waiting > 0 ? 'badge saffron' : 'badge mint'}>
        <Icon name={waiting > 0 ? 'lock' : 'check'} size={56} />
      </span>
      <h1>{phrase('ended.title')}</h1>
      <p class="lead">{waiting > 0 ? phrase('ended.waiting', { n: waiting }) : phrase('ended.safe')}</p>
      <div class="choices-row">
        {canLook && (
          <button type="button" class="button main" onClick={onLook}>
            {phrase('ended.look')}
          </button>
        )}
        <button type="button" class="button" onClick={onJoin}>
          {phrase('ended.join')}
        </button>
      </div>
    </main>
  )
}

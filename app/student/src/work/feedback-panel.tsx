/** Returned work: the teacher's words come first, the score beside them. */

import { language } from '../i18n/language'
import { phrase } from '../i18n/phrases'
import type { Feedback } from '../link/messages'
import { Icon } from '../look/icon'
import { ReadAloud } from '../speech/read-aloud'
import { heardAs, sentencesIn } from '../speech/sentences'

export interface FeedbackPanelProps {
  feedback: Feedback
  /** The step's title, or null when its pack is not here. */
  about: string | null
  onSeen(): void
}

export function FeedbackPanel({ feedback, about, onSeen }: FeedbackPanelProps) {
  const { score, maximum, comment } = feedback
  const page = language.value ?? 'en'
  const heard = heardAs(comment, page)
  return (
    <main class="screen inner" aria-live="polite" data-testid="feedback">
      <span class="badge">
        <Icon name="message" size={48} />
      </span>
      <h1>{phrase('feedback.title')}</h1>
      {about && (
        <p class="quiet">
          <bdi>{about}</bdi>
        </p>
      )}
      {comment !== '' && (
        <blockquote class="teacher-words" dir="auto">
          {comment}
        </blockquote>
      )}
      {comment !== '' && (
        <ReadAloud language={heard} page={page} sentences={() => sentencesIn(comment, heard ?? page)} />
      )}
      {score !== null && maximum !== null && (
        <p class="score">
          <Icon name="star-filled" size={28} />
          {phrase('feedback.score', { score, maximum })}
        </p>
      )}
      <button type="button" class="button main large" data-testid="feedback-seen" onClick={onSeen}>
        <Icon name="check" size={28} />
        {phrase('feedback.seen')}
      </button>
    </main>
  )
}

export function FeedbackBanner({ onLook }: { onLook(): void }) {
  return (
    <div class="line blue" role="status">
      <Icon name="message" size={20} />
      <span>{phrase('feedback.banner')}</span>
      <button type="button" class="line-action" data-testid="feedback-look" onClick={onLook}>
        {phrase('feedback.look')}
      </button>
    </div>
  )
}

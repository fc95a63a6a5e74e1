/** A word or a text to write: looked at here where the pack knows what is right, else by the teacher. */

import { phrase } from '../i18n/phrases'
import { Icon } from '../look/icon'
import { AnswerPage } from './answer-page'
import { useDraft } from './draft'
import { Said } from './said'
import { lengthOf, scoreText } from './score/text'
import { isOpen, MOST_LETTERS, restoreText, type TextStep, textArtefact } from './text-answer'
import { Verdict } from './verdict'
import type { StepWork } from './work'

export function TextBody(work: StepWork<TextStep>) {
  return isOpen(work.step) ? <OpenText {...work} /> : <Word {...work} />
}

function Word(work: StepWork<TextStep>) {
  const { step, texts } = work
  const [draft, change] = useDraft(work, restoreText)
  const { text, checked } = draft.value
  const { score, passed } = scoreText(step, text)
  const check = () => {
    if (text.trim() === '' || checked) return
    change({ text, checked: true })
    work.ran({ passed, stars: passed ? 1 : 0, summary: text })
  }
  return (
    <AnswerPage
      work={work}
      onHandIn={checked ? () => work.handIn(textArtefact(step, text)) : null}
      check={{ disabled: text.trim() === '' || checked, onCheck: check }}
    >
      <form
        class="answer-form"
        onSubmit={(event) => {
          event.preventDefault()
          check()
        }}
      >
        <label class="quiet ask" for="word">
          {phrase('text.ask')}
        </label>
        <input
          id="word"
          class={`answer-line${checked ? (passed ? ' good' : ' not-yet') : ''}`}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="done"
          dir="auto"
          maxLength={MOST_LETTERS}
          value={text}
          data-testid="text"
          onInput={(event) => change({ text: event.currentTarget.value, checked: false })}
        />
      </form>
      <Verdict right={checked ? passed : null} said={score === 0.5 ? phrase('text.almost') : undefined}>
        {step.explain && (
          <p>
            <Said {...texts} texts={step.explain} />
          </p>
        )}
      </Verdict>
    </AnswerPage>
  )
}

function OpenText(work: StepWork<TextStep>) {
  const { step } = work
  const [draft, change] = useDraft(work, restoreText)
  const { text } = draft.value
  const least = step.min_length ?? 0
  const { passed } = scoreText(step, text)
  const handIn = () => {
    work.ran({ passed, stars: 0, summary: text })
    work.handIn(textArtefact(step, text))
  }
  return (
    <AnswerPage work={work} onHandIn={passed ? handIn : null}>
      <div class="answer-form">
        <label class="quiet ask" for="open-text">
          {phrase('text.open')}
        </label>
        <textarea
          id="open-text"
          class="answer-line"
          rows={6}
          dir="auto"
          maxLength={MOST_LETTERS}
          aria-describedby={least > 0 ? 'letters' : undefined}
          value={text}
          data-testid="text"
          onInput={(event) => change({ text: event.currentTarget.value, checked: false })}
        />
        {least > 0 && (
          <p id="letters" class={passed ? 'letters enough' : 'letters'} data-testid="letters">
            <Icon name={passed ? 'check' : 'pencil'} size={20} />
            {phrase(passed ? 'text.enough' : 'text.letters', { n: lengthOf(text), m: least })}
          </p>
        )}
      </div>
    </AnswerPage>
  )
}

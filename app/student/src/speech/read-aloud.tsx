/** A key beside a text that reads it; not there where no voice of the tablet's speaks its language. */

import { useEffect, useRef } from 'preact/hooks'
import type { Language } from '../code-contract'
import { Icon } from '../look/icon'
import { reader } from './reader'
import { SPEECH_WORDS } from './words'

export interface ReadAloudProps {
  /** What the text is in; null where nobody can tell. */
  language: Language | null
  /** What the page speaks. */
  page: Language
  /** Asked for when the key is touched. */
  sentences(): readonly string[]
}

export function ReadAloud({ language, page, sentences }: ReadAloudProps) {
  const owner = useRef({}).current
  useEffect(
    () => () => {
      if (reader.owner.peek() === owner) reader.stop()
    },
    [],
  )
  if (language === null || !reader.reads(language)) return null
  const words = SPEECH_WORDS[page]
  const mine = reader.owner.value === owner
  const state = mine ? reader.state.value : 'still'
  const press = () => {
    if (state === 'speaking') reader.pause()
    else if (state === 'paused') reader.goOn()
    else reader.read(owner, sentences(), language)
  }
  const label = state === 'speaking' ? words.pause : state === 'paused' ? words.goOn : words.listen
  return (
    <span class={state === 'still' ? 'read-aloud' : 'read-aloud lit'} data-testid="read-aloud">
      <button type="button" class="read-key" aria-label={label} title={label} onClick={press}>
        <Icon name={state === 'speaking' ? 'pause' : state === 'paused' ? 'play' : 'speak'} />
      </button>
      {state !== 'still' && (
        <button
          type="button"
          class="read-key"
          aria-label={words.stop}
          title={words.stop}
          onClick={() => reader.stop()}
        >
          <Icon name="end" />
        </button>
      )}
    </span>
  )
}

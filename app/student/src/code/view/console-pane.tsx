/** What the program says, and where it is answered: line by line, as it is played. */

import { useEffect, useRef } from 'preact/hooks'
import type { CodeSession } from '../session'
import { Glyph } from './glyph'

/** Many lines cost a tablet more than anybody reads. */
const MOST_LINES = 200

/** `main`: there is no field beside it, so it is there before anything is said. */
export function Console({ session, main = false }: { session: CodeSession; main?: boolean }) {
  const { words, printed, asks, answers } = session
  const box = useRef<HTMLDivElement>(null)
  const text = printed.value
  const asking = asks.value
  useEffect(() => {
    const { current } = box
    if (current) current.scrollTop = current.scrollHeight
  }, [text, asking])
  useEffect(() => {
    // Whoever answered by keyboard goes on here, not at the top of the page.
    if (!asking && main && session.answers.peek().length > 0 && document.activeElement === document.body)
      box.current?.focus()
  }, [asking])
  if (!main && text === '' && !asking) return null
  const lines = text.replace(/\n$/, '').split('\n')
  const silent = session.ran.value ? words.console.silent : words.console.nothing
  return (
    <section class={main ? 'console main' : 'console'} aria-label={words.console.title} data-testid="console">
      <h2>
        <Glyph name="message" size={18} /> {words.console.title}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard */}
      <div class="console-text" ref={box} tabIndex={0} role="log">
        {text === '' && !asking && <p class="console-empty">{silent}</p>}
        {text !== '' &&
          lines.slice(-MOST_LINES).map((line, index) => (
            <p key={index} dir="auto">
              {line || '\u00a0'}
            </p>
          ))}
      </div>
      {asking && <Question session={session} />}
      {answers.value.length > 0 && <Answers session={session} />}
    </section>
  )
}

function Question({ session }: { session: CodeSession }) {
  const { words } = session
  const field = useRef<HTMLInputElement>(null)
  const given = session.answers.value.length
  useEffect(() => {
    // The pupils are asked: what they type next is the answer.
    if (field.current) field.current.value = ''
    field.current?.focus()
    field.current?.scrollIntoView({ block: 'nearest' })
  }, [given])
  const send = (event: Event) => {
    event.preventDefault()
    void session.give(field.current!.value)
  }
  return (
    <form class="console-ask" onSubmit={send}>
      <label>
        <span class="for-ears">{words.console.asks}</span>
        <input
          type="text"
          dir="auto"
          maxLength={200}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="send"
          placeholder={words.console.yours}
          data-testid="console-answer"
          ref={field}
        />
      </label>
      <button type="submit" class="code-button send" data-testid="console-send" disabled={session.busy.value}>
        {words.console.answer}
      </button>
    </form>
  )
}

function Answers({ session }: { session: CodeSession }) {
  const { words, answers } = session
  return (
    <div class="console-answers">
      <span>{words.console.answers}</span>
      <ol>
        {answers.value.map((answer, index) => (
          <li key={index}>
            <bdi>{answer || '…'}</bdi>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="code-button"
        data-testid="console-again"
        disabled={session.busy.value}
        onClick={() => void session.run()}
      >
        <Glyph name="undo" size={18} />
        {words.console.again}
      </button>
    </div>
  )
}

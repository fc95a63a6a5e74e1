/** Join by typing the six digits on the wall: big keys of our own, and any keyboard. */

import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { phrase } from '../i18n/phrases'
import { Brand } from '../look/brand'
import { Icon } from '../look/icon'
import { refusalSentence } from './refusal'

const DIGITS = 6

export interface CodeScreenProps {
  /** Why the last one was refused, or null. */
  refused: string | null
  busy: boolean
  onCode(code: string): void
}

export function CodeScreen({ refused, busy, onCode }: CodeScreenProps) {
  const typed = useSignal('')
  const press = (digit: string) => {
    if (typed.value.length < DIGITS) typed.value += digit
  }
  const erase = () => {
    typed.value = typed.value.slice(0, -1)
  }
  const join = () => {
    if (typed.value.length === DIGITS && !busy) onCode(typed.value)
  }
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (/^[0-9]$/.test(event.key)) press(event.key)
      else if (event.key === 'Backspace') erase()
      else if (event.key === 'Enter' && event.target === document.body) join()
    }
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  })
  return (
    <main class="screen">
      <Brand size={64} />
      <h1>{phrase('code.title')}</h1>
      <p class="quiet">{phrase('code.hint')}</p>
      <output class="code-digits" dir="ltr" aria-live="polite" aria-label={typed.value.split('').join(' ')}>
        {Array.from({ length: DIGITS }, (_, at) => (
          <span key={at} class={at === typed.value.length ? 'digit here' : 'digit'}>
            {typed.value[at] ?? ''}
          </span>
        ))}
      </output>
      <p class="fault" role="status">
        {refused !== null && typed.value === '' && refusalSentence(refused)}
      </p>
      <div class="code-keys" dir="ltr">
        {['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((digit) => (
          <button key={digit} type="button" class="key" onClick={() => press(digit)}>
            {digit}
          </button>
        ))}
        <button type="button" class="key soft" aria-label={phrase('code.erase')} onClick={erase}>
          <Icon name="back" />
        </button>
        <button type="button" class="key" onClick={() => press('0')}>
          0
        </button>
        <button
          type="button"
          class="key go"
          aria-label={phrase('code.join')}
          data-testid="code-join"
          disabled={typed.value.length < DIGITS || busy}
          onClick={join}
        >
          <Icon name="check" size={28} />
        </button>
      </div>
    </main>
  )
}

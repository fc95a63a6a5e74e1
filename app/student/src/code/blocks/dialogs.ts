/** What Blockly asks and says, in the page's look instead of the browser's boxes: names of variables, questions before a loss. */

import { dialog, getFocusManager, Variables, type WorkspaceSvg } from 'blockly/core'
import type { BlockWords } from '../words/blocks-words'

export const VARIABLE_BUTTON = 'TINMEL_NEW_VARIABLE'
/** Longer texts don’t fit on a block. */
const MOST_CHARS = 60

interface Question {
  message: string
  /** Given for a question that is answered with a text. */
  text?: string
  /** Names that need no typing. */
  names?: readonly string[]
  /** Without it there is nothing to refuse. */
  refuse: boolean
}

/** Ask for a name and make a variable of it. */
export function newVariable(workspace: WorkspaceSvg): void {
  suggesting = true
  Variables.createVariableButtonHandler(workspace)
  suggesting = false
}

/** Names are offered for a new variable only: Blockly asks for all kinds of texts through the same door. */
let suggesting = false

/** Take over Blockly's three questions; `host` gives them language, direction and colours. */
export function takeOverDialogs(host: HTMLElement, words: BlockWords): void {
  const ask = (question: Question, answer: (text: string | null) => void) =>
    show(host, words, question, answer)
  dialog.setPrompt((message, text, done) =>
    ask({ message, text, names: suggesting ? words.names : [], refuse: true }, done),
  )
  dialog.setConfirm((message, done) => ask({ message, refuse: true }, (text) => done(text !== null)))
  dialog.setAlert((message, done) => ask({ message, refuse: false }, () => done?.()))
}

function show(
  host: HTMLElement,
  words: BlockWords,
  question: Question,
  answer: (text: string | null) => void,
): void {
  host.querySelector('.block-question')?.remove()
  const veil = element('div', 'block-question')
  const form = element('form', 'block-question-card')
  form.setAttribute('role', 'dialog')
  form.setAttribute('aria-modal', 'true')
  form.setAttribute('aria-label', question.message)
  form.append(Object.assign(element('p', 'block-question-words'), { textContent: question.message }))
  const field = question.text === undefined ? null : fieldWith(question.text, question.message)
  if (field) form.append(field)
  const give = focusLeft(form)
  const end = (text: string | null) => {
    veil.remove()
    give()
    answer(text)
  }
  if (field && question.names?.length) form.append(chips(question.names, end))
  const buttons = element('div', 'block-question-buttons')
  if (question.refuse) buttons.append(button(words.cancel, '', () => end(null)))
  const done = button(words.ok, 'main', () => {})
  done.type = 'submit'
  buttons.append(done)
  form.append(buttons)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    end(field ? field.value : '')
  })
  form.addEventListener('keydown', (event) => keep(event, form, () => end(null)))
  veil.append(form)
  veil.addEventListener('click', (event) => {
    if (event.target === veil) end(null)
  })
  host.append(veil)
  ;(field ?? done).focus()
  field?.select()
}

/** Blockly must know that the focus is away for a while, and gets it back. */
function focusLeft(form: HTMLElement): () => void {
  const manager = getFocusManager()
  if (manager.ephemeralFocusTaken()) return () => {}
  return manager.takeEphemeralFocus(form)
}

/** Escape refuses, and Tab stays inside as long as the question does. */
function keep(event: KeyboardEvent, form: HTMLElement, refuse: () => void): void {
  event.stopPropagation()
  if (event.key === 'Escape') {
    event.preventDefault()
    refuse()
  }
  if (event.key !== 'Tab') return
  const stops = [...form.querySelectorAll<HTMLElement>('input, button')]
  const last = stops.length - 1
  const here = stops.indexOf(document.activeElement as HTMLElement)
  const leaving = event.shiftKey ? here <= 0 : here === last
  if (!leaving) return
  event.preventDefault()
  stops[event.shiftKey ? last : 0]?.focus()
}

function chips(names: readonly string[], choose: (name: string) => void): HTMLElement {
  const row = element('div', 'block-question-names')
  row.append(...names.map((name) => button(name, 'chip', () => choose(name))))
  return row
}

function fieldWith(text: string, name: string): HTMLInputElement {
  const field = element('input', 'block-question-field') as HTMLInputElement
  // Names may be Arabic on a French page.
  Object.assign(field, {
    value: text,
    maxLength: MOST_CHARS,
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: false,
  })
  field.setAttribute('aria-label', name)
  field.setAttribute('autocapitalize', 'off')
  return field
}

function button(words: string, kind: string, press: () => void): HTMLButtonElement {
  const made = element('button', `block-question-button ${kind}`.trim()) as HTMLButtonElement
  made.type = 'button'
  made.textContent = words
  made.addEventListener('click', press)
  return made
}

function element(tag: string, className: string): HTMLElement {
  return Object.assign(document.createElement(tag), { className })
}

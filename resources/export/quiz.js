// Questions of a page of lessons: says whether an answer is right, and opens the explanation. It keeps
// nothing, sends nothing and knows no parent page; without it the answers are still there to be opened.
'use strict'

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
const LETTERS = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ؤ: 'و', ئ: 'ي', œ: 'oe', æ: 'ae' }
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const SPACES = /[ \t\r\n\u00a0\u2009\u202f]/g
const NUMBER = /^ *([+-])? *([0-9.,٫٬ ]*)([\s\S]*)$/
const GROUPED = /^[0-9]{1,3}([ .,٬])[0-9]{3}(?:\1[0-9]{3})*$/

function latin(text) {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
}

/** As lessons/numerals.py splits: the number that a text begins with (NaN for none), and what stands behind it. */
function split(text) {
  const seen = latin(text).replace(UNSEEN, '').replace(/\u2212/g, '-').replace(/،/g, ',').replace(SPACES, ' ')
  const [, sign, body, rest] = NUMBER.exec(seen)
  return { number: (sign === '-' ? -1 : 1) * plain(unspaced(body)), rest: unspaced(rest) }
}

function unspaced(text) {
  return text.replace(/^ +| +$/g, '')
}

function plain(body) {
  const decimal = decimalSign(body)
  const at = decimal === '' ? body.length : body.indexOf(decimal)
  const part = body.slice(at + 1)
  let whole = body.slice(0, at)
  const match = GROUPED.exec(whole)
  if (match !== null) whole = whole.split(match[1]).join('')
  return /^[0-9]*$/.test(whole + part) && whole + part !== '' ? Number(`${whole || '0'}.${part || '0'}`) : Number.NaN
}

function decimalSign(body) {
  if (body.includes('٫')) return '٫'
  const sign = body.charAt(Math.max(body.lastIndexOf('.'), body.lastIndexOf(',')))
  return sign !== '' && body.indexOf(sign) === body.lastIndexOf(sign) ? sign : ''
}

/** As lessons/spelling.py makes spellings of the same letters one. */
function letters(text, strict) {
  let plain = latin(text.replace(/\u2d6f/g, '')).normalize('NFKC').toLowerCase()
  plain = plain.replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[أإآٱةىؤئœæ]/g, (one) => LETTERS[one])
  if (!strict) plain = plain.normalize('NFD').replace(/\p{Mn}/gu, '')
  return plain.replace(/\p{Cf}/gu, '').normalize('NFC')
}

/** As lessons/spelling.py folds. */
function fold(text, strict) {
  return letters(text, strict).replace(/[\p{P}\p{Z}\p{Cc}\p{Sk}]+/gu, ' ').trim()
}

/** How many of the first unit one of this unit is, as lessons/steps/number.py finds it; NaN for none of them. */
function factor(name, units) {
  const word = (text) => letters(text, false).replace(/\s+/g, '').replace(/\.+$/, '')
  const unit = units.find(({ names }) => names.some((one) => word(one) === word(name)))
  return unit === undefined ? Number.NaN : unit.factor
}

function near(given, field) {
  const value = Number(field.dataset.value)
  return Math.abs(given - value) <= Number(field.dataset.tolerance) + 1e-9 * Math.max(1, Math.abs(value))
}

function isRight(field) {
  if (field.type === 'radio' || field.type === 'checkbox') return field.checked === (field.dataset.right === 'yes')
  if (field.dataset.places) return field.dataset.places.split(' ').includes(field.value)
  if (field.dataset.value) {
    const { number, rest } = split(field.value)
    const chosen = field.parentElement.querySelector('.units')
    if (rest !== '') return near(number * factor(rest, JSON.parse(field.dataset.units || '[]')), field)
    return near(number * (chosen ? Number(chosen.value || Number.NaN) : 1), field)
  }
  if (field.dataset.accepted) {
    return JSON.parse(field.dataset.accepted).includes(fold(field.value, field.dataset.strict === 'yes'))
  }
  return field.value.trim() !== ''
}

for (const quiz of document.querySelectorAll('.quiz')) {
  const fields = [...quiz.querySelectorAll('[data-quiz]')]
  const result = quiz.querySelector('.result')
  const button = quiz.querySelector('.check')
  button.hidden = false
  button.addEventListener('click', () => {
    const places = fields.filter((field) => field.dataset.once).map((field) => field.value)
    const right = fields.every(isRight) && new Set(places).size === places.length
    result.textContent = right ? result.dataset.right : result.dataset.wrong
    result.className = right ? 'result good' : 'result not-yet'
    if (right) quiz.querySelector('.answer').open = true
  })
  quiz.addEventListener('input', () => {
    result.textContent = ''
    result.className = 'result'
  })
}

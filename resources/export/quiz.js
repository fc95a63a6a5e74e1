// Questions of a page of lessons: says whether an answer is right, and opens the explanation. It keeps
// nothing, sends nothing and knows no parent page; without it the answers are still there to be opened.
'use strict'

const DIGITS = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'
const LETTERS = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ة: 'ه', ى: 'ي', ؤ: 'و', ئ: 'ي', œ: 'oe', æ: 'ae' }

function latin(text) {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(DIGITS.indexOf(digit) % 10))
}

/** The number that was typed, with point or comma, or NaN. */
function number(text) {
  const plain = latin(text).replace(/[^\d.,٫]+$/, '').replace(/[\s\u00a0\u202f\u066c]/g, '').replace(/^[−–]/, '-').replace(/[,٫]/, '.')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}

/** As lessons/spelling.py folds, near enough for a word or two. */
function fold(text, strict) {
  let plain = latin(text.replace(/\u2d6f/g, '')).normalize('NFKC').toLowerCase()
  plain = plain.replace(/[\u064b-\u065f\u0670\u0640]/g, '').replace(/[أإآٱةىؤئœæ]/g, (one) => LETTERS[one])
  if (!strict) plain = plain.normalize('NFD').replace(/\p{Mn}/gu, '').normalize('NFC')
  return plain.replace(/\p{Cf}/gu, '').replace(/[\p{P}\p{Z}\p{Cc}\p{Sk}]+/gu, ' ').trim()
}

function near(given, field) {
  const value = Number(field.dataset.value)
  return Math.abs(given - value) <= Number(field.dataset.tolerance) + 1e-9 * Math.max(1, Math.abs(value))
}

function isRight(field) {
  if (field.type === 'radio' || field.type === 'checkbox') return field.checked === (field.dataset.right === 'yes')
  if (field.dataset.places) return field.dataset.places.split(' ').includes(field.value)
  if (field.dataset.value) {
    const unit = field.parentElement.querySelector('.units')
    return near(number(field.value) * (unit ? Number(unit.value || Number.NaN) : 1), field)
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

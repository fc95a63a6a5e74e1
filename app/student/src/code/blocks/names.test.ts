import { Names } from 'blockly/core'
import { beforeEach, describe, expect, it } from 'vitest'
import { words } from '../words/words'
import { defineBlocks, setBlockWords } from './definitions'
import { keepNamesReadable, safeName } from './names'
import { number, python, set } from './testing'

beforeEach(() => {
  setBlockWords(words('fr'))
  defineBlocks()
})

const assigned = (...names: string[]) =>
  python(names, ...names.map((name) => set(name, number(3))))
    .split('\n')
    .map((line) => line.split(' = ')[0])
    .filter(Boolean)

describe('a pupil’s name', () => {
  it.each([
    ['عدد', 'عدد'],
    ['عدد التفاح', 'عدد_التفاح'],
    ['عَدَدٌ', 'عدد'],
    ['عـــدد', 'عدد'],
    ['ﻋﺪﺩ', 'عدد'],
    ['٣عدد', '_٣عدد'],
    ['عدد٣', 'عدد٣'],
    ['ⵓⵟⵟⵓⵏ', 'ⵓⵟⵟⵓⵏ'],
    ['ⵓⵟⵟⵓⵏ ⵏ ⵉⵎⵏⴷⵉ', 'ⵓⵟⵟⵓⵏ_ⵏ_ⵉⵎⵏⴷⵉ'],
    ['ⵜⴰⴳⵯⵎⵎⴰⵜ', 'ⵜⴰⴳⵯⵎⵎⴰⵜ'],
    ['ma note', 'ma_note'],
    ['é', 'é'],
    ['e\u0301', 'é'],
    ['3x', '_3x'],
    ['x²', 'x2'],
    ['a-b;c', 'a_b_c'],
    ['prix (DH)', 'prix_DH'],
    ['🍊', 'x'],
    ['🍊❤️ total', 'total'],
    ['\u200eعدد\u200f', 'عدد'],
    ['__init__', 'init'],
    ['', 'x'],
  ])('%s becomes %s', (name, safe) => {
    expect(safeName(name)).toBe(safe)
  })

  it('is written as it is into Python', () => {
    expect(python(['عدد'], set('عدد', number(3)))).toBe('عدد = 3\n')
    expect(python(['ⵓⵟⵟⵓⵏ'], set('ⵓⵟⵟⵓⵏ', number(3)))).toBe('ⵓⵟⵟⵓⵏ = 3\n')
  })

  it('stays apart from another that differs only by what is dropped', () => {
    expect(assigned('عدد', 'عَدد')).toEqual(['عدد', 'عدد2'])
    expect(assigned('ma note', 'ma-note', 'ma_note')).toEqual(['ma_note', 'ma_note2', 'ma_note3'])
    expect(assigned('🍊', '🫒')).toEqual(['x', 'x2'])
  })

  it('hides no word of Python, no function of Python’s, no name of the robot’s in any language', () => {
    expect(assigned('for', 'print', 'list', 'range', 'forward', 'motors', 'pen_up', 'randint')).toEqual([
      'for2',
      'print2',
      'list2',
      'range2',
      'forward2',
      'motors2',
      'pen_up2',
      'randint2',
    ])
  })

  it('hides no name that the robot has in another language', () => {
    expect(assigned('تقدم', 'avance', 'ⴷⴷⵓ', 'لون_القلم', 'ar')).toEqual([
      'تقدم2',
      'avance2',
      'ⴷⴷⵓ2',
      'لون_القلم2',
      'ar',
    ])
  })

  it('becomes Python’s by a hook that Blockly keeps private: it is still where we replace it', () => {
    keepNamesReadable()
    const names = new Names('forward')
    expect(names.getName('عدد', 'DEVELOPER_VARIABLE')).toBe('عدد')
    expect(names.getDistinctName('ⵓⵟⵟⵓⵏ', 'VARIABLE')).toBe('ⵓⵟⵟⵓⵏ')
  })
})

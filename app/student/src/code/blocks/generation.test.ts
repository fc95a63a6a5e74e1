import { beforeEach, describe, expect, it } from 'vitest'
import { sourceFacts } from '../checks/source'
import { words } from '../words/words'
import { defineBlocks, setBlockWords } from './definitions'
import { block, program, repeat } from './testing'

beforeEach(() => {
  setBlockWords(words('fr'))
  defineBlocks()
})

describe('generated Python', () => {
  it('reads as a person would write it', () => {
    const loop = repeat(
      'r',
      3,
      block('robot_forward', 'f', block('robot_pick', 'p')),
      block('robot_turn_left', 'l'),
    )
    const { python } = program(loop)
    expect(python).toBe('from robot import *\n\nfor i in range(3):\n    forward()\n    pick()\nturn_left()\n')
    expect(sourceFacts(python)).toMatchObject({ 'code.if': 0, 'code.loop': 1, 'code.statements': 4 })
  })

  it('ticks before each statement and after each round of a loop', () => {
    const { traced } = program(repeat('r', 2, block('robot_turn_right', 't')))
    expect(traced).toBe(
      "from robot import *\n\n_h('r')\nfor i in range(2):\n    _h('t')\n    turn_right()\n    _h('r')\n",
    )
  })

  it('ticks in an empty loop too, so that it can be stopped', () => {
    const { python, traced } = program(repeat('r', 99))
    expect(python).toBe('for i in range(99):\n    pass\n')
    expect(traced).toContain("    _h('r')\n")
  })

  it('gives loops inside one another counters of their own', () => {
    const { python } = program(repeat('a', 2, repeat('b', 3, block('robot_forward', 'f'))))
    expect(python).toContain('for i in range(2):\n    for i2 in range(3):\n        forward()\n')
  })

  it('asks sensors, in an if, an else and a while, as a person would write it', () => {
    const ask = (type: string) => ({ shadow: { type } })
    const branch = block('controls_ifelse', 'i', undefined, {
      inputs: {
        IF0: { block: block('logic_negate', 'n', undefined, { inputs: { BOOL: ask('robot_wall_ahead') } }) },
        DO0: { block: block('robot_forward', 'f') },
        ELSE: { block: block('robot_turn_left', 'l') },
      },
    })
    const loop = block('controls_whileUntil', 'w', undefined, {
      fields: { MODE: 'UNTIL' },
      inputs: { BOOL: ask('robot_at_goal'), DO: { block: branch } },
    })
    const { python, traced } = program(loop)
    expect(python).toBe(
      'from robot import *\n\nwhile not at_goal():\n    if not wall_ahead():\n        forward()\n    else:\n        turn_left()\n',
    )
    expect(traced).toContain("    else:\n        _h('l')\n        turn_left()\n    _h('w')\n")
    expect(sourceFacts(python)).toMatchObject({ 'code.if': 1, 'code.loop': 1, 'code.statements': 4 })
  })

  it('leaves out what lies about alone', () => {
    const not = block('logic_negate', 'n', undefined, {
      inputs: { BOOL: { shadow: { type: 'robot_at_goal' } } },
    })
    expect(program(not, block('robot_item_here', 's'))).toEqual({ python: '', traced: '' })
  })

  it('is empty for an empty workspace', () => {
    expect(program()).toEqual({ python: '', traced: '' })
  })

  it('keeps a block’s id whatever signs it has', () => {
    const { traced } = program(block('robot_pick', '$&`{|}%1'))
    expect(traced).toContain("_h('$&`{|}%1')\n")
  })
})

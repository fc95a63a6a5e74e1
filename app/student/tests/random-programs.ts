/** Programs by chance, the same ones each time: what Node, browsers and the re-check must agree upon. */

import type { World } from '../src/code-contract.ts'

const format = 'tinmel-world/1'
export const WORLDS: World[] = [
  {
    format,
    kind: 'grid',
    width: 5,
    height: 4,
    walls: [[2, 1]],
    items: [{ at: [1, 0], kind: 'leaf' }],
    goal: [4, 3],
    start: { at: [0, 0], dir: 'e' },
    paint: [{ at: [0, 1], colour: 'blue' }],
  },
  {
    format,
    kind: 'drive',
    width: 1500,
    height: 1000,
    start: { at: [300, 300], heading: 30 },
    lines: [
      {
        points: [
          [200, 300],
          [1200, 300],
          [1200, 800],
        ],
        width: 30,
      },
    ],
    boxes: [{ at: [900, 500], size: [200, 100] }],
    goal: { at: [1100, 600], size: [200, 200] },
    seconds: 6,
  },
  {
    format,
    kind: 'canvas',
    width: 300,
    height: 300,
    start: { at: [150, 150], heading: 0 },
    dots: [[180, 150]],
  },
  {
    format,
    kind: 'console',
    answers: ['3', 'ⴰⵣⵓⵍ', 'سلام'],
    calls: [{ call: 'f', args: [3], returns: 4 }],
  },
]

const ACTS = [
  ['forward()', 'turn_left()', 'turn_right()', 'pick()', 'paint("blue")', 'avance()', 'تقدم()'],
  ['motors(40, 30)', 'motors(x * 7, 60)', 'wait(0.2)', 'stop()', 'attends(0.05 * x)', 'motors(-20, 20)'],
  [
    'forward(20.5)',
    'turn_left(90)',
    'turn_right(x * 10)',
    'pen_up()',
    'pen_down()',
    'pen_color("bleu")',
    'backward(x)',
  ],
  ['print(input("? "))', 'print(f(x))', 'words.append(str(x))', 'print(words)', 'x = x * 3 % 17'],
]
const ASKS = [
  ['wall_ahead()', 'item_here()', 'at_goal()', 'not paint_here()'],
  ['distance() < 300', 'line_middle() > 50', 'touching()', 'seconds() > 2', 'at_goal()'],
  ['x > 3', 'x % 2 == 0'],
  ['x > 3', 'len(words) < 3', '"a" in words'],
]
const SAYS = [
  'print(x, x / 4, x ** 2)',
  'print(random.randint(1, 6), random.random())',
  'x = x + random.randint(0, 3)',
  'x += 1',
  'print("é", "ⵣ", round(x * 0.1, 3))',
  'print({1: x}, [x, None, True], (x,))',
  'import time; print(time.time())',
]
const SLIPS = [
  'print(nothing)',
  'x = 1 / 0',
  'x = "a" + 1',
  'int("z")',
  '[][3]',
  'while True: pass',
  'f(1, 2)',
]

export interface RandomProgram {
  source: string
  world: number
  seed: number
}

/** Mulberry32, as everything else that is thrown here. */
function thrower(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (((mixed ^ (mixed >>> 14)) >>> 0) % 65_536) % sides
  }
}

export function randomPrograms(count: number): RandomProgram[] {
  return Array.from({ length: count }, (_, index) => {
    const roll = thrower(index + 1)
    const world = index % WORLDS.length
    const head = ['import random', 'x = 2', 'words = ["a"]', 'def f(a):', '    return a + 1']
    return { source: `${[...head, ...body(roll, world, 0)].join('\n')}\n`, world, seed: index * 7 + 1 }
  })
}

function body(roll: (sides: number) => number, world: number, depth: number): string[] {
  const pick = (from: readonly string[]) => from[roll(from.length)]!
  const lines: string[] = []
  for (let left = 1 + roll(4); left > 0; left -= 1) {
    const inner = () => body(roll, world, depth + 1).map((line) => `    ${line}`)
    const kind = roll(depth < 2 ? 12 : 8)
    if (kind < 5) lines.push(pick(ACTS[world]!))
    else if (kind < 8) lines.push(roll(14) === 0 ? pick(SLIPS) : pick(SAYS))
    else if (kind === 8) lines.push(`for i${depth} in range(${1 + roll(5)}):`, ...inner())
    else if (kind === 9) lines.push(`if ${pick(ASKS[world]!)}:`, ...inner(), 'else:', ...inner())
    else if (kind === 10) lines.push(`while ${pick(ASKS[world]!)} and x < 40:`, ...inner(), '    x += 1')
    else lines.push('try:', ...inner(), 'except Exception as e:', '    print(type(e).__name__)')
  }
  return lines
}

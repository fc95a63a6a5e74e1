/** The Python modules that a program finds: the robot of its world, in four languages, and what stands behind it. */

import argumentsSource from '../../../../../resources/python/_arguments.py?raw'
import callsSource from '../../../../../resources/python/_calls.py?raw'
import followSource from '../../../../../resources/python/_follow.py?raw'
import inputSource from '../../../../../resources/python/_input.py?raw'
import canvas from '../../../../../resources/python/canvas.py?raw'
import console from '../../../../../resources/python/console.py?raw'
import drive from '../../../../../resources/python/drive.py?raw'
import grid from '../../../../../resources/python/grid.py?raw'
import learn from '../../../../../resources/python/learn.py?raw'
import time from '../../../../../resources/python/time.py?raw'
import names from '../../../../../resources/robot_names.json'
import type { World } from '../../code-contract'
import { COMMANDS, SENSORS } from '../sim/simulate'

type Names = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const ROBOTS: Record<World['kind'], string> = { grid, drive, canvas, console }

/** By path in the program's own file system. */
export function modulesFor(kind: World['kind']): Readonly<Record<string, string>> {
  const robot: Names = { ...names.commands, ...names.sensors }
  const own = Object.keys({ ...COMMANDS[kind], ...SENSORS[kind] })
  return {
    '/robot.py': ROBOTS[kind] + aliases(Object.fromEntries(own.map((name) => [name, robot[name] ?? {}]))),
    '/learn.py': learn + aliases(names.learn),
    '/time.py': time,
    '/_arguments.py': argumentsSource.replace('COLOURS = {}', `COLOURS = ${JSON.stringify(colours())}`),
    '/_calls.py': callsSource,
    '/_follow.py': followSource,
    '/_input.py': inputSource,
  }
}

function aliases(table: Names): string {
  return Object.entries(table)
    .map(([name, others]) =>
      Object.values(others)
        .flat()
        .map((other) => `${other} = ${name}\n`)
        .join(''),
    )
    .join('')
}

function colours(): Record<string, string> {
  const table = Object.entries(names.colours as Names)
  return Object.fromEntries(
    table.flatMap(([colour, others]) =>
      [colour, ...Object.values(others).flat()].map((word) => [word, colour]),
    ),
  )
}

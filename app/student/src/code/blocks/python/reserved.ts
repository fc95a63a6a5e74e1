/** Names that a pupil's variable may not take: those of the robot, in every language, and what the program itself needs. */

import robotNames from '../../../../../../resources/robot_names.json'

const ENGLISH =
  'robot,learn,random,randint,forward,backward,turn_left,turn_right,pick,paint,wall_ahead,item_here,at_goal,paint_here,' +
  'motors,wait,stop,distance,touching,line_left,line_middle,line_right,seconds,pen_up,pen_down,pen_color,_h'

/** A section has, by English name, other names by language; prose has none. */
function names(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap((section) => {
    if (typeof section !== 'object' || section === null) return []
    const others = Object.values(section).flatMap((byLanguage) => Object.values(byLanguage as object).flat())
    return [...Object.keys(section), ...(others as string[])]
  })
}

export const RESERVED = [ENGLISH, ...names(robotNames)].join(',')

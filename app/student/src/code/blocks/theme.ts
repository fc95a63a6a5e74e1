/** Blockly in the palette of LOOK.md; what has no name here is in code.css. */

import { Theme } from 'blockly/core'

/** Text on every block is white, so block colours are the light palette's in the dark too (contrast 6.5 to 8.1). */
const ROBOT = { colourPrimary: '#3d45b8', colourSecondary: '#6f79e0', colourTertiary: '#2e3596', hat: '' }
const LOOP = { colourPrimary: '#8a5a00', colourSecondary: '#bd7c00', colourTertiary: '#6d4700', hat: '' }
const PICK = { colourPrimary: '#1f6b45', colourSecondary: '#2a8055', colourTertiary: '#154c31', hat: '' }
const DECISION = { colourPrimary: '#a83f15', colourSecondary: '#c8592b', colourTertiary: '#7f2f0f', hat: '' }
const SENSOR = { colourPrimary: '#4a3f8f', colourSecondary: '#4a3f8f', colourTertiary: '#352c6b', hat: '' }
const VARIABLE = { colourPrimary: '#6d4700', colourSecondary: '#8a5a00', colourTertiary: '#4f3300', hat: '' }
const RECKON = { colourPrimary: '#1f6b45', colourSecondary: '#2a8055', colourTertiary: '#154c31', hat: '' }
const LIST = { colourPrimary: '#7f2f0f', colourSecondary: '#a83f15', colourTertiary: '#5e210a', hat: '' }
const TEXT = { colourPrimary: '#4d5a75', colourSecondary: '#667085', colourTertiary: '#38425a', hat: '' }
const PEN = { colourPrimary: '#232a55', colourSecondary: '#3d4680', colourTertiary: '#171c3b', hat: '' }
const FUNCTION = { colourPrimary: '#2e3596', colourSecondary: '#4a52c4', colourTertiary: '#1f2570', hat: '' }
const NUMBER = { colourPrimary: '#1f6b45', colourSecondary: '#ffffff', colourTertiary: '#6d4700', hat: '' }

const FONT_POINTS = 13

/** Return the theme; `style` is the page's computed style, from which grounds and font are read. */
export function theme(style: CSSStyleDeclaration): Theme {
  const token = (name: string) => style.getPropertyValue(name).trim()
  const made = new Theme(
    'tinmel',
    {
      robot_blocks: ROBOT,
      loop_blocks: LOOP,
      pick_blocks: PICK,
      decision_blocks: DECISION,
      sensor_blocks: SENSOR,
      math_blocks: NUMBER,
      variable_blocks: VARIABLE,
      number_blocks: RECKON,
      list_blocks: LIST,
      text_blocks: TEXT,
      pen_blocks: PEN,
      function_blocks: FUNCTION,
    },
    {
      robot_category: { colour: ROBOT.colourPrimary },
      loop_category: { colour: '#bd7c00' },
      decision_category: { colour: DECISION.colourPrimary },
      variable_category: { colour: VARIABLE.colourPrimary },
      number_category: { colour: RECKON.colourPrimary },
      list_category: { colour: LIST.colourPrimary },
      text_category: { colour: TEXT.colourPrimary },
      pen_category: { colour: PEN.colourPrimary },
      wheel_category: { colour: ROBOT.colourPrimary },
      function_category: { colour: FUNCTION.colourPrimary },
    },
    {
      workspaceBackgroundColour: token('--sand'),
      toolboxBackgroundColour: token('--card'),
      toolboxForegroundColour: token('--ink'),
      flyoutBackgroundColour: token('--card'),
      flyoutForegroundColour: token('--ink'),
      flyoutOpacity: 1,
      scrollbarColour: token('--line'),
      scrollbarOpacity: 0.7,
      // Another colour than the block in hand has.
      selectedGlowColour: token('--focus'),
      insertionMarkerColour: token('--ink-2'),
      insertionMarkerOpacity: 0.35,
    },
  )
  made.setFontStyle({ family: token('--font'), weight: '700', size: FONT_POINTS })
  return made
}

/** Blockly opens the tablet's sound for every workspace, one without sounds too; that alone takes a slow tablet a second. */

/** Make something of Blockly's where there is no sound to open. */
export function inSilence<Made>(make: () => Made): Made {
  const sound = Object.getOwnPropertyDescriptor(window, 'AudioContext')
  if (sound === undefined) return make()
  Object.defineProperty(window, 'AudioContext', { value: undefined, configurable: true })
  try {
    return make()
  } finally {
    Object.defineProperty(window, 'AudioContext', sound)
  }
}

/** The code step's own piece of the page: Blockly, the runtime and the player, immutable once it is here. */

export const loadCodeModule = () => import('../code/index')

/** MicroPython's loader refuses older engines (TABLET 2.2). */
export const canRunPrograms = () => typeof WebAssembly === 'object' && 'replaceAll' in String.prototype

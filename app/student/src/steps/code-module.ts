/** The code step's own pieces of the page: workbench, runtime and player, immutable once they are here. */

import type { CodeStep } from '../code-contract'

/** Blockly or the text editor, whichever the step surely needs, comes beside the rest and not after it. */
export async function loadCodeModule(language: CodeStep['language']) {
  if (language === 'blocks') import('../code/view/blocks-pane').catch(() => {})
  if (language === 'python') import('../code/view/python-pane').catch(() => {})
  return import('../code/index')
}

/** MicroPython's loader refuses older engines (TABLET 2.2). */
export const canRunPrograms = () => typeof WebAssembly === 'object' && 'replaceAll' in String.prototype

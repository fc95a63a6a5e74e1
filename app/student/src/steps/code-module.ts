/** The code step's own pieces of the page: workbench, runtime and player, immutable once they are here. */

import type { CodeStep } from '../code-contract'

/** Blockly or the text editor, whichever the step begins with, comes beside the rest and not after it. */
export async function loadCodeModule({ language, starter }: CodeStep) {
  if (language === 'python' || starter?.endsWith('.py')) import('../code/view/python-pane').catch(() => {})
  else import('../code/view/blocks-pane').catch(() => {})
  return import('../code/index')
}

/** MicroPython's loader refuses older engines (TABLET 2.2). */
export const canRunPrograms = () => typeof WebAssembly === 'object' && 'replaceAll' in String.prototype

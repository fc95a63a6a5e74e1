/** The two ways in which pupils of an Arabic school write a number: ٣٢ is 32. MicroPython reads only the second. */

/** Return a text with its Arabic digits as the ones that programs read. */
export function western(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}

/** Return an answer as a program is told it: a number in digits that it reads, anything else as it was typed. */
export function answered(text: string): string {
  return /^\s*[-+−]?[٠-٩]+(?:[.,٫][٠-٩]+)?\s*$/.test(text)
    ? western(text).replace(/[,٫]/, '.').replace('−', '-')
    : text
}

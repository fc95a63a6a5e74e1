/** The word that was probably meant: one or two letters away. */

/** Return the nearest other word, or null when none is near enough for its length. */
export function nearest(word: string, words: readonly string[]): string | null {
  const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2
  const near = [...new Set(words)]
    .filter((other) => other !== word && Math.abs(other.length - word.length) <= most)
    .map((other) => ({ other, away: distance(word, other) }))
    .filter(({ away }) => away <= most)
    .sort((one, two) => one.away - two.away)
  return near[0]?.other ?? null
}

/** Letters to change, put in or leave out; two that changed places are one. Accents and case are no difference. */
function distance(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  const rows = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  for (let i = 1; i <= a.length; i += 1) {
    const [above, row] = [rows[i - 1]!, [i]]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : changed
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, changed, swapped))
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
}

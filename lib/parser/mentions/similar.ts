/** Whether two words differ by at most one letter: one more, less or other, or two changed about. */
export function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let head = 0
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < short.length - head &&
    short.charCodeAt(short.length - 1 - tail) === long.charCodeAt(long.length - 1 - tail)
  )
    tail++
  const rest = long.length - head - tail
  const turned =
    rest === 2 &&
    short.length === long.length &&
    short[head] === long[head + 1] &&
    short[head + 1] === long[head]
  return rest <= 1 || turned
}

/** Three rows of the table of distances, kept from word to word. */
let rows = [new Uint16Array(32), new Uint16Array(32), new Uint16Array(32)] as const

function rowsOfLength(length: number): typeof rows {
  if (rows[0].length < length)
    rows = [new Uint16Array(2 * length), new Uint16Array(2 * length), new Uint16Array(2 * length)]
  return rows
}

/** How many letters two words differ by, up to a limit, two letters changed about as one: agencies misspell foreign names. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let [before, previous, row] = rowsOfLength(b.length + 1)
  for (let j = 0; j <= b.length; j++) previous[j] = j
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    const letterBefore = a.charCodeAt(i - 2)
    let least = i
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const same = letter === b.charCodeAt(j - 1)
      const swap = (previous[j - 1] ?? 0) + (same ? 0 : 1)
      const turned = i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && letterBefore === b.charCodeAt(j - 1)
      const turn = turned ? (before[j - 2] ?? 0) + 1 : swap
      const distance = Math.min(swap, turn, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      row[j] = distance
      if (distance < least) least = distance
    }
    if (least > limit && leastBefore > limit) return limit + 1
    leastBefore = least
    ;[before, previous, row] = [previous, row, before]
  }
  return previous[b.length] ?? limit + 1
}

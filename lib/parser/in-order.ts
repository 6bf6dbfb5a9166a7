/** Things told in the order of the text, looked up by where they begin. */

/** Index of the first that begins at a token or after it. */
export function firstFrom(told: readonly { from: number }[], token: number): number {
  let low = 0
  let high = told.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((told[middle]?.from ?? token) < token) low = middle + 1
    else high = middle
  }
  return low
}

/** Those that begin between two tokens. */
export function beginning<T extends { from: number }>(told: readonly T[], from: number, to: number): T[] {
  return told.slice(firstFrom(told, from), Math.max(firstFrom(told, from), firstFrom(told, to)))
}

/** The first that begins between two tokens and passes a test. */
export function firstBetween<T extends { from: number }>(
  told: readonly T[],
  from: number,
  to: number,
  test: (one: T) => boolean,
): T | undefined {
  for (let index = firstFrom(told, from); index < told.length; index++) {
    const one = told[index]
    if (!one || one.from >= to) return undefined
    if (test(one)) return one
  }
  return undefined
}

/** Whether a stretch holds a token. */
export const holds = ({ from, to }: { from: number; to: number }, token: number) =>
  from <= token && token < to

/** Whether one of some stretches does. */
export function anyHolds(told: readonly { from: number; to: number }[], token: number): boolean {
  for (const one of told) if (holds(one, token)) return true
  return false
}

/** For each token 1 where one of them covers it. */
export function coverage(told: Iterable<{ from: number; to: number }>, tokens: number): Uint8Array {
  const covered = new Uint8Array(tokens)
  for (const { from, to } of told) covered.fill(1, from, to)
  return covered
}

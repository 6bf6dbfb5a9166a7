/** Counts of years as small columns beside each other, pure; the oldest year comes first. */

export type YearCount = { year: number; count: number }
export type YearColumn = YearCount & {
  /** Of the tallest column of all strips that are compared, 0 to 1. */
  height: number
}

/** Every year from the first to the last that any of the strips tells of. */
export function yearsOf(strips: readonly (readonly YearCount[])[]): number[] {
  const told = strips.flat().map(({ year }) => year)
  if (told.length === 0) return []
  const [first, last] = [Math.min(...told), Math.max(...told)]
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
}

/** A column for each of `years`, the empty ones too; none lower than can be seen where there is anything. */
export function yearColumns(
  strip: readonly YearCount[],
  years: readonly number[],
  tallest: number,
): YearColumn[] {
  const counts = new Map(strip.map(({ year, count }) => [year, count]))
  return years.map((year) => {
    const count = counts.get(year) ?? 0
    return { year, count, height: count === 0 ? 0 : Math.max(0.08, count / Math.max(1, tallest)) }
  })
}

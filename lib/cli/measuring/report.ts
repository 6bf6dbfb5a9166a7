/** The figures of a run, as a table for a terminal and as JSON to compare with another run. */
import { z } from 'zod'

const spreadSchema = z.object({ p50: z.number(), p95: z.number() })
export type Spread = z.infer<typeof spreadSchema>

export const figureSchema = z.object({
  page: z.string(),
  addresses: z.int(),
  /** Milliseconds: of the page, asked for the first time and again, and of its data alone. */
  uncached: spreadSchema,
  cached: spreadSchema,
  data: spreadSchema,
  /** The median bytes of a page, and its scripts' compressed bytes. */
  pageBytes: z.int(),
  scriptBytes: z.int(),
})
export const runSchema = z.object({ meetings: z.int(), figures: z.array(figureSchema) })
export type Figure = z.infer<typeof figureSchema>
export type Run = z.infer<typeof runSchema>

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

const ms = (value: number) => value.toFixed(1).padStart(8)
const kib = (bytes: number) => (bytes / 1024).toFixed(0).padStart(7)

/** A line a page. */
export function tableOf({ meetings, figures }: Run): string {
  return [
    `${meetings.toLocaleString('en')} meetings; milliseconds, one client at a time`,
    `${'page'.padEnd(20)}${'uncached p50'.padStart(14)}${'p95'.padStart(9)}${'cached p50'.padStart(12)}${'p95'.padStart(9)}${'data p50'.padStart(10)}${'p95'.padStart(9)}   KiB page script`,
    ...figures.map(
      ({ page, uncached, cached, data, pageBytes, scriptBytes }) =>
        `${page.padEnd(20)}${ms(uncached.p50).padStart(14)}${ms(uncached.p95).padStart(9)}${ms(cached.p50).padStart(12)}${ms(cached.p95).padStart(9)}${ms(data.p50).padStart(10)}${ms(data.p95).padStart(9)}   ${kib(pageBytes)}${kib(scriptBytes)}`,
    ),
  ].join('\n')
}

/** How many times as long each page of the second run takes as that of the first. */
export function ratiosOf(first: Run, second: Run): string {
  const times = (a: number, b: number) => (a === 0 ? '–' : (b / a).toFixed(2)).padStart(10)
  return [
    `from ${first.meetings.toLocaleString('en')} to ${second.meetings.toLocaleString('en')} meetings, how many times as long`,
    `${'page'.padEnd(20)}${'uncached p50'.padStart(14)}${'p95'.padStart(10)}${'data p50'.padStart(10)}${'p95'.padStart(10)}`,
    ...second.figures.flatMap(({ page, uncached, data }) => {
      const before = first.figures.find((one) => one.page === page)
      return before === undefined
        ? []
        : `${page.padEnd(20)}${times(before.uncached.p50, uncached.p50).padStart(14)}${times(before.uncached.p95, uncached.p95)}${times(before.data.p50, data.p50)}${times(before.data.p95, data.p95)}`
    }),
  ].join('\n')
}

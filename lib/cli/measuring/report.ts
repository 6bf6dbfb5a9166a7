/** The figures of a run, as a table for a terminal. */
import type { AskedQuery } from './sample'

export type Spread = { p50: number; p95: number }

export type Figure = {
  page: string
  addresses: number
  /** Milliseconds: of the page, asked for the first time and again, and of its data alone. */
  uncached: Spread
  cached: Spread
  data: Spread
  /** Milliseconds of the queries of that data, how many they are (half of the addresses need no more), and the slowest. */
  sql: Spread
  queries: number
  slowest: AskedQuery
  /** The median bytes of a page, and its scripts' compressed bytes. */
  pageBytes: number
  scriptBytes: number
}
export type Run = { meetings: number; figures: Figure[] }

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

const ms = (value: number) => value.toFixed(1)
const kib = (bytes: number) => (bytes / 1024).toFixed(0)

/** Milliseconds above which a query is told by its words. */
const TOO_SLOW = 50

const HEADS = [
  ...['uncached p50', 'p95', 'cached p50', 'p95', 'data p50', 'p95', 'SQL p50', 'p95', 'queries', 'slowest'],
  ...['KiB page', 'script'],
]

/** A line a page: it as a whole, asked for the first time and again, beside its data and the queries of these. */
export function tableOf({ meetings, figures }: Run): string {
  const cells = figures.map(({ uncached, cached, data, sql, queries, slowest, ...bytes }) => [
    ...[uncached, cached, data, sql].flatMap(({ p50, p95 }) => [ms(p50), ms(p95)]),
    ...[String(queries), ms(slowest.ms), kib(bytes.pageBytes), kib(bytes.scriptBytes)],
  ])
  const line = (name: string, values: readonly string[]) =>
    name.padEnd(20) +
    values.map((value, place) => value.padStart(Math.max(8, (HEADS[place]?.length ?? 0) + 2))).join('')
  const slow = figures.filter(({ slowest }) => slowest.ms > TOO_SLOW)
  return [
    `${meetings.toLocaleString('en')} meetings; milliseconds, one client at a time`,
    line('page', HEADS),
    ...figures.map(({ page }, place) => line(page, cells[place] ?? [])),
    ...slow.map(({ page, slowest }) => `${page}, ${slowest.ms.toFixed(0)} ms: ${slowest.text.slice(0, 300)}`),
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

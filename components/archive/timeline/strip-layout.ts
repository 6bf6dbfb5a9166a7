import { scaleLinear } from 'd3-scale'
import { dayNumber, type Period } from '@/lib/i18n/periods'
import { type PeriodCount, tallest } from './binning'
import { FAMILIES, type Family, inFamily } from './kind-families'

export type Direction = 'ltr' | 'rtl'

/** The strip's own units: it is stretched to whatever width it is given, never in height. */
export const STRIP_WIDTH = 1000
export const STRIP_HEIGHT = 120

/** What little must be seen of a bar where others are high. */
const LEAST_HEIGHT = 2
/** How much of a bar's room stays empty beside it. */
const GAP = 0.16

/** Days on a line from the first to the last of `periods`, to `width`; time runs in the direction of reading. */
export function timeScale(periods: readonly Period[], direction: Direction, width: number) {
  const first = dayNumber(periods[0]?.first ?? '1970-01-01')
  const last = dayNumber(periods.at(-1)?.last ?? '1970-01-01') + 1
  return scaleLinear()
    .domain([first, last])
    .range(direction === 'rtl' ? [width, 0] : [0, width])
}

/** Where a stretch of days stands on a scale: its lesser edge, whichever end that is, and its width. */
export function placeOf(
  scale: (day: number) => number,
  first: string,
  last: string,
): { x: number; width: number } {
  const [start, end] = [scale(dayNumber(first)), scale(dayNumber(last) + 1)]
  return { x: Math.min(start, end), width: Math.abs(end - start) }
}

export type CountTick = { count: number; height: number }

/** Whole numbers up the side of the strip, at most three, with their heights as shares of the strip. */
export function countTicks(counts: readonly PeriodCount[]): CountTick[] {
  const scale = heightScale(counts)
  return scale
    .ticks(3)
    .filter((count) => count > 0 && Number.isInteger(count))
    .map((count) => ({ count, height: scale(count) / STRIP_HEIGHT }))
}

function heightScale(counts: readonly PeriodCount[]) {
  return scaleLinear([0, tallest(counts)], [0, STRIP_HEIGHT]).nice(3)
}

const rounded = (value: number) => Math.round(value * 100) / 100

/**
 * The bars of a strip, as one SVG path for each family that occurs: they stand on each other,
 * sessions lowest. `counts` need not be whole columns; each takes the room of its own days.
 */
export function stripBars(
  counts: readonly PeriodCount[],
  columns: readonly Period[],
  direction: Direction,
): { family: Family; path: string }[] {
  const across = timeScale(columns, direction, STRIP_WIDTH)
  const up = heightScale(counts)
  const paths = new Map<Family, string>()
  for (const { period, count, kinds } of counts) {
    if (count === 0) continue
    const room = placeOf(across, period.first, period.last)
    const x = rounded(room.x + (room.width * GAP) / 2)
    const width = rounded(room.width * (1 - GAP))
    const whole = Math.max(LEAST_HEIGHT, up(count))
    let floor = STRIP_HEIGHT
    for (const family of FAMILIES) {
      const of = inFamily(kinds, family)
      if (of === 0) continue
      const height = (whole * of) / count
      const bar = `M${x} ${rounded(floor)}h${width}v${rounded(-height)}h${-width}z`
      paths.set(family, (paths.get(family) ?? '') + bar)
      floor -= height
    }
  }
  return FAMILIES.flatMap((family) => {
    const path = paths.get(family)
    return path === undefined ? [] : [{ family, path }]
  })
}

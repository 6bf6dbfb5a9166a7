import type { Landmark, Named } from '@/lib/archive/dto'
import { dayNumber, type Period } from '@/lib/i18n/periods'
import { placeOf, timeScale } from './strip-layout'

/** The widths, in CSS pixels, that labels are laid out for: each is the least of its kind of screen. */
export const LANE_WIDTHS = { narrow: 300, medium: 560, wide: 880 } as const
export type LaneWidth = keyof typeof LANE_WIDTHS

export type LaneMark = {
  landmark: Landmark
  /** Where its days begin and how long they are, in hundredths of the strip from where time begins. */
  start: number
  size: number
  /** The widths at which there is room for its number without touching another. */
  labelled: LaneWidth[]
}

export type Lane = { series: Named; marks: LaneMark[] }

/** A strip stays legible with so many lanes; the others are told in words. */
const MOST_LANES = 5
const DIGIT_WIDTH = 9
const LABEL_PADDING = 6

const within = ({ first, last }: Landmark, columns: readonly Period[]) =>
  last >= (columns[0]?.first ?? '') && first <= (columns.at(-1)?.last ?? '')

/** Landmarks that `columns` show, in the order of time. */
export function landmarksWithin(landmarks: readonly Landmark[], columns: readonly Period[]): Landmark[] {
  return landmarks
    .filter((landmark) => within(landmark, columns))
    .toSorted((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0))
}

/**
 * Sessions as marks on a lane for each series, the series with the most meetings first. Places are
 * told from where time begins, on the right of a page that is read from there.
 */
export function lanesOf(landmarks: readonly Landmark[], columns: readonly Period[]): Lane[] {
  const bySeries = new Map<string, Lane & { weight: number }>()
  const scale = timeScale(columns, 'ltr', 100)
  for (const landmark of landmarksWithin(landmarks, columns)) {
    const lane = bySeries.get(landmark.series.slug) ?? { series: landmark.series, marks: [], weight: 0 }
    lane.marks.push(markOf(landmark, scale))
    lane.weight += landmark.meetings
    bySeries.set(landmark.series.slug, lane)
  }
  const lanes = [...bySeries.values()].toSorted((a, b) => b.weight - a.weight).slice(0, MOST_LANES)
  for (const { marks } of lanes) label(marks)
  return lanes.map(({ series, marks }) => ({ series, marks }))
}

function markOf(landmark: Landmark, scale: (day: number) => number): LaneMark {
  const { x, width } = placeOf(scale, landmark.first, landmark.last)
  const start = Math.max(0, x)
  const size = Math.min(100, x + width) - start
  return { landmark, start, size, labelled: [] }
}

/** The room that a mark's number takes at a width, centred over its days. */
function labelRoom({ landmark, start, size }: LaneMark, width: number): [number, number] {
  const middle = ((start + size / 2) / 100) * width
  const half = (String(landmark.number ?? '').length * DIGIT_WIDTH + LABEL_PADDING) / 2
  return [middle - half, middle + half]
}

/** Gives numbers to as many marks as have room, those with more meetings before others. */
function label(marks: readonly LaneMark[]): void {
  const byWeight = marks
    .filter(({ landmark }) => landmark.number !== null)
    .toSorted(
      (a, b) =>
        b.landmark.meetings - a.landmark.meetings ||
        dayNumber(b.landmark.first) - dayNumber(a.landmark.first),
    )
  for (const name of ['narrow', 'medium', 'wide'] as const) {
    const taken: [number, number][] = []
    for (const mark of byWeight) {
      const [from, to] = labelRoom(mark, LANE_WIDTHS[name])
      if (taken.some(([start, end]) => from < end && start < to)) continue
      taken.push([from, to])
      mark.labelled.push(name)
    }
  }
}

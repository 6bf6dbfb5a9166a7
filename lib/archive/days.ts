/** The Gregorian day `YYYY-MM-DD` of a date column, which the driver gives as midnight in UTC. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}

export function isoDayOrNull(day: Date | null): string | null {
  return day === null ? null : isoDay(day)
}

const DAY_LENGTH = 86_400_000

/** Days from 1 January 1970 to a Gregorian day `YYYY-MM-DD`; negative before it. */
export function daysSinceEpoch(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH
}

/** Days as they were written before: pages ask for the same some thousands again and again. */
const written = new Map<number, string>()
const WRITTEN_KEPT = 100_000

/** The Gregorian day `YYYY-MM-DD` so many days after 1 January 1970. */
export function dayAfterEpoch(days: number): string {
  const before = written.get(days)
  if (before !== undefined) return before
  const day = new Date(days * DAY_LENGTH).toISOString().slice(0, 10)
  if (written.size < WRITTEN_KEPT) written.set(days, day)
  return day
}

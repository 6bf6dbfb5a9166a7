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

/** The Gregorian day `YYYY-MM-DD` so many days after 1 January 1970. */
export function dayAfterEpoch(days: number): string {
  return new Date(days * DAY_LENGTH).toISOString().slice(0, 10)
}

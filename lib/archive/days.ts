/** The Gregorian day `YYYY-MM-DD` of a date column, which the driver gives as midnight in UTC. */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10)
}

export function isoDayOrNull(day: Date | null): string | null {
  return day === null ? null : isoDay(day)
}

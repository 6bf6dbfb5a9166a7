/** Days for the database's columns. */
import { type Day, dayOfIso, isoOf } from '@/lib/parser/calendar/day'

/** A day for a `@db.Date` column: midnight UTC, as the driver reads and writes them. */
export const columnOf = (day: Day) => new Date(`${isoOf(day)}T00:00:00Z`)
export const nullableColumnOf = (day: Day | null) => (day === null ? null : columnOf(day))

/** The day that a `@db.Date` column holds. */
export const dayOfColumn = (value: Date | null): Day | null =>
  value === null ? null : dayOfIso(value.toISOString().slice(0, 10))

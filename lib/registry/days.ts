/**
 * The first and the last day of a Gregorian `2019`, `2019-04` or `2019-04-13`.
 *
 * @returns ISO days
 */
export function daysOf(date: string): { first: string; last: string } {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` }
  if (day !== undefined) return { first: date, last: date }
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return { first: `${date}-01`, last: `${date}-${String(last).padStart(2, '0')}` }
}

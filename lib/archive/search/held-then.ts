/** Who held the offices that a query asks for in the days that it, or a filter, asks for. */
import type { Tenure } from './offices-held'
import type { Query } from './terms'

type Days = { from?: string | undefined; to?: string | undefined }

const reaches = ({ firstDay, lastDay }: Tenure, { from, to }: Days) =>
  (firstDay === null || to === undefined || firstDay <= to) &&
  (lastDay === null || from === undefined || lastDay >= from)

/** The same query, of the offices that it asks for with those alone who held them in some days. */
export function heldIn({ wanted, unwanted }: Query, days: Days): Query {
  const held = wanted.map((term) => {
    if (term.office === null) return term
    const holders = term.office.holders.filter((tenure) => reaches(tenure, days))
    const people = new Set(holders.map(({ official }) => official))
    return {
      ...term,
      office: { ...term.office, holders },
      things: term.things.filter(({ slug }) => people.has(slug)),
    }
  })
  return { wanted: held, unwanted }
}

/** The same, in the days that the query itself asks for. */
export const heldInOwnDays = (query: Query): Query =>
  query.wanted.reduce((held, { days }) => (days === null ? held : heldIn(held, days)), query)

/** For tests alone. */
import type { Phrase, Term } from './terms'

/** A term of a query that only texts say, in any of the given phrases. */
export const termOf = (...phrases: Phrase[]): Term => ({
  typed: '',
  words: [],
  things: [],
  series: [],
  session: null,
  office: null,
  manner: null,
  days: null,
  otherDays: [],
  exact: null,
  excluded: false,
  phrases,
})

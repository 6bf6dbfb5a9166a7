/** Sessions as a query names them: a series and a number beside it. */
import { isSessionWord, LONGEST_NUMBER, sessionNumberOf } from './session-numbers'
import type { Term } from './terms'

/** A series and the number beside it, from the first of the terms that tell them to the last. */
type TypedSession = { from: number; to: number; name: Term; number: number }

/** The first place from one on, in a direction, where more is said than that a session is meant. */
function beyondSessionWords(terms: readonly Term[], from: number, step: 1 | -1): number {
  let at = from
  while (terms[at]?.words.every(isSessionWord)) at += step
  return at
}

function numberIn(terms: readonly Term[], from: number, size: number): number | null {
  const run = terms.slice(Math.max(from, 0), from + size)
  if (run.length < size || run.some(({ days, session }) => days !== null || session !== null)) return null
  return sessionNumberOf(run.flatMap(({ words }) => words))
}

/** The number of a session may stand after the series or before it: “Astana 17”, “17th Astana”, «دور سیزدهم آستانه». */
function sessionAt(terms: readonly Term[], at: number): TypedSession | null {
  const name = terms[at]
  if (name === undefined || name.series.length === 0 || name.session !== null) return null
  const begin = beyondSessionWords(terms, at + 1, 1)
  const end = beyondSessionWords(terms, at - 1, -1)
  for (let size = LONGEST_NUMBER; size > 0; size--) {
    const after = numberIn(terms, begin, size)
    if (after !== null)
      return { name, from: at, to: beyondSessionWords(terms, begin + size, 1) - 1, number: after }
    const first = end - size + 1
    const before = first < 0 ? null : numberIn(terms, first, size)
    if (before !== null)
      return { name, from: beyondSessionWords(terms, first - 1, -1) + 1, to: at, number: before }
  }
  return null
}

/** Terms of which a series and a number beside it are one: the session. */
export function joinSessions(terms: readonly Term[]): Term[] {
  const joined = [...terms]
  for (let at = 0; at < joined.length; at++) {
    const found = sessionAt(joined, at)
    if (found === null) continue
    const { from, to, name, number } = found
    const all = joined.slice(from, to + 1)
    joined.splice(from, all.length, {
      ...name,
      typed: all.map(({ typed }) => typed).join(' '),
      words: all.flatMap(({ words }) => words),
      things: [],
      phrases: [],
      session: { series: name.series.map(({ slug }) => slug), number },
    })
    at = from
  }
  return joined
}

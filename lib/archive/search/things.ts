/** The registered things that a query names: people, sessions, places, parties, topics. */

import { daysSinceEpoch } from '../days'
import type { Found, FoundThings, Named, OfficialSummary, RoundSummary, SpellingFound } from '../dto'
import type { ArchiveIndex } from '../index/archive-index'
import type { StoredOccasion } from '../index/stored-meetings'
import { loadNames, type NamedSort } from '../names'
import { summariesOf } from '../officials'
import { roundSummaries } from '../rounds'
import { topicsShownBy } from './known-words'
import type { Lexicon, Sort, Thing } from './lexicon'
import { markerOf } from './marking'
import type { Query, Term } from './terms'
import { formsOf, inSmallLetters, plainWords } from './words'

/** How many of a sort are shown. */
const SHOWN = 8

/** Those of one sort that most terms name: of "Ali Khaji" whoever bears both names. */
function namedBy(terms: readonly Term[], sort: Sort): Thing[] {
  const counts = new Map<Thing, number>()
  for (const term of terms)
    for (const thing of term.things) if (thing.sort === sort) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].filter(([, count]) => count === most).map(([thing]) => thing)
}

/** In how many meetings a thing turns up. */
export function meetingsWith(index: ArchiveIndex, { sort, slug }: Thing): number {
  const { table } = index.matching({})
  const number = table.columns[sort].dictionary.numberOf(slug)
  return number === undefined ? 0 : (table.totalsOf(sort)[number] ?? 0)
}

function mostMetFirst(index: ArchiveIndex, things: readonly Thing[]): Thing[] {
  const counted = things.map((thing) => ({ thing, meetings: meetingsWith(index, thing) }))
  return counted
    .sort((a, b) => b.meetings - a.meetings || (a.thing.slug < b.thing.slug ? -1 : 1))
    .map(({ thing }) => thing)
}

/** The spelling by which a thing was found, in one of its languages; null where none shows it. */
function spellingFound(thing: Thing, terms: readonly Term[]): SpellingFound | null {
  const own = terms.filter(({ things }) => things.includes(thing))
  const wordsTyped = own.map((term) => plainWords(term.typed))
  const typed = new Set(wordsTyped.flat())
  const shown = thing.spellings.filter(
    ({ language }, place, all) => all.findIndex((other) => other.language === language) === place,
  )
  const plainIn = shown
    .filter(({ words }) => words.some((word) => typed.has(word)))
    .map(({ language }) => language)
  const named = [...thing.spellings, ...thing.foreign]
  const asked = own.map((term, place) => ({
    ...term,
    phrases: [...term.phrases, wordsTyped[place]?.map(formsOf) ?? []],
  }))
  const literal = named.find(({ words }) => words.some((word) => typed.has(word)))
  const marked = markerOf(asked)
  for (const { text, language } of literal ? [literal] : thing.spellings) {
    const pieces = marked(text)
    if (pieces) return { pieces, language, plainIn }
  }
  return null
}

/** One sort of things, those of the most meetings first. */
async function foundNamed(
  index: ArchiveIndex,
  terms: readonly Term[],
  sort: Sort & NamedSort,
): Promise<FoundThings<Found<Named>>> {
  const things = mostMetFirst(index, namedBy(terms, sort))
  const shown = things.slice(0, SHOWN)
  const names = await loadNames(index.db, { [sort]: shown.map(({ slug }) => slug) })
  return {
    shown: shown.map((thing) => ({ ...names(sort, thing.slug), spelling: spellingFound(thing, terms) })),
    total: things.length,
  }
}

async function foundOfficials(
  index: ArchiveIndex,
  terms: readonly Term[],
): Promise<FoundThings<Found<OfficialSummary>>> {
  const things = mostMetFirst(index, namedBy(terms, 'official'))
  const shown = things.slice(0, SHOWN)
  const summaries = await summariesOf(
    index,
    shown.map(({ slug }) => slug),
  )
  const spellingOf = new Map(shown.map((thing) => [thing.slug, spellingFound(thing, terms)]))
  return {
    shown: summaries.map((summary) => ({ ...summary, spelling: spellingOf.get(summary.slug) ?? null })),
    total: things.length,
  }
}

/** Whether a session is what a term asks for; null where the term asks for nothing of the kind. */
function isAsked(session: StoredOccasion, term: Term): boolean | null {
  if (term.session !== null)
    return term.session.series.includes(session.series) && term.session.number === session.number
  if (term.days !== null) {
    const { first } = session
    return first !== null && first >= daysSinceEpoch(term.days.from) && first <= daysSinceEpoch(term.days.to)
  }
  const places = term.things.filter(({ sort }) => sort === 'place')
  if (term.series.length === 0 && places.length === 0) return null
  const inSeries = term.series.some(({ slug }) => slug === session.series)
  return inSeries || places.some(({ slug }) => slug === session.place)
}

/** Stands for the day of a session of which none is known. */
const EARLIEST = Number.MIN_SAFE_INTEGER

/** Sessions by series, city, number and day: “Astana 17”, “Sochi 2018”. */
async function foundRounds(index: ArchiveIndex, terms: readonly Term[]): Promise<FoundThings<RoundSummary>> {
  const asking = terms.filter(
    (term) =>
      term.session !== null ||
      term.days !== null ||
      term.series.length > 0 ||
      term.things.some(({ sort }) => sort === 'place'),
  )
  if (asking.every(({ days }) => days !== null)) return { shown: [], total: 0 }
  const found = index.occasions
    .filter((session) => asking.every((term) => isAsked(session, term) !== false))
    .sort((a, b) => (b.first ?? EARLIEST) - (a.first ?? EARLIEST) || (a.id < b.id ? -1 : 1))
  const ids = found.slice(0, SHOWN).map(({ id }) => id)
  return { shown: ids.length === 0 ? [] : await roundSummaries(index, ids), total: found.length }
}

/** What a phrase in quotation marks names: things with a name that holds it letter for letter, but for capitals. */
function withExact(lexicon: Lexicon, term: Term): Term {
  const { exact } = term
  if (exact === null) return term
  const things = lexicon.things.filter(({ spellings }) =>
    spellings.some(({ text }) => inSmallLetters(text).includes(exact)),
  )
  return { ...term, things }
}

/** Terms that name nothing as naming the topics that dispatches show by all their words together, or by theirs alone. */
function withTopics(lexicon: Lexicon, terms: readonly Term[]): Term[] {
  const bare = terms.filter(({ things }) => things.length === 0)
  const together = bare.length === terms.length ? topicsShownBy(bare.flatMap(({ words }) => words)) : []
  return terms.map((term) => {
    if (!bare.includes(term)) return term
    const shown = new Set([...together, ...topicsShownBy(term.words)])
    return { ...term, things: lexicon.things.filter(({ sort, slug }) => sort === 'topic' && shown.has(slug)) }
  })
}

export async function foundThings(index: ArchiveIndex, lexicon: Lexicon, { wanted }: Query) {
  const terms = wanted.map((term) => withExact(lexicon, term))
  const [officials, rounds, places, parties, topics] = await Promise.all([
    foundOfficials(index, terms),
    foundRounds(index, terms),
    foundNamed(index, terms, 'place'),
    foundNamed(index, terms, 'party'),
    foundNamed(index, withTopics(lexicon, terms), 'topic'),
  ])
  return { officials, rounds, places, parties, topics }
}

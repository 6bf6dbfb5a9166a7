/** Which series a session told in the text is of. */
import { headsLast } from '../cases'
import { type Document, isMark } from '../document'
import type { Mark } from '../gazetteer/marks'
import type { OccasionMention } from './occasions'

/** The series told with a session's noun, over it or after it. */
export function seriesOf(document: Document, from: number, to: number): Mark<'series'> | null {
  const { marks, tokens } = document
  if (headsLast(document)) return seriesBefore(document, from, to)
  for (let at = Math.max(0, from - 1); at < to + 9; at++) {
    const token = tokens[at]
    if (!token || token.kind === 'line' || isMark(token, '.', ';')) return null
    if (
      at > to &&
      (marks.at('verb', at) || marks.at('office', at) || marks.at('official', at) || isMark(token, ','))
    )
      return null
    if (at > to && (marks.phrase('with', at) || marks.phrase('between', at))) return null
    // "a series of meetings on the margins of the Assembly": those are no sessions of it.
    if (at >= to && marks.phrase('margins', at)) return null
    if (at > to && marks.at('session', at) && !marks.at('series', at)) return null
    const series = marks.at('series', at)
    if (series && series.to > from) return ofAnotherBody(document, series) ? null : series
  }
  return null
}

/** "the general assembly of the union of parliaments": words for a series that another body's name goes on from. */
const ofAnotherBody = ({ marks }: Document, { from, to }: Mark<'series'>) =>
  marks.within('party', from, to).length === 0 &&
  marks.phrase('bodies', to) !== undefined &&
  marks.at('party', to) === undefined

/** Nouns last: the series told before a session's noun, or ending with it. */
function seriesBefore({ marks, tokens }: Document, from: number, to: number): Mark<'series'> | null {
  for (let at = to - 1; at > from - 10 && at >= 0; at--) {
    const series = marks.at('series', at)
    if (series && (series.to <= from || series.to === to)) return series
    const token = tokens[at]
    if (at < from && (token?.kind === 'line' || isMark(token, ';', ','))) return null
    if (at < from && marks.at('verb', at)?.value.form === null) return null
    if (at < from && (marks.phrase('with', at) || (marks.at('session', at) && !inSeries(marks, at))))
      return null
  }
  return null
}

const inSeries = (marks: Document['marks'], at: number) =>
  [1, 2, 3].some((step) => (marks.at('series', at - step)?.to ?? 0) > at)

/** Of series named together the one whose sessions are of this kind (the summit of the Astana process). */
export function seriesOfKind(
  document: Document,
  told: string | null,
  kind: OccasionMention['kind'],
): string | null {
  const all = document.vocabulary.registry.series
  const own = told === null ? undefined : all[told]
  if (kind === 'round' || own?.kind === kind) return told
  const members = own?.guarantors ?? own?.members
  const found = Object.entries(all).find(
    ([, series]) => series.kind === kind && (members === undefined || sameMembers(series.members, members)),
  )
  return found?.[0] ?? told
}

/** The series of summits (or of ministers) that a text names, or whose members it tells of, where a session is told by number. */
export function seriesSpokenOf(
  document: Document,
  { kind, number }: Pick<OccasionMention, 'kind' | 'number'>,
): string | null {
  const { series } = document.vocabulary.registry
  const { length } = document.tokens
  const named = document.marks
    .within('series', 0, length)
    .find((mark) => series[mark.value.slug]?.kind === kind)
  if (named) return named.value.slug
  if (number === null) return null
  const parties = new Set(document.marks.within('party', 0, length).map((mark) => mark.value.slug))
  const known = Object.entries(series).find(
    ([, one]) =>
      one.kind === kind &&
      one.numbered &&
      one.members?.length &&
      one.members.every((party) => parties.has(party)),
  )
  return known?.[0] ?? null
}

const sameMembers = (a: readonly string[] | undefined, b: readonly string[]) =>
  a !== undefined && a.length === b.length && a.every((one) => b.includes(one))

/** Whether the guarantors are told, by that word or one by one, near a summit's or ministerial's noun. */
export function toldGuarantors(document: Document, from: number, to: number): boolean {
  const { marks } = document
  const end = Math.min(document.tokens.length, to + 14)
  if (marks.phrasesWithin('guarantors', from, end).length > 0) return true
  const parties = new Set(marks.within('party', from, end).map((mark) => mark.value.slug))
  const guarantors =
    Object.values(document.vocabulary.registry.series).find((one) => one.guarantors)?.guarantors ?? []
  return guarantors.length > 0 && guarantors.every((party) => parties.has(party))
}

/** "the 7th conference … in Brussels": the city that gives a series its name, in the ordinal's own sentence. */
export function cityOfSeries(document: Document, { number, from }: OccasionMention): string | null {
  const sentence = document.sentences[document.sentenceOf[from] ?? -1]
  const { marks, vocabulary } = document
  if (number === null || !sentence || vocabulary.lexicon.order === 'verb-first') return null
  const { series } = vocabulary.registry
  const cities = marks.within('place', sentence.from, sentence.to).map((mark) => mark.value.slug)
  const named = [...new Set(cities.filter((slug) => series[slug]?.numbered))]
  const [only] = named
  if (named.length !== 1 || only === undefined) return null
  // Many a round is held in a city: it is the series's where one of those who always take part is told of.
  const session = vocabulary.registry.occasions.find((one) => one.series === only && one.number === number)
  const members = session?.members ?? series[only]?.members ?? []
  const about =
    marks.within('party', sentence.from, sentence.to).some((mark) => members.includes(mark.value.slug)) ||
    marks.hasPhrase('guarantors', sentence.from, sentence.to)
  // All series that have cities' names are on Syria: a sentence that tells of others alone tells of another session.
  const others = marks
    .within('party', sentence.from, sentence.to)
    .some(
      ({ value: { slug } }) =>
        slug !== 'sy' && !members.includes(slug) && vocabulary.index.parties.get(slug)?.kind === 'state',
    )
  return about || (vocabulary.declension !== null && !others) ? only : null
}

/** "a trilateral summit" of three others: a series of guarantors is told with them, or by the city it is called after. */
export function ofOthers(
  { marks, tokens, vocabulary }: Document,
  { series, from, to }: OccasionMention,
): boolean {
  const known = vocabulary.registry.series
  const members = known[series]?.guarantors ?? known[series]?.members ?? []
  const kind = known[series]?.kind
  if (members.length === 0 || (kind !== 'summit' && kind !== 'ministerial')) return false
  if (marks.within('place', from, to).some(({ value }) => known[value.slug] !== undefined)) return false
  const { officials } = vocabulary.index
  const named = new Set([
    ...marks.within('party', 0, tokens.length).map(({ value }) => value.slug),
    ...marks.within('official', 0, tokens.length).map(({ value }) => officials.get(value.slug)?.party),
  ])
  const told = members.filter((party) => named.has(party)).length > 1
  return !told && !marks.hasPhrase('guarantors', 0, tokens.length)
}

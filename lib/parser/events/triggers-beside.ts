/** What stands around a meeting's noun or before its sentence: whose it is, how it was held. */
import { caseOf, headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import { type Document, isMark } from '../document'
import { courtesyEnd } from '../mentions/courtesies'
import { readOffice } from '../mentions/offices'
import type { Stretch } from './model'
import type { Trigger } from './triggers'

/** "(the) talks of 16 November between", "(the) meeting with": who met is told after the noun. */
export function tellsWhose(document: Document, to: number): boolean {
  const { marks, tokens } = document
  for (let at = to; at < to + 12; at++) {
    if (isMark(tokens[at], ',') && marks.phrase('where', at + 1)) return true
    if (document.dateTokens.has(at)) continue
    if (at > to + 6) return false
    // "the meeting of the two ministers in Chicago"
    const of = at === to ? marks.phrase('officeOf', at) : undefined
    if (of && marks.phrase('bothSides', of.to)) return true
    if ((['with', 'between', 'relative'] as const).some((name) => marks.phrase(name, at))) return true
    if (tokens[at]?.kind === 'mark' || tokens[at]?.kind === 'line' || marks.at('verb', at)) return false
  }
  return false
}

/** "They kept in touch by telephone. They talked on 26 September": how, told in the sentence before. */
export function mannerBefore(document: Document, { sentence }: Clause, { kind }: Trigger): Trigger['kind'] {
  const before = document.sentences[sentence.index - 1]
  if (kind !== 'talks' || !before || !premodified(document)) return kind
  return document.marks.within('manner', before.from, before.to)[0]?.value.kind ?? kind
}

/** Verbs last: "in the hall of the summit", "on the eve of the eighth summit": where or when something else was. */
export const spotOfSession = ({ marks, vocabulary }: Document, { from }: Stretch) =>
  vocabulary.lexicon.order === 'verb-last' &&
  marks.at('session', from) !== undefined &&
  (marks.phrase('venues', from - 1) !== undefined ||
    [1, 2, 3, 4, 5].some((step) => (marks.phrase('preparing', from - step)?.to ?? -9) >= from - 2))

/** "before this meeting": part of the words that tell when. */
export const toldBefore = (document: Document, { from, to }: Stretch) =>
  [1, 2, 3].some((step) => (document.marks.phrase('sameDayEarlier', from - step)?.to ?? 0) >= to)

/** "visited President A", "paid a visit to the Speaker": whom a journey's verb has for its object was met. */
export function visitsSomebody(
  document: Document,
  { from, to, value }: NonNullable<Clause['verb']>,
): boolean {
  const { marks, vocabulary } = document
  if (value.class !== 'travel') return false
  // "Vali A'yı ziyaret etti": whom, by his case, and no city.
  if (headsLast(document)) {
    const city = (['place', 'party'] as const).some((name) =>
      marks.within(name, from - 3, from).some((one) => one.to === from),
    )
    return marks.phrase('visit', from) !== undefined && caseOf(document, from) === 'accusative' && !city
  }
  if (vocabulary.lexicon.order !== 'verb-second') return false
  if (!marks.phrase('visit', to - 1) && !marks.phrase('visit', from)) return false
  const at = marks.phrase('travelTo', to)?.to ?? to
  const next = courtesyEnd(document, marks.phrase('articles', at)?.to ?? at)
  const office = readOffice(document, next)
  return marks.at('official', next) !== undefined || (office !== null && !office.plural)
}

/** "The talks were hosted by A": told of the meeting itself, as its subject. */
export const isMeetingsOwn = (
  document: Document,
  { from, to }: Stretch,
  found: readonly Trigger[],
): boolean =>
  document.vocabulary.lexicon.order === 'verb-second' &&
  document.marks.phrase('by', to - 1) !== undefined &&
  found.some((one) => one.anaphor && one.to === from)

/** Verbs last, nouns first: "the extraordinary sitting of parliament", at which somebody speaks. */
export const sittingOfBody = ({ marks, vocabulary }: Document, { to }: Stretch) =>
  vocabulary.lexicon.order === 'verb-last' &&
  [0, 1, 2].some((step) => marks.phrase('sittings', to + step) !== undefined) &&
  !marks.phrase('with', to) &&
  !marks.phrase('with', to + 1)

/** The city told right after a meeting's noun: "at the summit in Asmara". */
export function cityBeside({ marks }: Document, { to }: Stretch): string | null {
  const locative = marks.phrase('locatives', to)
  return locative ? (marks.at('place', locative.to)?.value.slug ?? null) : null
}

/** "Meeting in Istanbul on Monday, A and B called for": a participle that a sentence begins with, whose subject is told after it. */
export function meetsFirst(
  { marks, tokens, dateTokens, vocabulary }: Document,
  { sentence }: Clause,
  { from, to }: Stretch,
) {
  const participle = vocabulary.lexicon.participles.some((ending) => tokens[from]?.text.endsWith(ending))
  if (from !== sentence.from || to - from !== 1 || !participle) return false
  return (
    marks.phrase('locatives', to) !== undefined ||
    marks.phrase('with', to) !== undefined ||
    dateTokens.has(to)
  )
}

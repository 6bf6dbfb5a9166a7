/**
 * Meetings told by a noun beside the one that a clause tells: "after his talks with A, B met C", "B met C before a
 * meeting with A". Each is cut out of the clause that it stands in, so that its people are none of that clause's.
 */
import { caseOf, headsLast, premodified, tellsOwner } from './cases'
import { type Clause, inClause, openClause } from './clause'
import { type Document, isMark } from './document'
import type { Mark } from './gazetteer/marks'
import { beginning, firstFrom, holds } from './in-order'
import type { VerbClass } from './languages/schema'
import { isLedBy } from './led-by'
import type { Actor } from './mentions/actors'
import type { Stretch } from './mentions/paired-rows'

/** Verbs that tell a meeting, by themselves or with a noun. */
const TELLING = new Set<VerbClass>(['meet', 'light', 'discuss', 'host', 'include'])

/** Words between "after" and a meeting's noun. */
const QUALITIES = 3

/** Tokens from a meeting's noun to whom it was with. */
const PARTNER_WITHIN = 9

/** The noun of a meeting after "after", past whose it was and what it was like. */
function nounAfter({ marks, tokens }: Document, from: number): Stretch | null {
  for (let at = from; at <= from + QUALITIES; at++) {
    if (marks.phrase('demonstratives', at)) return null
    const noun = marks.at('meeting', at)
    if (noun) return noun
    if (tokens[at]?.kind !== 'word' || marks.at('official', at) || marks.at('office', at)) return null
  }
  return null
}

/** "meeting A", "لقائه A": nouns whose partner stands right after them, or where "his" is written on. */
const takesObject = (document: Document, { to }: Stretch) => premodified(document) || tellsOwner(document, to)

const isJoint = ({ marks, tokens, vocabulary }: Document, at: number) =>
  vocabulary.and.has(tokens[at]?.text ?? '') || marks.phrase('honorifics', at) !== undefined

/** Where the row of those whom somebody met ends: "A", "A and B". */
function rowEnd(document: Document, actors: readonly Actor[], index: number): number {
  let end = actors[index]?.to ?? 0
  for (let next = actors[index + 1], at = index + 1; next; next = actors[++at]) {
    const between = document.tokens.slice(end, next.from)
    if (between.length === 0 || !between.every((token) => isJoint(document, token.index))) break
    end = next.to
  }
  return end
}

function commaIn({ tokens }: Document, from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isMark(tokens[at], ',')) return at
  return null
}

/** Where a stretch ends that begins with "after" and has told its people up to a token; null where nothing tells. */
function endOf(
  document: Document,
  clause: Clause,
  from: number,
  row: number,
  next: Actor | undefined,
): number | null {
  const { order } = document.vocabulary.lexicon
  const verb = clause.verb?.from ?? clause.to
  if (from > verb) return commaIn(document, row, clause.to) ?? clause.to
  const comma = commaIn(document, row, Math.min(verb, next?.from ?? verb))
  if (comma !== null) return comma
  if (order === 'verb-first') return null
  if (order === 'verb-last') return next && isLedBy(document, next.from, 'with') ? row : null
  return next && next.from < verb ? next.from : row
}

/** Whom a meeting's noun is told with, by his place among the actors; null where it is told with nobody. */
function partnerOf(
  document: Document,
  actors: readonly Actor[],
  clause: Clause,
  noun: Stretch,
): number | null {
  const { marks } = document
  const index = firstFrom(actors, noun.to)
  const from = actors[index]?.from
  if (from === undefined || from > noun.to + PARTNER_WITHIN || !inClause(clause, from)) return null
  const led = marks.hasPhrase('with', noun.to - 1, from) || (from === noun.to && takesObject(document, noun))
  const does = marks.within('verb', noun.to, from).some(({ value }) => value.class !== 'other')
  return led && !does ? index : null
}

/** "after his talks with A": from its first word to its last; null where a clause has none. */
function besideIn(document: Document, actors: readonly Actor[], clause: Clause): Stretch | null {
  for (const after of document.marks.phrasesWithin('followed', clause.from, clause.to)) {
    if (!inClause(clause, after.from) || document.dateTokens.has(after.from)) continue
    const noun = nounAfter(document, after.to)
    const partner = noun && partnerOf(document, actors, clause, noun)
    if (!noun || partner === null) continue
    const row = rowEnd(document, actors, partner)
    const next = actors[firstFrom(actors, row)]
    const inside = next && inClause(clause, next.from) ? next : undefined
    const to = endOf(document, clause, after.from, row, inside)
    if (to !== null && to > noun.to) return { from: after.from, to }
  }
  return null
}

/** Nouns last: "A'yla görüşmesinden önce". */
function besideBefore(document: Document, actors: readonly Actor[], clause: Clause): Stretch | null {
  for (const mark of document.marks.phrasesWithin('followed', clause.from, clause.to)) {
    const noun = [1, 2]
      .flatMap((step) => document.marks.at('meeting', mark.from - step) ?? [])
      .find((one) => one.to === mark.from)
    if (!noun || !inClause(clause, mark.from)) continue
    const last = actors[firstFrom(actors, noun.from) - 1]
    const met =
      last &&
      (caseOf(document, last.to, last.ending) === 'instrumental' || document.marks.phrase('with', last.to))
    if (!last || !met || last.to < noun.from - QUALITIES || last.from <= clause.from) continue
    return { from: last.from, to: mark.to }
  }
  return null
}

/** Nouns last: "A'yla görüştükten sonra B'yi ziyaret etti": a visit that is paid to somebody. */
const isVisit = (document: Document, { value, from }: Mark<'verb'>) =>
  value.class === 'travel' && headsLast(document) && document.marks.phrase('visit', from) !== undefined

/** Whether the only one whom a clause tells is whom somebody met, and not who met. */
const isMet = (document: Document, verb: Mark<'verb'>, { from, to, ending }: Actor) =>
  isLedBy(document, from, 'with', 'by') ||
  (headsLast(document) ? caseOf(document, to, ending) !== null : from >= verb.to)

/** Whether a clause tells a meeting of its own without what is cut out of it. */
function tellsMeeting(
  document: Document,
  actors: readonly Actor[],
  clause: Clause,
  beside: Stretch,
): boolean {
  const { verb } = clause
  if (!verb || holds(beside, verb.from)) return false
  const visits = isVisit(document, verb)
  if (!visits && !TELLING.has(verb.value.class)) return false
  const outside = ({ from }: Stretch) => inClause(clause, from) && !holds(beside, from)
  const told =
    visits ||
    verb.value.class === 'meet' ||
    document.marks.within('meeting', clause.from, clause.to).some(outside)
  const others = beginning(actors, clause.from, clause.to).filter((one) => outside(one) && !one.owner)
  const [only] = others
  return told && only !== undefined && (others.length > 1 || isMet(document, verb, only))
}

/** The clauses with meetings told beside them as clauses of their own, before what they were cut out of. */
export function partBeside(document: Document, told: readonly Actor[], clauses: Clause[]): Clause[] {
  const actors = told
    .filter(({ kind }) => kind !== 'delegation')
    .sort((a, b) => a.from - b.from || a.to - b.to)
  return clauses.flatMap((clause) => {
    if (!clause.verb || !document.marks.hasPhrase('followed', clause.from, clause.to)) return [clause]
    const found = headsLast(document)
      ? besideBefore(document, actors, clause)
      : besideIn(document, actors, clause)
    if (!found || !tellsMeeting(document, actors, clause, found)) return [clause]
    clause.cut.push(found)
    const beside = openClause(clause.sentence, found.from, clause)
    beside.to = found.to
    beside.beside = true
    return found.from > clause.verb.from ? [clause, beside] : [beside, clause]
  })
}

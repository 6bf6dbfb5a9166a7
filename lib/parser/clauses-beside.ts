/**
 * Meetings told by a noun beside the one that a clause tells: "after his talks with A, B met C", "B met C before a
 * meeting with A". Each is cut out of the clause that it stands in, so that its people are none of that clause's.
 */
import { caseOf, headsLast, premodified } from './cases'
import { type Clause, inClause, openClause } from './clause'
import { type Document, isMark } from './document'
import { firstFrom } from './in-order'
import type { VerbClass } from './languages/schema'
import type { Actor } from './mentions/actors'

/** Verbs that tell a meeting, by themselves or with a noun. */
const TELLING = new Set<VerbClass>(['meet', 'light', 'discuss', 'host', 'include'])

/** Words between "after" and a meeting's noun, and from that to whom it was with. */
const QUALITIES = 3
const PARTNER_WITHIN = 9

interface Stretch {
  from: number
  to: number
}

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

/** "meeting A", "لقائه A": nouns whose partner stands right after them; with verbs first only where "his" is written on. */
const takesObject = (document: Document, { to }: Stretch) =>
  premodified(document) ||
  (document.vocabulary.lexicon.order === 'verb-first' && /ه[اهم]*$/.test(document.tokens[to - 1]?.text ?? ''))

const isJoint = ({ marks, tokens, vocabulary }: Document, at: number) =>
  vocabulary.and.has(tokens[at]?.text ?? '') || marks.phrase('honorifics', at) !== undefined

/** Whether somebody is told right after "with", articles and courtesies apart. */
export function isLedBy({ marks }: Document, from: number, ...names: ('with' | 'by' | 'between')[]): boolean {
  let at = from - 1
  while (marks.phrase('honorifics', at) ?? marks.phrase('articles', at)) at--
  return names.some((name) => marks.phraseBefore(name, at + 1))
}

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

/** "after his talks with A": from its first word to its last; null where a clause has none. */
function besideIn(document: Document, actors: readonly Actor[], clause: Clause): Stretch | null {
  const { marks } = document
  for (const mark of marks.phrasesWithin('followed', clause.from, clause.to)) {
    const noun =
      inClause(clause, mark.from) && !document.dateTokens.has(mark.from) ? nounAfter(document, mark.to) : null
    if (!noun) continue
    const index = firstFrom(actors, noun.to)
    const partner = actors[index]
    if (!partner || partner.from > noun.to + PARTNER_WITHIN || !inClause(clause, partner.from)) continue
    if (
      !marks.hasPhrase('with', noun.to - 1, partner.from) &&
      !(partner.from === noun.to && takesObject(document, noun))
    )
      continue
    if (marks.within('verb', noun.to, partner.from).some(({ value }) => value.class !== 'other')) continue
    const row = rowEnd(document, actors, index)
    const next = actors[firstFrom(actors, row)]
    const to = endOf(document, clause, mark.from, row, next && inClause(clause, next.from) ? next : undefined)
    if (to !== null && to > noun.to) return { from: mark.from, to }
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

/** Whether a clause tells a meeting of its own without what is cut out of it. */
function tellsMeeting(
  document: Document,
  actors: readonly Actor[],
  clause: Clause,
  { from, to }: Stretch,
): boolean {
  const { verb } = clause
  const visits =
    verb?.value.class === 'travel' &&
    headsLast(document) &&
    document.marks.phrase('visit', verb.from) !== undefined
  if (!verb || !(visits || TELLING.has(verb.value.class)) || (verb.from >= from && verb.from < to))
    return false
  const outside = (at: number) => inClause(clause, at) && (at < from || at >= to)
  const told =
    visits ||
    verb.value.class === 'meet' ||
    document.marks.within('meeting', clause.from, clause.to).some((one) => outside(one.from))
  const others: Actor[] = []
  for (let index = firstFrom(actors, clause.from); (actors[index]?.from ?? clause.to) < clause.to; index++) {
    const actor = actors[index]
    if (actor && outside(actor.from) && !actor.owner) others.push(actor)
  }
  const [only] = others
  const met =
    only && (isLedBy(document, only.from, 'with', 'by') || (!headsLast(document) && only.from >= verb.to))
  return (
    told &&
    (others.length > 1 ||
      met === true ||
      (headsLast(document) && only !== undefined && caseOf(document, only.to, only.ending) !== null))
  )
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

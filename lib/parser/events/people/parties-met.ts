/** States and bodies told to have met by their names alone: "talks between Iran and the EU", "Russia and Ukraine met". */
import { caseOf, headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import { type Document, isMark } from '../../document'
import type { VerbClass } from '../../languages/schema'
import { actorOf } from '../../mentions/actor-of'
import { partiesBefore } from '../../mentions/parties-before'
import { partyList } from '../../mentions/party-lists'
import { dateIn } from '../days/day-told'
import { type Participant, participantBy, partyOf, type Stretch } from '../model'
import { placesInClause } from '../places/places'
import type { Scene } from '../scene'
import type { Trigger } from '../triggers'
import { participantsIn } from './participants'

/** Verbs that say of talks themselves that they took place. */
const OF_TALKS = new Set<VerbClass>(['light', 'begin', 'end', 'continue', 'be'])

/** Verbs of which those who met are the subject. */
const OF_PARTIES = new Set<VerbClass>(['light', 'meet'])

/** Words between a meeting's noun and whose it is: "indirect nuclear". */
const QUALITIES = 6

/** A row of parties and where it stands. */
interface Row extends Stretch {
  parties: string[]
}

function rowAt(document: Document, from: number): Row | null {
  const mark = document.marks.at('party', from)
  if (!mark || mark.value.demonym) return null
  const { parties, to } = partyList(document, from)
  return parties.length > 0 ? { parties: [...new Set(parties)], from, to } : null
}

/** A word that may stand between a meeting's noun and whose it is: "indirect". */
const qualifiesTalks = ({ marks, tokens }: Document, at: number) =>
  tokens[at]?.kind === 'word' &&
  (['party', 'verb', 'office'] as const).every((name) => !marks.at(name, at)) &&
  (['between', 'with', 'about', 'relative', 'locatives'] as const).every((name) => !marks.phrase(name, at))

/** "talks between A and B": after "between", or where verbs come last right after the noun. */
function between(document: Document, clause: Clause, trigger: Trigger): Row | null {
  const { marks, vocabulary } = document
  if (headsLast(document)) {
    const [mark] = marks.phrasesWithin('between', clause.from, trigger.from).slice(-1)
    const row = mark ? partiesBefore(document, mark.from) : null
    return mark && row ? { parties: [...new Set(row.parties)], from: row.from, to: mark.to } : null
  }
  const [mark] = marks.phrasesWithin('between', trigger.to, Math.min(clause.to, trigger.to + QUALITIES))
  if (mark) {
    const start = marks.phrase('articles', mark.to)?.to ?? mark.to
    return rowAt(document, start)
  }
  if (vocabulary.lexicon.order !== 'verb-last') return null
  let from = trigger.to
  while (from < trigger.to + QUALITIES / 2 && qualifiesTalks(document, from)) from++
  return rowAt(document, from)
}

const BEFORE_SUBJECT = ['articles', 'adverbs', 'clauseStarts', 'complement', 'background', 'asides'] as const

/** Words that may stand before the subject of a clause: days, adverbs, conjunctions, commas. */
function opens(document: Document, clause: Clause, at: number): boolean {
  const { marks, dateTokens, tokens } = document
  for (let index = clause.from; index < at; index++) {
    const light =
      dateTokens.has(index) ||
      dateTokens.has(index + 1) ||
      isMark(tokens[index], ',', ':', '-', '—', '"') ||
      marks.at('verb', index) ||
      BEFORE_SUBJECT.some((name) => marks.phrase(name, index))
    if (!light) return false
  }
  return true
}

/** What may follow the subject: its verb, a day, a city, whom it met. */
function goesOn(document: Document, { to }: Row): boolean {
  const { marks, dateTokens, tokens } = document
  return (
    dateTokens.has(to) ||
    dateTokens.has(to + 1) ||
    isMark(tokens[to], ',') ||
    (marks.at('verb', to) ??
      marks.at('meeting', to) ??
      marks.at('place', to) ??
      marks.phrase('with', to) ??
      marks.phrase('adverbs', to) ??
      marks.phrase('locatives', to) ??
      marks.phrase('also', to)) !== undefined
  )
}

/** The row of parties that is the subject of a clause. */
function subjectRow(document: Document, clause: Clause, verb: Stretch): Row | null {
  const { order } = document.vocabulary.lexicon
  for (const mark of document.marks.within('party', clause.from, clause.to)) {
    if (!inClause(clause, mark.from)) continue
    const row = rowAt(document, mark.from)
    if (!row) return null
    const first = opens(document, clause, row.from)
    if (order === 'verb-second') return first && row.to <= verb.from && goesOn(document, row) ? row : null
    if (order === 'verb-last') {
      const nominative = !headsLast(document) || caseOf(document, row.to, mark.ending) === null
      return first && nominative && goesOn(document, row) ? row : null
    }
    return first && goesOn(document, row) ? row : null
  }
  return null
}

/** "(Russia held talks) with Ukraine": the row after "with", or the one in the instrumental. */
function partnerRow(document: Document, clause: Clause, subject: Row): Row | null {
  const { marks } = document
  for (const mark of marks.phrasesWithin('with', subject.to, clause.to)) {
    const start = marks.phrase('articles', mark.to)?.to ?? mark.to
    const row = headsLast(document)
      ? { ...partiesBefore(document, mark.from), to: mark.from }
      : rowAt(document, start)
    if (row && row.parties.length > 0) return row
  }
  return null
}

/** "the first contact between Ankara and Damascus took place, the ministers A and B met": who they were is told next. */
const namesFollow = ({ cast, clauses }: Scene, clause: Clause): boolean =>
  clauses.some(
    (other) =>
      other.sentence === clause.sentence &&
      other.from >= clause.to &&
      OF_PARTIES.has(other.verb?.value.class ?? 'other') &&
      participantsIn(cast, other).length > 1,
  )

/** "the consultations of Iran and Slovakia, led by A and B": who is of no country told is of the side that nobody is of. */
export function ofOtherSide(
  { document }: Scene,
  clause: Clause,
  trigger: Trigger,
  met: readonly Participant[],
): void {
  const unknown = met.filter(
    (one) => one.person?.slug === null && one.person.party === null && one.party === null,
  )
  const [only] = unknown
  if (unknown.length !== 1 || !only?.person) return
  const sides = between(document, clause, trigger)?.parties ?? []
  const left = sides.filter((party) => !met.some((one) => partyOf(one) === party))
  if (sides.length === 2 && left.length === 1) only.person.party = left[0] ?? null
}

/** Parties told by their names alone to have met, where the clause tells the day or the city too. */
export function partiesMet(scene: Scene, clause: Clause, trigger: Trigger): Participant[] {
  const { cast, document } = scene
  const verb = clause.verb
  if (!trigger.predicate || !verb || namesFollow(scene, clause)) return []
  const rows: Row[] = []
  if (OF_TALKS.has(verb.value.class)) {
    const row = between(document, clause, trigger)
    if (row && row.parties.length > 1) rows.push(row)
  }
  if (rows.length === 0 && OF_PARTIES.has(verb.value.class)) {
    const subject = subjectRow(document, clause, verb)
    const partner = subject ? partnerRow(document, clause, subject) : null
    if (subject && (partner || subject.parties.length > 1)) rows.push(subject, ...(partner ? [partner] : []))
  }
  const parties = [...new Set(rows.flatMap((row) => row.parties))]
  const enough = dateIn(scene, clause) !== null || placesInClause(cast, clause).length > 0
  if (parties.length < 2 || !enough) return []
  return rows.flatMap(({ parties: named, from, to }) =>
    // Who leads a side's delegation is told elsewhere, if anywhere.
    named.map((party) => participantBy(actorOf('delegation', { from, to }), null, party, 'parties-told')),
  )
}

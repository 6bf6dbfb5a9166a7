/** Several meetings told by one verb: "on Monday with A in Moscow, on Tuesday with B in Ankara". */
import type { MeetingKind } from '@/lib/registry/schema'
import { premodified } from '../cases'
import { type Clause, partOf } from '../clause'
import { type Document, isMark } from '../document'
import { dateIn } from './days/day-told'
import { kindOf } from './kinds'
import { type MeetingEvent, type Participant, partyOf, type Stretch } from './model'
import { unique } from './people/participants'
import { placesInClause } from './places/places'
import type { Scene } from './scene'
import type { Trigger } from './triggers'

export interface Part {
  clause: Clause
  participants: Participant[]
}

/** Where the words about a partner begin: at the comma or the "and" nearest before him, or at himself. */
function beginning({ document, dates }: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const token = document.tokens[at]
    const and = document.vocabulary.and.has(token?.text ?? '')
    const joined =
      dates.some((one) => one.from === at) && document.vocabulary.and.has(token?.text.slice(0, 1) ?? '')
    if (and || joined || isMark(token, ',', ';')) return at
  }
  return to
}

/** A clause cut at its partners, where each has a day (or a city) of his own; null where they were met together. */
export function toldEach(scene: Scene, clause: Clause, participants: readonly Participant[]): Part[] | null {
  const [subject] = participants
  const partners = participants.filter((one) => one !== subject)
  if (!subject || partners.length < 2) return null
  const inside = (one: Participant) => one.at.from >= clause.from && one.at.to <= clause.to
  const ordered = partners.every(
    (one, index) => inside(one) && (index === 0 || one.at.from >= (partners[index - 1]?.at.to ?? 0)),
  )
  if (!ordered) return null
  const starts = partners.map((one, index) =>
    index === 0 ? clause.from : beginning(scene, partners[index - 1]?.at.to ?? clause.from, one.at.from),
  )
  const parts = partners.map((partner, index) => ({
    clause: partOf(clause, starts[index] ?? clause.from, starts[index + 1] ?? clause.to),
    participants: [subject, partner],
  }))
  return (
    apart(scene, parts) ??
    (withEach(scene.document, partners) ? parts : null) ??
    apart(scene, inRows(scene, clause, parts))
  )
}

/** Parts of which each has a day, or each a city, of its own; null where they have not. */
function apart(scene: Scene, parts: Part[]): Part[] | null {
  const days = new Set(parts.map((part) => dateIn(scene, part.clause)?.span.start ?? null))
  const cities = new Set(parts.map((part) => placesInClause(scene.cast, part.clause)[0]?.slug ?? null))
  const each = (told: Set<unknown>) => parts.length > 1 && told.size === parts.length && !told.has(null)
  return each(days) || each(cities) ? parts : null
}

/** "A on Monday in Cairo, and B and C in Beirut": whether day and city stand after those who were met. */
function toldAfter({ dates, document }: Scene, [first]: readonly Part[]): boolean {
  const met = first?.participants.at(-1)
  if (!first || !met) return false
  return (
    dates.some(({ from }) => from >= met.at.to && from < first.clause.to) ||
    document.marks.within('place', met.at.to, first.clause.to).length > 0
  )
}

/** "on Monday in Doha with A, and on Tuesday in Beirut with B and C": of whom no day or city tells, met with the one beside. */
function inRows(scene: Scene, clause: Clause, parts: readonly Part[]): Part[] {
  const rows: Part[] = []
  const after = toldAfter(scene, parts)
  const tells = (part: Part) => dateIn(scene, part.clause) ?? placesInClause(scene.cast, part.clause)[0]
  for (const part of parts) {
    const row = rows.at(-1)
    if (row && !(after ? tells(row) : tells(part))) {
      row.participants = unique([...row.participants, ...part.participants])
      row.clause = partOf(clause, row.clause.from, part.clause.to)
    } else rows.push({ ...part })
  }
  return rows
}

/** "in Cairo with A, and two days later by telephone with B": what tells how one was met tells nothing of those before. */
export function kindOfPart(scene: Scene, clause: Clause, part: Part, trigger: Trigger): MeetingKind {
  const { document, cast } = scene
  if (part.clause === clause) return trigger.kind
  const own =
    document.marks.at('meeting', trigger.from)?.value.kind ??
    document.marks.at('verb', trigger.from)?.value.kind ??
    'talks'
  const kind = kindOf(document, partOf(clause, clause.from, part.clause.to), trigger, own)
  return kind !== own && placesInClause(cast, part.clause).length > 0 ? own : kind
}

/** "with A about this and with B about that": each partner after a "with" of his own, and a matter of his own between. */
const withEach = (document: Scene['document'], partners: readonly Participant[]): boolean =>
  partners.every((one, index) => {
    const { marks } = document
    const before = partners[index - 1]
    // "a delegation led by A and by B held talks on this with C": A and B are no partners of each other.
    if (!before)
      return (
        !premodified(document) ||
        marks.phrasesWithin('with', Math.max(0, one.at.from - 3), one.at.from).length > 0
      )
    return (
      marks.phrasesWithin('with', before.at.to, one.at.from).length > 0 &&
      (marks.phrasesWithin('about', before.at.to, one.at.from).length > 0 ||
        marks.phrasesWithin('thenWith', before.at.to, one.at.from).length > 0)
    )
  })

/** Meetings of several days that one clause tells were in the city that it tells. */
export function shareCity(events: readonly MeetingEvent[]): void {
  const place = events.find((one) => one.place)?.place ?? null
  for (const event of events) event.place ??= place
}

/** "On Monday with A about this and with B about that": a day told with the first alone is that of all. */
export function shareDay([first, ...others]: readonly MeetingEvent[]): void {
  if (first?.date && others.every(({ date }) => date === null))
    for (const one of others) one.date = first.date
}

/** Told to have met one by one; "Separately, A met B" begins other news. */
export const metEach = (document: Document, { sentence }: Clause): boolean =>
  document.marks
    .phrasesWithin('each', sentence.from, sentence.to)
    .some((mark) => !premodified(document) || !(opensNews(document, sentence, mark) || inOne(document, mark)))

const opensNews = ({ tokens }: Document, sentence: { from: number }, { from, to }: Stretch) =>
  from === sentence.from && isMark(tokens[to], ',')

/** "in a separate meeting": one meeting, apart from those told before. */
const inOne = ({ marks }: Document, { from, to }: { from: number; to: number }) =>
  marks.phrase('articles', from - 1)?.to === from &&
  marks.phrase('definite', from - 1) === undefined &&
  marks.at('meeting', to) !== undefined

/** Verbs last: "A, B ve C ile bir araya geldi. Görüşmelerde …": several meetings, as the next sentence calls them. */
function spokenOfAsSeveral(document: Document, { sentence }: Clause): boolean {
  const next = document.sentences[sentence.index + 1]
  return (
    document.vocabulary.lexicon.order === 'verb-last' &&
    next !== undefined &&
    document.marks
      .phrasesWithin('theseMeetings', next.from, next.to)
      .some(({ from, to }) => from < next.from + 2 || document.marks.hasPhrase('numerals', from, to))
  )
}

/** "spoke by telephone with A and B": one telephones with one, unless those of one side, or three together, are told. */
function calledEach(
  { marks }: Document,
  { verb, from, to }: Clause,
  kind: MeetingKind,
  [caller, ...called]: readonly Participant[],
): boolean {
  if (kind !== 'call' || !caller || marks.hasPhrase('trilateral', from, to)) return false
  const parties = new Set(called.map(partyOf))
  return (
    caller.at.to <= (verb?.from ?? from) &&
    called.every((one) => one.at.from >= (verb?.to ?? from)) &&
    parties.size === called.length &&
    !parties.has(partyOf(caller))
  )
}

/** "first with A, then with B": a word of what came next between two of those who were met. */
const metInTurn = (
  { marks, vocabulary }: Document,
  clause: Clause,
  [, ...met]: readonly Participant[],
): boolean =>
  vocabulary.lexicon.order !== 'verb-first' &&
  met.some((one, index) => {
    const before = met[index - 1]
    const inside = one.at.from < clause.to && before !== undefined && before.at.to < one.at.from
    return inside && marks.phrasesWithin('thenWith', before.at.to, one.at.from).length > 0
  })

/** One event for each partner where they were met separately. */
export function separate(
  document: Document,
  clause: Clause,
  participants: Participant[],
  kind: MeetingKind = 'talks',
): Participant[][] {
  const each =
    metEach(document, clause) ||
    metInTurn(document, clause, participants) ||
    spokenOfAsSeveral(document, clause) ||
    calledEach(document, clause, kind, participants)
  if (participants.length < 3 || !each) return [participants]
  const [first] = participants
  // "The two ministers met A and B each": those told together are one side.
  const told = (one: Participant) => one === first || one.at.from === first?.at.from
  const subjects = participants.filter(told)
  const partners = participants.filter((one) => !told(one))
  if (partners.length === 0) return [participants]
  return partners.map((partner) => [...subjects, partner])
}

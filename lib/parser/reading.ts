/** The passes over a text made ready, in their order: from its clauses to drafts, issues and confidence. */
import { headsLast, premodified } from './cases'
import { confidenceOf } from './confidence/confidence'
import { type Signals, signalsOf } from './confidence/signals'
import type { DateExpression, ResolvedDate } from './dates/model'
import type { Document } from './document'
import type { DraftIssue, DraftMeeting } from './draft'
import { draftMeeting } from './drafts'
import { buildEvents } from './events/build'
import type { Context } from './events/context'
import { type Dated, type DatingInput, dateEvents } from './events/days/dating'
import { forgetDayOfNews } from './events/days/day-of-news'
import { dateSessions, inheritDates, inheritEarlier } from './events/days/inherit-days'
import { dateHoursBefore } from './events/days/same-day'
import { dayOfSession } from './events/days/session-days'
import { stretchTalks } from './events/days/talks-of-days'
import { toldAside } from './events/days/told-aside'
import { findFocus } from './events/focus'
import { settleKind } from './events/kinds'
import { mergeEvents } from './events/merge'
import { type MeetingEvent, ofSameOccasion } from './events/model'
import { settleParties } from './events/people/parties'
import { inheritPlaces } from './events/places/inherit-places'
import type { Scene, State } from './events/scene'
import {
  numberOccasions,
  placeOneMore,
  placeOnMargins,
  placeOnMarginsOfNews,
  recogniseSessions,
} from './events/sessions/inherit'
import { placeWhereSessionIs } from './events/sessions/margins-there'
import { castSession } from './events/sessions/session-cast'
import { announcedSession, currentSession } from './events/sessions/session-of-news'
import { edgesBeside, edgesOfMargins } from './events/sessions/session-words'
import { findSessions } from './events/sessions/sessions'
import { topicsOf, topicsOfHeadline } from './events/subjects'
import { issuesOf } from './issues/issues'
import { positionsOf } from './positions/positions'
import { type ReadingInput, sceneOf } from './preparation'
import { nameDelegates, shareSentences, tellsEnough } from './sharing'

export interface ReadDispatch {
  document: Document
  title: string | null
  dated: Dated
  meetings: DraftMeeting[]
  issues: DraftIssue[]
  /** What speaks for and against each of the meetings. */
  signals: Signals[]
}

/** Reads a dispatch whose language has a folder. */
export function readDispatch(input: ReadingInput): ReadDispatch {
  const { scene, expressions, title } = sceneOf(input)
  const { events: found, sessionSentences, halves, attended } = buildEvents(scene)
  const sessions = findSessions(scene)
  const current = currentSession(sessions)
  const told: Told = { scene, sessions, current, events: found, sessionSentences }
  const dated = dateEvents(datingOf(input, told, expressions))
  dateHoursBefore({ scene, dated, sessions, current, events: found })
  const events = mergeEvents(found, dated.dates)
  for (const event of events) nameDelegates(scene, event)
  const context: Context = { scene, dated, sessions, current, events }
  numberOccasions(context)
  dateSessions(context)
  const news = current?.background === false ? current : announcedSession(scene.document, sessions, events)
  const cast = news ?? current
  if (cast) castSession(scene, cast, events, attended)
  shareSentences(sessions, sessionSentences)
  for (const session of sessions) session.participants = settleParties(session.participants)
  inherit(context)
  context.events = mergeEvents([...events], dated.dates)
  return finish(context, halves, title)
}

/** What is told, before any day is known. */
interface Told extends Omit<Context, 'dated'> {
  /** Sentences that speak of a session. */
  sessionSentences: ReadonlySet<number>
}

/** What is asked to settle the day of writing and all others. */
function datingOf(
  { vocabulary, kit, given }: ReadingInput,
  { scene, events, sessions, current, sessionSentences }: Told,
  expressions: readonly DateExpression[],
): DatingInput {
  const told = [...events, ...sessions]
  return {
    registry: vocabulary.registry,
    expressions,
    calendar: kit.dates.calendar,
    given,
    events,
    sessions,
    asides: toldAside(scene, told),
    current,
    presentPlans: kit.lexicon.presentPlans,
    sessionDays: daysCalledToday(scene),
    sessionEdges: current ? edgesBeside(scene, current, sessionSentences) : edgesOfMargins(scene),
    paragraphs: paragraphsOf(scene),
    anchorsOnNews: premodified(scene.document) || headsLast(scene.document),
    topicsOf: (event) => new Set(topicsOf(scene, event, told).map((mark) => mark.value.topic)),
  }
}

/** What meetings have from the sessions and the other meetings told, and what kind that makes of them. */
function inherit(context: Context): void {
  const { scene, dated, events } = context
  inheritEarlier(context)
  placeOnMargins(context)
  inheritDates(context)
  // What was earlier on a day that only the session tells is known now, and was on its margins, too.
  inheritEarlier(context)
  placeOnMargins(context)
  inheritPlaces(context)
  const { parties } = scene.document.vocabulary.index
  const isBody = (party: string) => parties.get(party)?.kind === 'organisation'
  for (const event of events) settleKind(event, dated.dates.get(event), isBody)
  recogniseSessions(context)
  placeOnMarginsOfNews(context)
  placeOneMore(context)
  placeWhereSessionIs(context)
  stretchTalks(context)
}

const paragraphsOf = ({ document, dates }: Scene) =>
  new Map(
    dates.map(({ expression, from }) => [
      expression,
      document.sentences[document.sentenceOf[from] ?? -1]?.paragraph ?? -1,
    ]),
  )

/** "today, on the fourth day of the session". */
const daysCalledToday = ({ document, clauses, dates }: Scene): number[] =>
  clauses.flatMap((clause) => {
    const today = dates.some(
      ({ from, expression: { telling } }) =>
        clause.from <= from && from < clause.to && telling.kind === 'relative-day' && telling.offset === 0,
    )
    const day = today ? dayOfSession(document, clause)?.day : undefined
    return day !== undefined && day > 0 ? [day] : []
  })

const FROM_REFERENCE = new Set(['relative-day', 'weekday', 'distance', 'relative-period'])

/** A date reckoned from a day of writing that the page doesn't print tells how that day was found. */
function explained(event: MeetingEvent, { dates, publication }: Dated): ResolvedDate | null {
  const date = dates.get(event) ?? null
  const reckoned = date !== null && event.date !== null && FROM_REFERENCE.has(event.date.telling.kind)
  if (!reckoned || publication.printed?.basis === 'read') return date
  return { ...date, explanation: `${date.explanation} ${publication.explanation}` }
}

/** The records that a text tells enough of, as drafts with what is to be said of them. */
function finish(context: Context, halves: State['halves'], title: string | null): ReadDispatch {
  const { scene, dated, events, sessions, current } = context
  const { document } = scene
  const focus = findFocus(document, dated, events, sessions, current)
  forgetDayOfNews(dated, events, focus)
  const all = [
    ...events,
    ...sessions.filter(
      (session) =>
        !events.some((event) => event.occasion?.relation === 'session' && ofSameOccasion(event, session)),
    ),
  ]
  const kept = all.filter((event) => tellsEnough(event, dated))
  const news = kept.filter((event) => focus.has(event))
  const positions = positionsOf(scene, news, kept)
  const records = kept.map((event) => {
    const date = explained(event, dated)
    const own = topicsOf(scene, event, kept)
    const topics =
      own.length === 0 && focus.has(event) && [...focus][0] === event ? topicsOfHeadline(scene, event) : own
    const taken = positions.get(event) ?? []
    return { event, date, draft: draftMeeting(document, event, date, focus.has(event), topics, taken) }
  })
  const findings = { scene, dated }
  const issues = issuesOf(findings, records, all, halves)
  const signals = records.map((told, index) => {
    const own = issues.filter(({ meeting }) => meeting === index)
    return signalsOf(findings, told, own, records.length)
  })
  const meetings = records.map(({ draft }, index) => ({
    ...draft,
    confidence: signals[index] ? confidenceOf(signals[index]) : null,
  }))
  return { document, title, dated, meetings, issues, signals }
}

/**
 * A dispatch read from end to end. The order of the passes matters: people before who took part,
 * clauses before meetings, all meetings before the day of writing (which they bound), dates before
 * merging (the same two people on another day met another time), merging before what is inherited.
 */
import { type Clause, findClauses } from './clauses'
import { findDateExpressions } from './dates/expressions'
import type { DateExpression } from './dates/model'
import type { Document, Sentence } from './document'
import type { DraftIssue, DraftMeeting } from './draft'
import { draftMeeting } from './drafts'
import { buildEvents, type Scene } from './events/build'
import { type Dated, dateEvents } from './events/dating'
import { findFocus } from './events/focus'
import {
  dateSessions,
  inheritDates,
  inheritEarlier,
  inheritPlaces,
  numberOccasions,
  placeOnMargins,
  recogniseSessions,
} from './events/inherit'
import { settleKind } from './events/kinds'
import { mergeEvents } from './events/merge'
import type { MeetingEvent } from './events/model'
import type { Cast } from './events/participants'
import {
  castSession,
  currentSession,
  findSessions,
  type SessionEvent,
  settleParties,
} from './events/sessions'
import { correctSlips } from './events/slips'
import { topicsOf } from './events/subjects'
import { markText } from './gazetteer/marks'
import type { Vocabulary } from './gazetteer/vocabulary'
import type { LanguageKit } from './languages'
import { type Actor, findActors } from './mentions/actors'
import { findDelegations } from './mentions/delegations'
import { findNames } from './mentions/names'
import { findOccasions } from './mentions/occasions'
import { findPeople, type Rank } from './mentions/people'
import type { FoldedText } from './text/fold'
import { segmentText } from './text/segments'
import { tokenAt, tokenize } from './tokens'

export interface ReadingInput {
  text: FoldedText
  vocabulary: Vocabulary
  kit: LanguageKit
  ranks: Map<string, Rank[]>
  home: string | null
  given: string | null
}

export interface ReadDispatch {
  document: Document
  title: string | null
  dated: Dated
  meetings: DraftMeeting[]
  issues: DraftIssue[]
}

interface Prepared {
  document: Document
  dates: Scene['dates']
  expressions: DateExpression[]
  title: string | null
}

function prepare({ text, vocabulary, kit, home }: ReadingInput): Prepared {
  const tokens = tokenize(text.folded)
  const segments = segmentText(text, kit.page)
  const sentences: Sentence[] = []
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  for (const segment of segments.sentences) {
    if (segment.role === 'furniture' || segment.role === 'repeated') continue
    const from = tokenAt(tokens, segment.start)
    const to = tokenAt(tokens, segment.end)
    if (to <= from) continue
    sentences.push({
      index: sentences.length,
      from,
      to,
      paragraph: segment.paragraph,
      headline: segment.role === 'headline',
    })
    sentenceOf.fill(sentences.length - 1, from, to)
  }
  const expressions = findDateExpressions(text, kit.dates)
  const dates = expressions.map((expression) => ({
    expression,
    from: tokenAt(tokens, expression.span.start),
    to: tokenAt(tokens, expression.span.end),
  }))
  const dateTokens = new Set(
    dates.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  )
  const marks = markText(text.folded, tokens, vocabulary)
  const document: Document = { text, tokens, marks, vocabulary, sentences, sentenceOf, home, dateTokens }
  return {
    document,
    dates,
    expressions,
    title: segments.title && text.quote(segments.title.start, segments.title.end),
  }
}

function inSentences(document: Document, actors: readonly Actor[]): Map<number, Actor[]> {
  const bySentence = new Map<number, Actor[]>()
  for (const actor of [...actors].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const index = document.sentenceOf[actor.from] ?? -1
    bySentence.set(index, [...(bySentence.get(index) ?? []), actor])
  }
  return bySentence
}

function setScene({ document, dates }: Prepared, ranks: ReadingInput['ranks']): Scene {
  const ranksOf = (slug: string) => ranks.get(slug) ?? []
  const inBody = (at: number) => document.sentenceOf[at] !== -1
  const names = findNames(document).filter((name) => inBody(name.from))
  const actors = findActors(document, names, (slugs) => slugs.flatMap(ranksOf)).filter((actor) =>
    inBody(actor.from),
  )
  const delegations = findDelegations(document, actors)
  const people = findPeople(document, actors, ranksOf)
  const heads = new Map(
    delegations.flatMap(({ actor, head }) => (head && actor.party ? [[actor.party, head] as const] : [])),
  )
  const occasions = findOccasions(document)
  const bySentence = inSentences(document, [...actors, ...delegations.map(({ actor }) => actor)])
  const cast: Cast = { document, actors, delegations, people, heads, occasions, bySentence }
  const clauses: Clause[] = findClauses(document)
  return { document, cast, clauses, occasions, dates }
}

/** Delegations that met are told by their heads elsewhere; those of an earlier meeting may have had others. */
function nameDelegates({ cast }: Scene, event: MeetingEvent): void {
  if (event.background) return
  event.participants = event.participants.map((one) => {
    const head =
      one.person === null && one.actor.kind === 'delegation' ? cast.heads.get(one.party ?? '') : undefined
    const person = head ? cast.people.personOf.get(head) : undefined
    return person ? { ...one, person, capacity: 'head' as const, rule: 'head-of-delegation' } : one
  })
}

/** Sentences about "the session" are of the one told last before them. */
function shareSentences(sessions: readonly SessionEvent[], sentences: ReadonlySet<number>): void {
  for (const sentence of sentences) {
    const before = sessions.filter((session) => Math.min(...session.sentences) <= sentence)
    const held = before.filter((session) => session.status === 'held')
    const told = held.length > 0 ? held : before
    const last = [...told].sort((a, b) => nearest(b, sentence) - nearest(a, sentence))[0]
    last?.sentences.add(sentence)
  }
}

const nearest = (session: SessionEvent, sentence: number) =>
  Math.max(...[...session.sentences].filter((one) => one <= sentence))

/** Whether a record says enough to be one: two of who, when, where, which occasion. */
function tellsEnough(event: MeetingEvent, dated: Dated): boolean {
  if (
    event.occasion?.relation === 'session' &&
    event.participants.length === 0 &&
    event.status === 'planned' &&
    !dated.dates.has(event)
  )
    return false
  const facts = [
    event.participants.length > 1,
    dated.dates.has(event),
    event.place !== null,
    event.occasion !== null,
  ]
  return facts.filter(Boolean).length >= 2 || event.participants.filter((one) => one.person).length >= 2
}

/** People, clauses and sessions of a text, before any meeting is made of them. */
export function sceneOf(input: ReadingInput): Prepared & { scene: Scene } {
  const prepared = prepare(input)
  const scene = setScene(prepared, input.ranks)
  correctSlips(scene)
  return { ...prepared, scene }
}

/** Reads a dispatch whose language has a folder. */
export function readDispatch(input: ReadingInput): ReadDispatch {
  const { scene, ...prepared } = sceneOf(input)
  const { events: found, sessionSentences } = buildEvents(scene)
  const sessions = findSessions(scene)
  const current = currentSession(sessions)
  const dated = dateEvents({
    registry: input.vocabulary.registry,
    expressions: prepared.expressions,
    calendar: input.kit.lexicon.language === 'fa' ? 'jalali' : 'gregorian',
    given: input.given,
    events: found,
    sessions,
    current,
    topicsOf: (event) =>
      new Set(topicsOf(scene, event, [...found, ...sessions]).map((mark) => mark.value.topic)),
  })
  const events = mergeEvents(found, dated.dates)
  for (const event of events) nameDelegates(scene, event)
  const context = { scene, dated, sessions, current, events }
  numberOccasions(context)
  dateSessions(context)
  if (current) {
    castSession(scene, current, events)
  }
  shareSentences(sessions, sessionSentences)
  for (const session of sessions) session.participants = settleParties(session.participants)
  inheritEarlier(context)
  placeOnMargins(context)
  inheritDates(context)
  inheritPlaces(context)
  for (const event of events) settleKind(event, dated.dates.get(event))
  recogniseSessions(context)
  return finish(scene, dated, mergeEvents([...events], dated.dates), sessions, current, prepared.title)
}

function finish(
  scene: Scene,
  dated: Dated,
  events: MeetingEvent[],
  sessions: SessionEvent[],
  current: SessionEvent | null,
  title: string | null,
): ReadDispatch {
  const { document } = scene
  const focus = findFocus(document, dated, events, sessions, current)
  const all = [
    ...events,
    ...sessions.filter(
      (session) =>
        !events.some(
          (event) =>
            event.occasion?.relation === 'session' &&
            event.occasion.series === session.occasion?.series &&
            event.occasion.number === session.occasion.number,
        ),
    ),
  ]
  const kept = all.filter((event) => tellsEnough(event, dated))
  const meetings = kept.map((event) =>
    draftMeeting(
      document,
      event,
      dated.dates.get(event) ?? null,
      focus.has(event),
      topicsOf(scene, event, kept),
    ),
  )
  const issues: DraftIssue[] = dated.publication.issues.map((issue) => ({
    code: issue.code,
    message: issue.message,
    span: issue.span
      ? {
          ...document.text.codePointSpan(issue.span.start, issue.span.end),
          quote: document.text.quote(issue.span.start, issue.span.end),
        }
      : null,
    meeting: null,
  }))
  return { document, title, dated, meetings, issues }
}

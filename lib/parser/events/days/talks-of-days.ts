/** Talks of several days: "ended two days of talks", "which began yesterday", "until Thursday", "a second day of". */
import { addDays, type Day } from '../../calendar/day'
import { toEdtf } from '../../calendar/edtf'
import { onlyDay } from '../../calendar/interval'
import { headsLast } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { ResolvedDate } from '../../dates/model'
import { resolveDate } from '../../dates/resolve'
import type { Document } from '../../document'
import { beginning } from '../../in-order'
import { type Context, registryOf } from '../context'
import { isRemote, type MeetingEvent, type Stretch } from '../model'
import { participantsIn } from '../people/participants'
import { clausesOf, type Scene } from '../scene'
import { EDGES } from '../sessions/session-words'
import { occasionOf } from './occasion-days'
import { dayOfTalks } from './session-days'

/** Talks that go on for longer are rounds, told by their days. */
const LONGEST = 14
/** Tokens between the talks' noun and the words for how long they took, at most. */
const NEAR = 3
/** Sentences after that of the meeting that may go on about how long it is. */
const SENTENCES_AFTER = 2
/** The same where its own tells that it began or ended. */
const SENTENCES_AFTER_EDGE = 6
/** Tokens before "two-day talks" within which "at the end of" stands. */
const BEFORE = 4

const isTalks = ({ marks }: Document, at: number) => {
  const meeting = marks.at('meeting', at)
  if (meeting === undefined) return marks.at('session', at) !== undefined
  return !isRemote(meeting.value.kind)
}

const isElse = ({ marks }: Document, at: number) =>
  marks.phrase('visit', at) !== undefined || marks.phrase('journeys', at) !== undefined

/** Whether a stretch of words is said of talks: right before their noun, or right after it. */
export function ofTalks(document: Document, { from, to }: Stretch): boolean {
  for (let at = to; at <= to + NEAR && !isElse(document, at); at++) if (isTalks(document, at)) return true
  for (let at = from - 1; at >= from - 1 - NEAR && !isElse(document, at); at--)
    if (isTalks(document, at)) return true
  return false
}

/** How many days a clause says that the talks took. */
function lengthIn({ document }: Scene, clause: Clause, edged: boolean): (Stretch & { days: number }) | null {
  const { marks } = document
  const found = marks
    .within('length', clause.from, clause.to)
    .find(
      (one) =>
        inClause(clause, one.from) && (ofTalks(document, one) || (edged && marks.at('verb', one.from))),
    )
  return found ? { days: found.value.days, from: found.from, to: found.to } : null
}

/** The one day that a clause tells. */
function dayIn({ scene, dated }: Context, clause: Clause, ahead: boolean): (Stretch & { day: Day }) | null {
  const told = beginning(scene.dates, clause.from, clause.to).filter(({ from }) => inClause(clause, from))
  const [one, ...others] = told
  if (!one) return null
  const { reference, calendar } = dated
  const { tense } = clause.verb?.value ?? {}
  const toCome = tense === 'future' || isUntil(scene.document, one) || (ahead && tense !== 'past')
  const dayOf = ({ expression }: typeof one) => {
    const date = resolveDate(expression, { reference, calendar, tense: toCome ? 'planned' : 'past' })
    return date && onlyDay(date.interval)
  }
  const day = dayOf(one)
  return day === null || others.some((other) => dayOf(other) !== day)
    ? null
    : { day, from: one.from, to: one.to }
}

const isUntil = (document: Document, { from, to }: Stretch) =>
  headsLast(document)
    ? document.marks.phrase('until', to) !== undefined
    : [1, 2, 3].some((step) => {
        const { to: end } = document.marks.phrase('until', from - step) ?? { to: -1 }
        return end >= from - 1 && end <= from + 1
      }) || document.marks.phrase('until', from) !== undefined

const GOING_ON = new Set(['continue', 'be', 'end'])

interface Edges {
  begin: Day | null
  end: Day | null
}

/** What a clause beside that of the meeting tells of its beginning or its end. */
function edgeOf(context: Context, clause: Clause, inside: boolean, ahead: boolean): Partial<Edges> {
  const { scene } = context
  const { document, cast } = scene
  const verb = clause.verb?.value
  if (verb?.negated || participantsIn(cast, clause).length > 0) return {}
  const told = dayIn(context, clause, ahead)
  if (!told) return {}
  let talks = inside
  for (let at = clause.from; at < clause.to && !talks; at++) talks = isTalks(document, at)
  if (!talks) return {}
  if (isUntil(document, told)) return !verb || GOING_ON.has(verb.class) ? { end: told.day } : {}
  const edge = verb && EDGES[verb.class]
  return edge === 'begin' ? { begin: told.day } : edge === 'end' ? { end: told.day } : {}
}

/** Clauses that go on about the meeting that a clause tells: up to the next one told, where it tells no edge itself. */
function clausesBeside({ scene }: Context, { clause, kindAt }: MeetingEvent, told: Told): Clause[] {
  const { document } = scene
  const { index } = clause.sentence
  const edged = edgeOfVerb(clause) !== undefined
  // "A met B": what later tells of talks is of others.
  const byNoun = edged || document.marks.within('meeting', kindAt.from, kindAt.to).length > 0
  const found: Clause[] = []
  const reach = !byNoun ? 0 : edged ? SENTENCES_AFTER_EDGE : SENTENCES_AFTER
  for (const sentence of document.sentences.slice(index, index + reach + 1)) {
    if (!edged && sentence.index > index && told.sentences.has(sentence.index)) break
    const later = (one: Clause) => one.from > clause.from || one === clause.parent
    found.push(...clausesOf(scene, sentence).filter((one) => one !== clause && later(one)))
  }
  return found
}

/** Clauses and sentences that tell of meetings, or that one has had its days of. */
interface Told {
  clauses: Set<Clause>
  sentences: ReadonlySet<number>
}

/** "yesterday and today": the day after that of a meeting, told right beside it. */
function dayAfter({ scene, dated }: Context, { date }: MeetingEvent, day: Day): Day | null {
  const index = scene.dates.findIndex(({ expression }) => expression === date)
  const [own, next] = scene.dates.slice(index, index + 2)
  if (index < 0 || !own || !next || next.from - own.to > 1 || date?.telling.kind !== 'relative-day')
    return null
  if (next.expression.telling.kind !== 'relative-day') return null
  const { tokens, vocabulary } = scene.document
  const joined =
    vocabulary.and.has(tokens[own.to]?.text ?? '') || vocabulary.and.has(tokens[next.from]?.text[0] ?? '')
  const told = joined && resolveDate(next.expression, { ...dated, tense: 'past' })
  return told && onlyDay(told.interval) === addDays(day, 1) ? addDays(day, 1) : null
}

/** "at the end of two days of talks", "after two days of talks". */
const isOver = ({ marks }: Document, { from: start }: Clause, { from }: Stretch) =>
  marks.hasPhrase('close', Math.max(start, from - BEFORE), from) ||
  [1, 2].some((step) => from - step >= start && marks.phrase('upon', from - step)?.to === from)

/** The last day that a clause tells, with what is told inside of it. */
function lastDayIn({ scene, dated }: Context, { from, to }: Clause): Day | null {
  const last = beginning(scene.dates, from, to).at(-1)
  const date = last ? resolveDate(last.expression, { ...dated, tense: 'past' }) : null
  return date && onlyDay(date.interval)
}

/** What the clause of a meeting tells itself of the days that it took. */
function ownEdges(context: Context, event: MeetingEvent, day: Day): Edges {
  const { document } = context.scene
  const { clause } = event
  const ordinal = dayOfTalks(document, clause)
  const nth = ordinal && ordinal.day > 1 && ordinal.day <= LONGEST ? addDays(day, 1 - ordinal.day) : null
  if (nth !== null) return { begin: nth, end: day }
  const next = dayAfter(context, event, day)
  if (next !== null) return { begin: day, end: next }
  const edge = edgeOfVerb(clause)
  if (edge === 'end') {
    const begun = document.marks
      .within('verb', clause.from, clause.to)
      .some(({ value }) => value.class === 'begin')
    const last = begun ? lastDayIn(context, clause) : null
    if (last !== null && last > day) return { begin: day, end: last }
  }
  return { begin: edge === 'begin' ? day : null, end: edge === 'end' ? day : null }
}

const edgeOfVerb = ({ verb }: Clause) => (verb && !verb.value.negated ? EDGES[verb.value.class] : undefined)

/** The days that a meeting held or begun on one day took, as the text tells; null where it tells none. */
function daysTold(context: Context, event: MeetingEvent, day: Day, others: Told): Edges {
  const { scene } = context
  const { clause } = event
  const own = edgeOfVerb(clause)
  const edges = ownEdges(context, event, day)
  let length = lengthIn(scene, clause, own !== undefined)
  if (length && isOver(scene.document, clause, length)) edges.end ??= day
  else if (length && event.status === 'planned') edges.begin ??= day
  for (const one of clausesBeside(context, event, others)) {
    if (others.clauses.has(one)) continue
    const inside = one.parent === clause || one === clause.parent
    const goesOn = own !== undefined && one.sentence === clause.sentence
    const next = one.sentence.index === clause.sentence.index + 1 && one.verb?.value.class === 'continue'
    length ??= inside || goesOn ? lengthIn(scene, one, true) : null
    const edge = edgeOf(context, one, inside || goesOn || next, own === 'begin')
    if (Object.keys(edge).length > 0) others.clauses.add(one)
    edges.begin ??= edge.begin ?? null
    edges.end ??= edge.end ?? null
  }
  return completed(edges, length?.days ?? null, day, own === 'end')
}

/** Both edges, from one of them and how long it took, or the day of the meeting itself. */
function completed({ begin, end }: Edges, days: number | null, day: Day, ended: boolean): Edges {
  if (begin !== null && end === null && days) return { begin, end: addDays(begin, days - 1) }
  if (end !== null && begin === null && days) return { begin: addDays(end, 1 - days), end }
  if (begin === null && end !== null && end > day) return { begin: day, end }
  if (end === null && begin !== null && begin < day && ended) return { begin, end: day }
  return { begin, end }
}

/** What the registry tells the days of, and what was on one day of something longer. */
const isOfSession = (context: Context, { occasion }: MeetingEvent) =>
  occasion?.relation === 'margins' || occasionOf(registryOf(context), occasion) !== null

/** Gives talks of which the text tells how long they took, when they began or when they ended all their days. */
export function stretchTalks(context: Context): void {
  const { events, dated } = context
  const told: Told = {
    clauses: new Set(events.map(({ clause }) => clause)),
    sentences: new Set(events.map(({ clause }) => clause.sentence.index)),
  }
  const edgedFirst = [...events].sort((a, b) => Number(!edgeOfVerb(a.clause)) - Number(!edgeOfVerb(b.clause)))
  for (const event of edgedFirst) {
    const date = dated.dates.get(event)
    const day = date ? onlyDay(date.interval) : null
    if (!date || day === null || isRemote(event.kind)) continue
    if (isOfSession(context, event)) continue
    const days = daysTold(context, event, day, told)
    if (days.begin === null || days.end === null) continue
    const { begin: from, end: to } = days
    if (from >= to || to - from >= LONGEST) continue
    // Of a day that the text tells it is one; that of the dispatch is only where it tells no other.
    if (event.date !== null && (from > day || to < day)) continue
    const stretched = spanning(date, { from, to })
    if (stretched) dated.dates.set(event, stretched)
  }
}

function spanning(date: ResolvedDate, interval: { from: Day; to: Day }): ResolvedDate | null {
  const edtf = toEdtf(interval)
  if (edtf === null) return null
  const explanation = `${date.explanation} The text tells that it went on for several days.`
  return { ...date, interval, edtf, rule: 'talks-of-days', explanation }
}

/** Talks of several days: "ended two days of talks", "which began yesterday", "until Thursday", "a second day of". */
import { addDays, type Day } from '../calendar/day'
import { toEdtf } from '../calendar/edtf'
import { onlyDay } from '../calendar/interval'
import { headsLast } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { ResolvedDate } from '../dates/model'
import { resolveDate } from '../dates/resolve'
import type { Document } from '../document'
import { beginning } from '../in-order'
import type { Context } from './context'
import type { MeetingEvent, Stretch } from './model'
import { occasionOf } from './occasion-days'
import { participantsIn } from './participants'
import { clausesOf, type Scene } from './scene'
import { dayOfTalks } from './session-days'
import { EDGES } from './session-words'

/** Talks that go on for longer are rounds, told by their days. */
const LONGEST = 14
/** Tokens between the talks' noun and the words for how long they took, at most. */
const NEAR = 3
/** Sentences after that of the meeting that may go on about how long it is. */
const SENTENCES_AFTER = 2
/** The same where its own tells that it began or ended. */
const SENTENCES_AFTER_EDGE = 6
/** Tokens before "two-day talks" within which "at the end of" stands. */
const BEFORE = 3

const isTalks = ({ marks }: Document, at: number) => {
  const meeting = marks.at('meeting', at)
  return meeting !== undefined && meeting.value.kind !== 'call' && meeting.value.kind !== 'video'
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
function lengthIn({ document }: Scene, clause: Clause): { days: number; from: number } | null {
  const found = document.marks
    .within('length', clause.from, clause.to)
    .find((one) => inClause(clause, one.from) && ofTalks(document, one))
  return found ? { days: found.value.days, from: found.from } : null
}

/** The one day that a clause tells. */
function dayIn({ scene, dated }: Context, clause: Clause): { day: Day; from: number; to: number } | null {
  const told = beginning(scene.dates, clause.from, clause.to).filter(({ from }) => inClause(clause, from))
  const [one] = told
  if (!one || told.length > 1) return null
  const tense = clause.verb?.value.tense === 'future' ? 'planned' : 'past'
  const { reference, calendar } = dated
  const until = isUntil(scene.document, one)
  const date = resolveDate(one.expression, { reference, calendar, tense: until ? 'planned' : tense })
  const day = date && onlyDay(date.interval)
  return day === null ? null : { day, from: one.from, to: one.to }
}

const isUntil = (document: Document, { from, to }: Stretch) =>
  headsLast(document)
    ? document.marks.phrase('until', to) !== undefined
    : [1, 2, 3].some((step) => {
        const { to: end } = document.marks.phrase('until', from - step) ?? { to: -1 }
        return end >= from - 1 && end <= from
      }) || document.marks.phrase('until', from) !== undefined

const GOING_ON = new Set(['continue', 'be', 'end'])

interface Edges {
  begin: Day | null
  end: Day | null
}

/** What a clause beside that of the meeting tells of its beginning or its end. */
function edgeOf(context: Context, clause: Clause, inside: boolean): Partial<Edges> {
  const { scene } = context
  const { document, cast } = scene
  const verb = clause.verb?.value
  if (verb?.negated || participantsIn(cast, clause).length > 0) return {}
  const told = dayIn(context, clause)
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
  const edged = clause.verb !== null && EDGES[clause.verb.value.class] !== undefined
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

/** Clauses and sentences that tell of meetings. */
interface Told {
  clauses: ReadonlySet<Clause>
  sentences: ReadonlySet<number>
}

/** The days that a meeting held or begun on one day took, as the text tells; null where it tells none. */
function daysTold(context: Context, event: MeetingEvent, day: Day, others: Told): Edges | null {
  const { scene } = context
  const { document } = scene
  const { clause } = event
  const ordinal = dayOfTalks(document, clause)
  const nth = ordinal && ordinal.day > 1 && ordinal.day <= LONGEST ? addDays(day, 1 - ordinal.day) : null
  const own = clause.verb && !clause.verb.value.negated ? EDGES[clause.verb.value.class] : undefined
  const edges: Edges = { begin: own === 'begin' ? day : nth, end: own === 'end' || nth !== null ? day : null }
  let length = lengthIn(scene, clause)
  if (length && document.marks.hasPhrase('close', Math.max(clause.from, length.from - BEFORE), length.from))
    edges.end ??= day
  for (const one of clausesBeside(context, event, others)) {
    if (others.clauses.has(one)) continue
    const inside = one.parent === clause || one === clause.parent
    length ??= inside ? lengthIn(scene, one) : null
    const next = one.sentence.index === clause.sentence.index + 1 && one.verb?.value.class === 'continue'
    const edge = edgeOf(context, one, inside || next)
    edges.begin ??= edge.begin ?? null
    edges.end ??= edge.end ?? null
  }
  const { begin, end } = edges
  if (begin !== null && end === null && length) return { begin, end: addDays(begin, length.days - 1) }
  if (end !== null && begin === null && length) return { begin: addDays(end, 1 - length.days), end }
  if (begin === null && end !== null && end > day) return { begin: day, end }
  if (end === null && begin !== null && begin < day && own === 'end') return { begin, end: day }
  return edges
}

/** What the registry tells the days of, and what was on one day of something longer. */
const isOfSession = ({ scene }: Context, { occasion }: MeetingEvent) =>
  occasion !== null &&
  (occasion.relation === 'margins' ||
    occasionOf(scene.document.vocabulary.registry, occasion.series, occasion.number) !== null)

/** Gives talks of which the text tells how long they took, when they began or when they ended all their days. */
export function stretchTalks(context: Context): void {
  const { events, dated } = context
  const told: Told = {
    clauses: new Set(events.map(({ clause }) => clause)),
    sentences: new Set(events.map(({ clause }) => clause.sentence.index)),
  }
  for (const event of events) {
    const date = dated.dates.get(event)
    const day = date ? onlyDay(date.interval) : null
    if (!date || day === null || event.kind === 'call' || event.kind === 'video') continue
    if (isOfSession(context, event)) continue
    const days = daysTold(context, event, day, told)
    if (!days || days.begin === null || days.end === null) continue
    const { begin: from, end: to } = days
    if (from >= to || to - from >= LONGEST || from > day || to < day) continue
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

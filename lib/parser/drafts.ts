/** Meetings as drafts: each value with the words that it was read from, or that imply it. */
import type { ResolvedDate } from './dates/model'
import { type Document, wordsOf } from './document'
import type { DraftEvidence, DraftMeeting, DraftParticipant, DraftPosition, EvidenceField } from './draft'
import {
  isRemote,
  type MeetingEvent,
  type OccasionTold,
  type Participant,
  type PlaceTold,
  partyOf,
  type Stretch,
} from './events/model'
import type { TopicMark } from './mentions/topics'
import { spanOf, stretchSpan } from './spans'

interface Writer {
  document: Document
  evidence: DraftEvidence[]
}

type Extra = Pick<DraftEvidence, 'basis' | 'rule' | 'explanation'> & { participant?: number; topic?: string }

function cite(writer: Writer, field: EvidenceField, at: Stretch, extra: Extra): void {
  const { start, end, quote } = stretchSpan(writer.document, at)
  writer.evidence.push({ start, end, quote, field, ...extra })
}

const PARTICIPANT_RULES: Record<string, string> = {
  name: 'Named as taking part',
  'name-with-office': 'Named with the office as taking part',
  'head-of-delegation': 'Leads a delegation that takes part',
  delegation: 'A delegation that takes part; nobody is told to lead it',
  'office-of-named-person': 'Told by office; the text names the holder elsewhere',
  'office-alone': 'Told by office alone',
  guarantors: 'One of the guarantors, told together',
  'parties-told': 'Told by party alone',
  'guest-told-before': 'Told as the guest from a country; the text names whom before',
  'plural-office': 'Told together with others of the same office',
  'speaks-at-close': 'Speaks for a delegation at the close',
}

function draftParticipant(writer: Writer, participant: Participant, index: number): DraftParticipant {
  const { document } = writer
  const { person, actor } = participant
  const office = actor.office ?? person?.actors.find((one) => one.office)?.office ?? null
  const implied = participant.rule === 'office-of-named-person' || participant.rule === 'plural-office'
  cite(writer, 'participant', participant.at, {
    participant: index,
    basis: implied ? 'implied' : 'read',
    rule: participant.rule,
    explanation: `${PARTICIPANT_RULES[participant.rule] ?? 'Takes part'}${person ? `: ${person.slug ?? person.name}` : ''}.`,
  })
  return {
    official: person?.slug ?? null,
    name: person?.name ?? null,
    party: partyOf(participant),
    capacity: participant.capacity,
    title: office ? wordsOf(document, office.from, office.to) : null,
  }
}

function citeDate(writer: Writer, event: MeetingEvent, date: ResolvedDate): void {
  const { document } = writer
  const { start, end, quote } = date.span
    ? spanOf(document, date.span)
    : stretchSpan(document, event.occasion?.at ?? event.kindAt)
  writer.evidence.push({
    start,
    end,
    quote,
    field: 'date',
    basis: date.basis,
    rule: date.rule,
    explanation: date.explanation,
  })
}

function citeTopics(writer: Writer, marks: readonly TopicMark[]): string[] {
  const topics: string[] = []
  for (const mark of marks) {
    const { topic } = mark.value
    if (topics.includes(topic)) continue
    topics.push(topic)
    cite(writer, 'topic', mark, {
      topic,
      basis: 'read',
      rule: 'topic-told',
      explanation: 'Told in a sentence about this meeting.',
    })
  }
  return topics
}

function citePlace(writer: Writer, place: PlaceTold): void {
  const read = place.rule === 'place-told'
  cite(writer, 'place', place, {
    basis: read ? 'read' : 'implied',
    rule: place.rule,
    explanation: read ? 'Told as the place.' : `Implied: ${place.rule.replaceAll('-', ' ')}.`,
  })
}

function citeOccasion(writer: Writer, { mention, relation, at }: OccasionTold, kindAt: Stretch): void {
  const isSession = relation === 'session'
  const onMargins = at ? 'margins-told' : 'margins-by-day-and-city'
  cite(writer, 'occasion', at ?? kindAt, {
    basis: at && mention?.number != null ? 'read' : 'implied',
    rule: isSession ? 'session' : onMargins,
    explanation: isSession ? 'It is this session.' : 'Held on the margins of this session.',
  })
}

/** One meeting as a draft; how sure it is can be told only once all its issues are known. */
export function draftMeeting(
  document: Document,
  event: MeetingEvent,
  date: ResolvedDate | null,
  focus: boolean,
  topics: readonly TopicMark[],
  positions: DraftPosition[],
): DraftMeeting {
  const { kind, status, occasion } = event
  const writer: Writer = { document, evidence: [] }
  const read = (rule: string, explanation: string): Extra => ({ basis: 'read', rule, explanation })
  cite(writer, 'kind', event.kindAt, read(`kind-${kind}`, `Told as ${kind}.`))
  const when = status === 'held' ? 'Told as past or under way.' : 'Told as to come.'
  cite(writer, 'status', event.statusAt, read(`status-${status}`, when))
  if (date) citeDate(writer, event, date)
  const place = isRemote(kind) ? null : event.place
  if (place) citePlace(writer, place)
  if (occasion) citeOccasion(writer, occasion, event.kindAt)
  const participants = event.participants.map((one, index) => draftParticipant(writer, one, index))
  const dealtWith = citeTopics(writer, topics)
  return {
    focus,
    kind,
    status,
    date: date?.edtf ?? null,
    dateWords: date?.words ?? null,
    dateCalendar: date?.calendar ?? null,
    place: place?.slug ?? null,
    participants,
    occasion: occasion && {
      series: occasion.series,
      number: occasion.number,
      relation: occasion.relation,
    },
    topics: dealtWith,
    evidence: writer.evidence,
    positions,
    confidence: null,
  }
}

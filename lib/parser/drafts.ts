/** Meetings as drafts: each value with the words that it was read from, or that imply it. */

import type { ResolvedDate } from './dates/model'
import { type Document, wordsOf } from './document'
import type { DraftEvidence, DraftMeeting, DraftParticipant, DraftPosition, EvidenceField } from './draft'
import { isRemote, type MeetingEvent, type Participant, type Stretch } from './events/model'
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
    party: person?.party ?? participant.party,
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

/** One meeting as a draft; how sure it is can be told only once all its issues are known. */
export function draftMeeting(
  document: Document,
  event: MeetingEvent,
  date: ResolvedDate | null,
  focus: boolean,
  topics: readonly TopicMark[],
  positions: DraftPosition[],
): DraftMeeting {
  const writer: Writer = { document, evidence: [] }
  cite(writer, 'kind', event.kindAt, {
    basis: 'read',
    rule: `kind-${event.kind}`,
    explanation: `Told as ${event.kind}.`,
  })
  cite(writer, 'status', event.statusAt, {
    basis: 'read',
    rule: `status-${event.status}`,
    explanation: event.status === 'held' ? 'Told as past or under way.' : 'Told as to come.',
  })
  if (date) citeDate(writer, event, date)
  const place = isRemote(event.kind) ? null : event.place
  if (place)
    cite(writer, 'place', place, {
      basis: place.rule === 'place-told' ? 'read' : 'implied',
      rule: place.rule,
      explanation:
        place.rule === 'place-told' ? 'Told as the place.' : `Implied: ${place.rule.replaceAll('-', ' ')}.`,
    })
  const { occasion } = event
  if (occasion)
    cite(writer, 'occasion', occasion.at ?? event.kindAt, {
      basis: occasion.at && occasion.mention?.number != null ? 'read' : 'implied',
      rule:
        occasion.relation === 'session'
          ? 'session'
          : occasion.at
            ? 'margins-told'
            : 'margins-by-day-and-city',
      explanation:
        occasion.relation === 'session' ? 'It is this session.' : 'Held on the margins of this session.',
    })
  const participants = event.participants.map((one, index) => draftParticipant(writer, one, index))
  const dealtWith = citeTopics(writer, topics)
  return {
    focus,
    kind: event.kind,
    status: event.status,
    date: date?.edtf ?? null,
    dateWords: date?.words ?? null,
    dateCalendar: date?.calendar ?? null,
    place: place?.slug ?? null,
    participants,
    occasion: occasion
      ? { series: occasion.series, number: occasion.number, relation: occasion.relation }
      : null,
    topics: dealtWith,
    evidence: writer.evidence,
    positions,
    confidence: null,
  }
}

/**
 * The whole record in XML of its own namespace, with all that Dublin Core has no room for: dates as
 * told, capacities, the words behind each value, positions. public/oai/meeting-1.xsd describes it.
 */
import type { EvidenceDto, MeetingRecord, Named, Participant, PositionDto } from '@/lib/archive/dto'
import { LOCALES } from '@/lib/i18n/locales'
import { type Addresses, titleOf } from '../wording'
import { elementIn, SCHEMA_INSTANCE_NAMESPACE, textElement, type XMLBuilder } from '../xml'

export const MEETING_NAMESPACE = 'urn:mahzar:meeting:1'
export const MEETING_SCHEMA_PATH = '/oai/meeting-1.xsd'

type Attributes = Readonly<Record<string, string | number | null>>

const element = (parent: XMLBuilder, name: string, attributes: Attributes = {}) =>
  elementIn(parent, MEETING_NAMESPACE, name, attributes)

function text(parent: XMLBuilder, name: string, value: string | null, attributes: Attributes = {}): void {
  if (value !== null) textElement(parent, MEETING_NAMESPACE, name, value, attributes)
}

function localised(parent: XMLBuilder, name: string, values: Named['name']): void {
  for (const [language, value] of Object.entries(values)) text(parent, name, value, { 'xml:lang': language })
}

/** A thing of the registry: its slug, and its name in each language. */
function named(parent: XMLBuilder, name: string, thing: Named | null): void {
  if (thing !== null) localised(element(parent, name, { slug: thing.slug }), 'name', thing.name)
}

function writeDate(parent: XMLBuilder, { edtf, first, last, basis, words, calendar }: MeetingRecord['date']) {
  if (edtf === null) return
  const date = element(parent, 'date', { basis, calendar })
  text(date, 'edtf', edtf)
  text(date, 'first', first)
  text(date, 'last', last)
  text(date, 'words', words)
}

function writePlace(parent: XMLBuilder, { place, placeNameThen }: MeetingRecord): void {
  if (place === null) return
  const city = element(parent, 'place', { slug: place.slug })
  localised(city, 'name', place.name)
  if (placeNameThen) localised(city, 'nameThen', placeNameThen)
}

function writeOccasion(parent: XMLBuilder, { occasion, occasionRelation }: MeetingRecord): void {
  if (occasion === null) return
  const session = element(parent, 'occasion', { relation: occasionRelation, number: occasion.number })
  named(session, 'series', occasion.series)
  text(session, 'first', occasion.first)
  text(session, 'last', occasion.last)
}

function writeParticipant(parent: XMLBuilder, participant: Participant): void {
  const person = element(parent, 'participant', { capacity: participant.capacity })
  named(person, 'official', participant.official)
  text(person, 'nameAsTold', participant.nameAsTold)
  text(person, 'titleAsTold', participant.titleAsTold)
  named(person, 'party', participant.party)
}

function writeSource(parent: XMLBuilder, source: MeetingRecord['sources'][number], addresses: Addresses) {
  const { id, language, published, address, title, publisher } = source
  const written = element(parent, 'source', { id, language, published })
  text(written, 'page', addresses.source(id))
  text(written, 'address', address)
  text(written, 'title', title)
  named(written, 'publisher', publisher)
}

function writeEvidence(parent: XMLBuilder, evidence: EvidenceDto): void {
  const { field, participant, topic, sourceId, start, end, quote, basis, rule } = evidence
  text(parent, 'evidence', quote, {
    field,
    topic,
    source: sourceId,
    start,
    end,
    basis,
    rule,
    participant: participant === null ? null : participant + 1,
  })
}

function writePosition(parent: XMLBuilder, { stance, official, party, topic, ...words }: PositionDto): void {
  const position = element(parent, 'position', {
    stance,
    source: words.sourceId,
    start: words.start,
    end: words.end,
  })
  named(position, 'official', official)
  named(position, 'party', party)
  named(position, 'topic', topic)
  text(position, 'words', words.quote)
}

/** Adds the record to `parent` as a `meeting` element. */
export function writeMeetingXml(parent: XMLBuilder, record: MeetingRecord, addresses: Addresses): void {
  const { id, version, review, sample, kind, status, changedAt } = record
  const meeting = element(parent, 'meeting', {
    id,
    version,
    review,
    kind,
    status,
    changed: changedAt,
    sample: String(sample),
  })
  meeting.att(
    SCHEMA_INSTANCE_NAMESPACE,
    'xsi:schemaLocation',
    `${MEETING_NAMESPACE} ${new URL(MEETING_SCHEMA_PATH, addresses.record)}`,
  )
  text(meeting, 'permalink', addresses.record)
  for (const locale of LOCALES) text(meeting, 'title', titleOf(record, locale), { 'xml:lang': locale })
  writeDate(meeting, record.date)
  writePlace(meeting, record)
  writeOccasion(meeting, record)
  for (const participant of record.participants) writeParticipant(meeting, participant)
  for (const topic of record.topics) named(meeting, 'topic', topic)
  for (const source of record.sources) writeSource(meeting, source, addresses)
  for (const evidence of record.evidence) writeEvidence(meeting, evidence)
  for (const position of record.positions) writePosition(meeting, position)
}

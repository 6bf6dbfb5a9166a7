/**
 * The mark of a citation: a short hash of what a record said when it was cited, which survives a
 * footnote. It covers the claims alone, by what they mean and not by how they are worded: a name
 * spelled anew or one source more for the same facts leaves it as it is. Of positions it covers the
 * words too, for a position is what somebody said.
 *
 * There are two editions, told apart by their length. Marks of ten characters were given out first
 * and cover everything but the positions; marks of twelve cover these as well. New citations carry
 * twelve. A mark of either is looked for among the versions of the record, and what has changed since
 * is told of what it covers, for ever: a change of what an edition covers, or how, is a new edition.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { asTyped, inBase32 } from './base32'
import type { MeetingRecord, Participant, PositionDto } from './dto'

/** Somebody as the mark counts them: words of a dispatch count where the registry knows nobody. */
function citablePerson({ official, nameAsTold, titleAsTold, party, capacity }: Participant) {
  const name = official === null ? nameAsTold : null
  return {
    official: official?.slug ?? null,
    name,
    title: official === null && name === null ? titleAsTold : null,
    party: party?.slug ?? null,
    capacity,
  }
}

/** A position as the mark counts it: who stood how to what, in which words of which source. */
function citablePosition({ stance, official, party, topic, sourceId, quote }: PositionDto) {
  return {
    stance,
    official: official?.slug ?? null,
    party: party?.slug ?? null,
    topic: topic?.slug ?? null,
    source: sourceId,
    quote,
  }
}

/** JSON in the one form that RFC 8785 gives a value. */
function canonical(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** In an order of their own, whatever order they stand in. */
const unordered = (values: readonly unknown[]) => values.map(canonical).toSorted()

/** What a citation of a record cites, by field. */
const CITABLE = {
  state: ({ state }: MeetingRecord) => state,
  kind: ({ kind }: MeetingRecord) => kind,
  status: ({ status }: MeetingRecord) => status,
  date: ({ date }: MeetingRecord) => date.edtf,
  place: ({ place }: MeetingRecord) => place?.slug ?? null,
  occasion: ({ occasion, occasionRelation }: MeetingRecord) =>
    occasion && { series: occasion.series.slug, number: occasion.number, relation: occasionRelation },
  participants: ({ participants }: MeetingRecord) => unordered(participants.map(citablePerson)),
  topics: ({ topics }: MeetingRecord) => topics.map(({ slug }) => slug).toSorted(),
  positions: ({ positions }: MeetingRecord) => unordered(positions.map(citablePosition)),
} as const

export type CitableField = keyof typeof CITABLE

const FIRST_FIELDS = [
  'state',
  'kind',
  'status',
  'date',
  'place',
  'occasion',
  'participants',
  'topics',
] as const satisfies readonly CitableField[]

/** How many characters a mark has, and what it covers. */
export type MarkEdition = { length: number; fields: readonly CitableField[] }

/** Ten characters are 50 bits: two versions of a record share a mark by chance once in 10^15. */
export const FIRST_EDITION: MarkEdition = { length: 10, fields: FIRST_FIELDS }

/** Of the marks that are given out. */
export const LATEST_EDITION: MarkEdition = { length: 12, fields: [...FIRST_FIELDS, 'positions'] }

const EDITIONS = [FIRST_EDITION, LATEST_EDITION]

/** The edition of a mark, by its length; null where no mark has that many characters. */
export function editionOf(mark: string): MarkEdition | null {
  return EDITIONS.find(({ length }) => length === mark.length) ?? null
}

/**
 * The mark of a record as it stands: the beginning of the SHA-256 of its id and of the fields that
 * the edition covers.
 */
export function citationMark(record: MeetingRecord, edition: MarkEdition = LATEST_EDITION): string {
  const cited = Object.fromEntries(edition.fields.map((field) => [field, CITABLE[field](record)]))
  const text = canonical({ ...cited, id: record.id })
  return inBase32(createHash('sha256').update(text).digest(), edition.length)
}

/** A mark as people type it; null for what can be none. */
export function readMark(told: string): string | null {
  if (told.length > 40) return null
  const mark = asTyped(told)
  return /^[0-9a-hjkmnp-tv-z]+$/.test(mark) && editionOf(mark) !== null ? mark : null
}

/** The fields that an edition covers in which two versions of a record say something else. */
export function changedFields(
  one: MeetingRecord,
  other: MeetingRecord,
  edition: MarkEdition,
): CitableField[] {
  return edition.fields.filter((field) => canonical(CITABLE[field](one)) !== canonical(CITABLE[field](other)))
}

/**
 * The mark of a citation: a short hash of what a record said when it was cited, ten characters that
 * survive a footnote. It covers the claims alone, by what they mean and not by how they are worded:
 * a name spelled anew or one source more for the same facts leaves it as it is.
 */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { asTyped, inBase32 } from './base32'
import type { MeetingRecord, Participant } from './dto'

/** Ten characters are 50 bits: two versions of a record share a mark by chance once in 10^15. */
const MARK_LENGTH = 10

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

/** What a citation of a record cites, by field. */
function citableFields(record: MeetingRecord) {
  const { occasion, occasionRelation } = record
  return {
    state: record.state,
    kind: record.kind,
    status: record.status,
    date: record.date.edtf,
    place: record.place?.slug ?? null,
    occasion: occasion && {
      series: occasion.series.slug,
      number: occasion.number,
      relation: occasionRelation,
    },
    participants: record.participants.map((one) => canonical(citablePerson(one))).toSorted(),
    topics: record.topics.map(({ slug }) => slug).toSorted(),
  }
}

export type CitableField = keyof ReturnType<typeof citableFields>

/** JSON in the one form that RFC 8785 gives a value. */
function canonical(value: unknown): string {
  return canonicalize(value) ?? ''
}

/** The mark of a record as it stands: the beginning of the SHA-256 of its citable fields and its id. */
export function citationMark(record: MeetingRecord): string {
  const text = canonical({ id: record.id, ...citableFields(record) })
  return inBase32(createHash('sha256').update(text).digest(), MARK_LENGTH)
}

/** A mark as people type it; null for what can be none. */
export function readMark(told: string): string | null {
  if (told.length > 40) return null
  const mark = asTyped(told)
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(mark) ? mark : null
}

const FIELDS = [
  'state',
  'kind',
  'status',
  'date',
  'place',
  'occasion',
  'participants',
  'topics',
] as const satisfies readonly CitableField[]

/** The fields in which two versions of a record say something else. */
export function changedFields(one: MeetingRecord, other: MeetingRecord): CitableField[] {
  const [before, after] = [citableFields(one), citableFields(other)]
  return FIELDS.filter((field) => canonical(before[field]) !== canonical(after[field]))
}

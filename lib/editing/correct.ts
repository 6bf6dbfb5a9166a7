/** Correcting a record: its values as a person decides them, with the words that they rest on. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { EvidenceDto, MeetingRecord } from '@/lib/archive/dto'
import type { Database, Transaction } from '@/lib/db/client'
import { columnOf, nullableColumnOf } from '@/lib/ingest/days'
import { occasionsOf } from '@/lib/ingest/occasions'
import { parseEdtf } from '@/lib/parser/calendar/edtf'
import { type EvidenceField, evidenceFieldSchema } from '@/lib/parser/draft'
import { slugSchema } from '@/lib/registry/schema'
import { positionValuesSchema } from './position-values'
import { positionsDiffer, writePositions } from './positions'
import { calledNow } from './registry/called-now'
import {
  type By,
  correcting,
  currentAsSeen,
  type EditOutcome,
  type EditRefusal,
  type Seen,
  writeRevisions,
} from './revise'
import { attachSources, detachSources, MOST_SOURCES } from './sources'
import { changedFields, type RecordValues, recordValuesSchema, valuesOf } from './values'

/** Words of a source that a person gives to a value. Offsets count characters (Unicode code points). */
export const givenWordsSchema = z.object({
  field: evidenceFieldSchema,
  /** For `participant`: the index in the corrected participants. */
  participant: z.int().nonnegative().nullable().default(null),
  /** For `topic`: its slug. */
  topic: slugSchema.nullable().default(null),
  sourceId: z.string().length(10),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1).max(2000),
})
export type GivenWords = z.infer<typeof givenWordsSchema>

export const correctionSchema = z.object({
  values: recordValuesSchema,
  /**
   * For each corrected participant the index of who stood there before, so that the words which
   * named them stay with them; null for somebody new.
   */
  cameFrom: z.array(z.int().nonnegative().nullable()).max(200),
  words: z.array(givenWordsSchema).max(200).default([]),
  /** The whole of what those who met held; left out where it stays as it is. */
  positions: z.array(positionValuesSchema).max(500).optional(),
  /** Filed sources that are to tell of the record, and attached ones that are not to any more. */
  attached: z.array(z.string().length(10)).max(MOST_SOURCES).default([]),
  detached: z.array(z.string().length(10)).max(MOST_SOURCES).default([]),
  /** Whether the person has checked the whole record against its sources. */
  reviewed: z.boolean(),
})
export type Correction = z.infer<typeof correctionSchema>

/** Values that a person chose for a record, without more. */
export const chosenSchema = correctionSchema.pick({ values: true, cameFrom: true, words: true })
export type Chosen = z.infer<typeof chosenSchema>

/**
 * Writes a correction and its revision in one transaction. Values that are left as they were keep
 * the words they were read from; changed ones rest on the words given, or on the person alone.
 */
export async function correctMeeting(
  db: Database,
  seen: Seen,
  correction: Correction,
  by: By,
): Promise<EditOutcome> {
  return correcting(db, async (tx) => {
    const refusal = await writeCorrection(tx, seen, correction)
    return refusal ?? { ok: true, version: await writeRevisions(tx, [seen.id], by) }
  })
}

/** Lets a filed source tell of a record beside those that do; words of it can be given to values later. */
export function attachSource(db: Database, seen: Seen, source: string, by: By): Promise<EditOutcome> {
  return correcting(db, async (tx): Promise<EditOutcome> => {
    const found = await currentAsSeen(tx, seen)
    if (!found.ok) return found
    const { record } = found
    if (record.sources.some(({ id }) => id === source)) return { ok: false, code: 'nothing_changed' }
    const refusal = await writeCorrection(tx, seen, {
      values: valuesOf(record),
      cameFrom: record.participants.map((_, place) => place),
      words: [],
      attached: [source],
      detached: [],
      reviewed: record.review === 'reviewed',
    })
    return refusal ?? { ok: true, version: await writeRevisions(tx, [seen.id], by) }
  })
}

/** Writes a correction, but for its revision. @returns why it cannot be; null where it was */
export async function writeCorrection(
  tx: Transaction,
  seen: Seen,
  correction: Correction,
): Promise<EditRefusal | null> {
  const found = await currentAsSeen(tx, seen)
  if (!found.ok) return found
  const { record } = found
  const changed = changedFields(valuesOf(record), correction.values)
  const positions = telling(record, correction.positions)
  if (!isCorrection(record, correction, changed) && positions === null)
    return { ok: false, code: 'nothing_changed' }
  const { attached, detached, values, words } = correction
  if (!(await detachSources(tx, record, detached))) return { ok: false, code: 'source_read' }
  await attachSources(tx, { meetingId: record.id, sources: attached, values, words })
  const evidence = record.evidence.filter(({ sourceId }) => !detached.includes(sourceId))
  await writeValues(tx, { ...record, evidence }, correction, changed)
  if (positions) await writePositions(tx, record.id, positions)
  const review = correction.reviewed ? 'reviewed' : 'unreviewed'
  await tx.meeting.update({ where: { id: record.id }, data: { review }, select: { id: true } })
  return null
}

/** The positions where they are to be others; null where not. */
const telling = (record: MeetingRecord, positions: Correction['positions']) =>
  positions !== undefined && positionsDiffer(record, positions) ? positions : null

function isCorrection(
  record: MeetingRecord,
  { words, attached, detached, reviewed }: Correction,
  changed: readonly EvidenceField[],
): boolean {
  const isReviewed = record.review === 'reviewed'
  return changed.length + words.length + attached.length + detached.length > 0 || reviewed !== isReviewed
}

/** Writes values in place of those of `record`; `changed` are the fields that a person decided now. */
export async function writeValues(
  tx: Transaction,
  record: MeetingRecord,
  { values: told, cameFrom, words }: Chosen,
  changed: readonly EvidenceField[],
): Promise<void> {
  const values = await calledNow(tx, told)
  const own = [...new Set([...changed, ...words.map(({ field }) => field)])]
  await tx.meeting.update({
    where: { id: record.id },
    data: {
      ...(await columnsOf(tx, record, values, changed)),
      decided: [...new Set([...record.decided, ...own])].sort(),
    },
    select: { id: true },
  })
  const people = values.participants.map((person, ordinal) => ({ id: randomUUID(), ordinal, person }))
  await tx.evidence.deleteMany({ where: { meetingId: record.id } })
  await tx.participation.deleteMany({ where: { meetingId: record.id } })
  await tx.participation.createMany({
    data: people.map(({ id, ordinal, person: { official, party, ...told } }) => ({
      id,
      ordinal,
      meetingId: record.id,
      officialSlug: official,
      partySlug: party,
      ...told,
    })),
  })
  await tx.meetingTopic.deleteMany({ where: { meetingId: record.id } })
  await tx.meetingTopic.createMany({
    data: [...new Set(values.topics)].map((topicSlug) => ({ meetingId: record.id, topicSlug })),
  })
  const idAt = (index: number | null) => (index === null ? null : (people[index]?.id ?? null))
  const kept = record.evidence.flatMap((one) => keptEvidence(one, values, cameFrom, changed))
  await tx.evidence.createMany({
    data: [
      ...kept.map(({ participant, topic, ...one }) => ({
        ...one,
        meetingId: record.id,
        topicSlug: topic,
        participationId: idAt(participant),
      })),
      ...words.map(({ participant, topic, ...one }) => ({
        ...one,
        meetingId: record.id,
        topicSlug: topic,
        participationId: idAt(participant),
        basis: 'decided' as const,
        rule: 'given-by-editor',
        explanation: null,
      })),
    ],
  })
}

/** What stays known by the words it was read from; for a participant, at their new place. */
function keptEvidence(
  evidence: EvidenceDto,
  values: RecordValues,
  cameFrom: Correction['cameFrom'],
  changed: readonly EvidenceField[],
): EvidenceDto[] {
  if (evidence.field === 'participant') {
    const place = evidence.participant === null ? -1 : cameFrom.indexOf(evidence.participant)
    return place === -1 ? [] : [{ ...evidence, participant: place }]
  }
  if (evidence.field === 'topic') return values.topics.includes(evidence.topic ?? '') ? [evidence] : []
  return changed.includes(evidence.field) ? [] : [evidence]
}

async function columnsOf(
  tx: Transaction,
  record: MeetingRecord,
  values: RecordValues,
  changed: readonly EvidenceField[],
) {
  const { edtf, words, calendar } = values.date
  const days = edtf === null ? null : parseEdtf(edtf)
  const first = days?.from ?? days?.to ?? null
  const occasionOf = await occasionsOf(tx, [{ occasion: values.occasion, date: edtf }])
  return {
    kind: values.kind,
    status: values.status,
    dateEdtf: edtf,
    firstDay: nullableColumnOf(days?.from ?? null),
    lastDay: nullableColumnOf(days?.to ?? null),
    dateWords: words,
    dateCalendar: calendar,
    dateBasis: edtf === null ? null : changed.includes('date') ? ('decided' as const) : record.date.basis,
    ...(first === null ? {} : { timelineDay: columnOf(first) }),
    placeSlug: values.place,
    seriesSlug: values.occasion?.series ?? null,
    occasionId: occasionOf({ occasion: values.occasion, date: edtf }),
    occasionRelation: values.occasion?.relation ?? null,
  }
}

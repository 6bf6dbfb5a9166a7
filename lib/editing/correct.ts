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
import { type By, correcting, currentAsSeen, type EditOutcome, type Seen, writeRevisions } from './revise'
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
  /** Whether the person has checked the whole record against its sources. */
  reviewed: z.boolean(),
})
export type Correction = z.infer<typeof correctionSchema>

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
    const found = await currentAsSeen(tx, seen)
    if (!found.ok) return found
    const { record } = found
    const changed = changedFields(valuesOf(record), correction.values)
    const review = correction.reviewed ? 'reviewed' : 'unreviewed'
    if (changed.length === 0 && correction.words.length === 0 && review === record.review)
      return { ok: false, code: 'nothing_changed' }
    await writeValues(tx, record, correction, changed)
    await tx.meeting.update({ where: { id: record.id }, data: { review }, select: { id: true } })
    return { ok: true, version: await writeRevisions(tx, [record.id], by) }
  })
}

/** Writes values in place of those of `record`; `changed` are the fields that a person decided now. */
export async function writeValues(
  tx: Transaction,
  record: MeetingRecord,
  { values, cameFrom, words }: Omit<Correction, 'reviewed'>,
  changed: readonly EvidenceField[],
): Promise<void> {
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
      ...{ id, ordinal, meetingId: record.id, officialSlug: official, partySlug: party },
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
        ...{ ...one, meetingId: record.id, topicSlug: topic, participationId: idAt(participant) },
      })),
      ...words.map(({ participant, topic, ...one }) => ({
        ...{ ...one, meetingId: record.id, topicSlug: topic, participationId: idAt(participant) },
        ...{ basis: 'decided' as const, rule: 'given-by-editor', explanation: null },
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

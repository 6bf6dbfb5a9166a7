/** What people can change of a record, whole, and in what two states of it differ. */
import { z } from 'zod'
import type { MeetingRecord } from '@/lib/archive/dto'
import { parseEdtf } from '@/lib/parser/calendar/edtf'
import { capacitySchema, type EvidenceField } from '@/lib/parser/draft'
import { meetingKindSchema, slugSchema } from '@/lib/registry/schema'

/** In which capacities somebody takes part. */
export const CAPACITIES = capacitySchema.options
/** What a meeting can be. */
export const KINDS = meetingKindSchema.options

const wordsSchema = z
  .string()
  .trim()
  .max(300)
  .transform((told) => told || null)
  .nullable()

/** An EDTF date of level 1, Gregorian, as the parser's records have them. */
export const edtfSchema = z
  .string()
  .trim()
  .max(60)
  .refine((told) => parseEdtf(told) !== null, 'not_edtf')

const participantValuesSchema = z
  .object({
    official: slugSchema.nullable(),
    nameAsTold: wordsSchema,
    titleAsTold: wordsSchema,
    party: slugSchema.nullable(),
    capacity: capacitySchema,
  })
  .refine(({ official, nameAsTold, titleAsTold, party }) => official ?? nameAsTold ?? titleAsTold ?? party, {
    error: 'nobody',
  })
export type ParticipantValues = z.infer<typeof participantValuesSchema>

export const recordValuesSchema = z
  .object({
    kind: meetingKindSchema,
    status: z.enum(['held', 'planned']),
    /** Gregorian EDTF, the words that told it and the calendar that they told it in. */
    date: z.object({
      edtf: edtfSchema.nullable(),
      words: wordsSchema,
      calendar: z.enum(['gregorian', 'jalali', 'hijri']).nullable(),
    }),
    place: slugSchema.nullable(),
    occasion: z
      .object({
        series: slugSchema,
        number: z.int().min(1).max(9999).nullable(),
        relation: z.enum(['session', 'margins']),
      })
      .nullable(),
    participants: z.array(participantValuesSchema).max(200),
    topics: z.array(slugSchema).max(50),
  })
  .refine(({ kind, place }) => place === null || (kind !== 'call' && kind !== 'video'), {
    path: ['place'],
    error: 'remote_has_no_place',
  })
  .refine(({ participants }) => isDistinct(participants.flatMap(({ official }) => official ?? [])), {
    path: ['participants'],
    error: 'official_twice',
  })
export type RecordValues = z.infer<typeof recordValuesSchema>

const isDistinct = (slugs: readonly string[]) => new Set(slugs).size === slugs.length

/** The values of a record as it stands, or as it stood at a version. */
export function valuesOf(record: MeetingRecord): RecordValues {
  const { edtf, words, calendar } = record.date
  return {
    kind: record.kind,
    status: record.status,
    date: { edtf, words, calendar },
    place: record.place?.slug ?? null,
    occasion:
      record.occasion && record.occasionRelation
        ? {
            series: record.occasion.series.slug,
            number: record.occasion.number,
            relation: record.occasionRelation,
          }
        : null,
    participants: record.participants.map(({ official, nameAsTold, titleAsTold, party, capacity }) => ({
      official: official?.slug ?? null,
      nameAsTold,
      titleAsTold,
      party: party?.slug ?? null,
      capacity,
    })),
    topics: record.topics.map(({ slug }) => slug).sort(),
  }
}

/** Whether two records tell one person: the official, else the name, else the office or party alone. */
export function isSamePerson(one: ParticipantValues, other: ParticipantValues): boolean {
  if (one.official !== null || other.official !== null) return one.official === other.official
  return (
    one.party === other.party &&
    one.nameAsTold === other.nameAsTold &&
    (one.nameAsTold !== null || one.titleAsTold === other.titleAsTold)
  )
}

/** The fields of evidence that each part of the values is known by. */
const FIELDS = {
  kind: 'kind',
  status: 'status',
  date: 'date',
  place: 'place',
  occasion: 'occasion',
  participants: 'participant',
  topics: 'topic',
} as const satisfies Record<keyof RecordValues, EvidenceField>

/** Which part of the values the evidence of each field is of. */
export const PARTS_BY_FIELD = {
  kind: 'kind',
  status: 'status',
  date: 'date',
  place: 'place',
  occasion: 'occasion',
  participant: 'participants',
  topic: 'topics',
} as const satisfies Record<EvidenceField, keyof RecordValues>

/** What the values say of a field. */
export function partOf(values: RecordValues, field: EvidenceField): RecordValues[keyof RecordValues] {
  return values[PARTS_BY_FIELD[field]]
}

const PARTS = ['kind', 'status', 'date', 'place', 'occasion', 'participants', 'topics'] as const

/** In which fields two states of a record differ. */
export function changedFields(before: RecordValues, after: RecordValues): EvidenceField[] {
  return PARTS.filter((part) => !isSame(told(before, part), told(after, part))).map((part) => FIELDS[part])
}

/** Topics are a set; those who took part stand in an order. */
const told = (values: RecordValues, part: (typeof PARTS)[number]) =>
  part === 'topics' ? values.topics.toSorted() : values[part]

/** Whether two values say the same, in whatever order their parts were put together. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder)
}

function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A version that was made meanwhile: by whom (null: by the parser, or by the registry's files), and why. */
export const changeSinceSchema = z.object({
  version: z.int(),
  actor: z.string().nullable(),
  reason: z.string(),
})
export type ChangeSince = z.infer<typeof changeSinceSchema>

/** What a history keeps of a version. */
type KeptVersion = { version: number; actor: string; actorId: string | null; reason: string }

export const changeSince = ({ version, actor, actorId, reason }: KeptVersion): ChangeSince => ({
  version,
  reason,
  actor: actorId === null ? null : actor,
})

/**
 * What leaves the database for pages and exports: plain values, nothing that a query did not
 * select by name. Days are Gregorian `YYYY-MM-DD` strings, dates EDTF strings: no instant stands
 * for a day. Schemas, because snapshots in `Revision` and the public JSON are held to them too.
 */
import { z } from 'zod'
import { capacitySchema, evidenceFieldSchema, stanceSchema } from '@/lib/parser/draft'
import {
  isoDaySchema,
  languageSchema,
  localisedSchema,
  meetingKindSchema,
  slugSchema,
} from '@/lib/registry/schema'

/** A registered thing by its slug, with the name that pages show in each language. */
export const namedSchema = z.object({ slug: slugSchema, name: localisedSchema })
export type Named = z.infer<typeof namedSchema>

export const calendarSchema = z.enum(['gregorian', 'jalali', 'hijri'])
export type Calendar = z.infer<typeof calendarSchema>

export const basisSchema = z.enum(['read', 'implied', 'decided'])
export type Basis = z.infer<typeof basisSchema>

export const meetingDateSchema = z.object({
  /** EDTF level 1, Gregorian; null where nothing tells. */
  edtf: z.string().nullable(),
  /** First and last day it can mean; null on an open side. */
  first: isoDaySchema.nullable(),
  last: isoDaySchema.nullable(),
  basis: basisSchema.nullable(),
  words: z.string().nullable(),
  calendar: calendarSchema.nullable(),
})
export type MeetingDate = z.infer<typeof meetingDateSchema>

/** Offices that every language has a word for; whose the office is, the party tells. */
export const officeKeySchema = z.enum([
  'head-of-state',
  'head-of-government',
  'vice-president',
  'speaker',
  'secretary-general',
  'foreign-minister',
  'defence-minister',
  'minister',
  'deputy-foreign-minister',
  'adviser',
  'envoy',
  'ambassador',
  'permanent-representative',
  'charge',
  'negotiator',
  'commander',
  'representative',
  'delegation',
])
export type OfficeKey = z.infer<typeof officeKeySchema>

export const participantSchema = z.object({
  official: namedSchema.nullable(),
  nameAsTold: z.string().nullable(),
  titleAsTold: z.string().nullable(),
  /**
   * The office of somebody told by office alone; null where there is a name or nothing is told, and in
   * versions kept before offices were told apart.
   */
  office: officeKeySchema.nullable().default(null),
  party: namedSchema.nullable(),
  capacity: capacitySchema,
})
export type Participant = z.infer<typeof participantSchema>

/** A session of a series. `number` is null in series without numbers and where none was told. */
export const occasionSchema = z.object({
  series: namedSchema,
  number: z.int().nullable(),
  first: isoDaySchema.nullable(),
  last: isoDaySchema.nullable(),
})
export type Occasion = z.infer<typeof occasionSchema>

export const recordStateSchema = z.enum(['current', 'merged', 'withdrawn'])

/** A line of a timeline, and the whole of what lists show of a meeting. */
export const meetingSummarySchema = z.object({
  id: z.string(),
  kind: meetingKindSchema,
  status: z.enum(['held', 'planned']),
  date: meetingDateSchema,
  /** The day by which timelines order it. */
  timelineDay: isoDaySchema,
  place: namedSchema.nullable(),
  /** The place's name in those days, where it bore another (Nur-Sultan). */
  placeNameThen: localisedSchema.nullable(),
  occasion: occasionSchema.nullable(),
  occasionRelation: z.enum(['session', 'margins']).nullable(),
  participants: z.array(participantSchema),
  topics: z.array(namedSchema),
  sourceCount: z.int(),
  sample: z.boolean(),
})
export type MeetingSummary = z.infer<typeof meetingSummarySchema>

/** How one value is known: the words in a source. Offsets as in lib/parser/draft.ts. */
export const evidenceSchema = z.object({
  /** Stable within the record's version: the fragment that opens the source at these words is `#e-<id>`. */
  id: z.string(),
  field: evidenceFieldSchema,
  /** For `participant`: the index in `participants`. */
  participant: z.int().nullable(),
  topic: slugSchema.nullable(),
  sourceId: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  basis: basisSchema,
  rule: z.string(),
  explanation: z.string().nullable(),
})
export type EvidenceDto = z.infer<typeof evidenceSchema>

/** Who of those who met stood how to what, with the words in a source. */
export const positionSchema = z.object({
  stance: stanceSchema,
  /** Null where those who met spoke together, and for somebody whom the registry does not hold. */
  official: namedSchema.nullable(),
  party: namedSchema.nullable(),
  topic: namedSchema.nullable(),
  sourceId: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
})
export type PositionDto = z.infer<typeof positionSchema>

export const sourceSummarySchema = z.object({
  id: z.string(),
  title: z.string().nullable(),
  language: languageSchema.nullable(),
  publisher: namedSchema.nullable(),
  address: z.string().nullable(),
  published: z.string().nullable(),
  sample: z.boolean(),
})
export type SourceSummary = z.infer<typeof sourceSummarySchema>

/** One meeting, whole: the page, the JSON and a revision's snapshot. */
export const meetingRecordSchema = meetingSummarySchema.omit({ sourceCount: true }).extend({
  version: z.int().positive(),
  state: recordStateSchema,
  mergedInto: z.string().nullable(),
  withdrawnReason: z.string().nullable(),
  review: z.enum(['unreviewed', 'reviewed']),
  /** When this version was made: an ISO 8601 instant in UTC. */
  changedAt: z.iso.datetime(),
  sources: z.array(sourceSummarySchema.extend({ matchReasons: z.array(z.string()) })),
  evidence: z.array(evidenceSchema),
  /** Versions made before positions were read have none. */
  positions: z.array(positionSchema).default([]),
  /** The fields whose values a person decided; versions made before there were editors have none. */
  decided: z.array(evidenceFieldSchema).default([]),
})
export type MeetingRecord = z.infer<typeof meetingRecordSchema>

/** A line of a record's public history. */
export type RevisionLine = { version: number; at: string; actor: string; reason: string }

/**
 * What the parser gives back for one dispatch. This is the border between reading and filing:
 * the command line prints it, ingest files it, accounts keep it. Types are inferred.
 */
import { z } from 'zod'
import { languageCodeSchema, meetingKindSchema, slugSchema } from '@/lib/registry/schema'

/** Grows with each change to what the parser reads, so that records tell which reading they are of. */
export const PARSER_VERSION = '2.0.0'

/**
 * A stretch of the text as filed. Offsets count characters (Unicode code points, as Postgres
 * counts them) from 0: `start` is the first, `end` one past the last; `quote` is what stands there.
 */
export const spanSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1),
})
export type Span = z.infer<typeof spanSchema>

export const evidenceFieldSchema = z.enum([
  'kind',
  'status',
  'date',
  'place',
  'occasion',
  'participant',
  'topic',
])
export type EvidenceField = z.infer<typeof evidenceFieldSchema>

/** A rule's name, stable, in kebab-case: `weekday-before-publication`. */
const ruleSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** The words that one value was taken from. `read`: they say it; `implied`: it follows from them. */
export const draftEvidenceSchema = spanSchema.extend({
  field: evidenceFieldSchema,
  /** For `participant`: its index in `participants`. */
  participant: z.int().nonnegative().optional(),
  /** For `topic`: the topic's slug. */
  topic: slugSchema.optional(),
  basis: z.enum(['read', 'implied']),
  rule: ruleSchema,
  /** How the value came about, an English sentence for a person. */
  explanation: z.string(),
})
export type DraftEvidence = z.infer<typeof draftEvidenceSchema>

/** How somebody stood to what he spoke of. */
export const stanceSchema = z.enum([
  'affirmed',
  'condemned',
  'welcomed',
  'demanded',
  'hoped',
  'concerned',
  'thanked',
  'announced',
  'rejected',
  'supported',
])
export type Stance = z.infer<typeof stanceSchema>

/** What somebody who took part said he holds, with the words: of one topic, or of none in particular. */
export const draftPositionSchema = spanSchema.extend({
  stance: stanceSchema,
  /** The speaker, as participants are told; all null where those who met spoke together. */
  official: slugSchema.nullable(),
  name: z.string().nullable(),
  party: slugSchema.nullable(),
  topic: slugSchema.nullable(),
  /** How the speaker was found, in kebab-case. */
  rule: ruleSchema,
})
export type DraftPosition = z.infer<typeof draftPositionSchema>

export const capacitySchema = z.enum(['head', 'member', 'host', 'observer'])

export const draftParticipantSchema = z.object({
  official: slugSchema.nullable(),
  /** The name as first told in the text; null for somebody told by office or delegation alone. */
  name: z.string().nullable(),
  party: slugSchema.nullable(),
  capacity: capacitySchema,
  /** The title or office as told, in the text's own words. */
  title: z.string().nullable(),
})
export type DraftParticipant = z.infer<typeof draftParticipantSchema>

export const draftMeetingSchema = z.object({
  focus: z.boolean(),
  kind: meetingKindSchema,
  status: z.enum(['held', 'planned']),
  /** EDTF level 1, Gregorian; null where nothing tells. */
  date: z.string().nullable(),
  /** The words that told the date, and the calendar they told it in; null where it was implied. */
  dateWords: z.string().nullable(),
  dateCalendar: z.enum(['gregorian', 'jalali', 'hijri']).nullable(),
  place: slugSchema.nullable(),
  participants: z.array(draftParticipantSchema),
  /** The numbered session that this meeting is (`session`), or on whose margins it was held. */
  occasion: z
    .object({
      series: slugSchema,
      number: z.int().positive().nullable(),
      relation: z.enum(['session', 'margins']),
    })
    .nullable(),
  topics: z.array(slugSchema),
  /** Of meetings in focus; readings before version 2 had none. */
  positions: z.array(draftPositionSchema).default([]),
  /** How sure the reading is that all of the record but its topics is right: of those called 0.9, nine in ten are. */
  confidence: z.number().min(0).max(1).nullable().default(null),
  /** At least one for each value that is not null or empty. */
  evidence: z.array(draftEvidenceSchema),
})
export type DraftMeeting = z.infer<typeof draftMeetingSchema>

/** What a person may have to look at, of the dispatch or of one of its meetings. */
export const issueCodeSchema = z.enum([
  // The dispatch as a whole.
  'text-cut',
  'language-not-read',
  'publisher-unknown',
  'no-publication-date',
  'page-clock',
  'stamp-contradicted',
  'bounds-contradict',
  'no-meeting-read',
  /** Told of a meeting, but too little to be a record. */
  'meeting-left-out',
  // Days.
  'weekday-mismatch',
  'year-slip',
  'year-inferred',
  'ambiguous-figures',
  'hijri-day-unproved',
  'unresolved-date',
  'date-unknown',
  'date-not-exact',
  // Sessions.
  'ordinal-contradicts-dates',
  'ordinal-corrected',
  'session-unregistered',
  // People and parties.
  'unknown-person',
  'ambiguous-surname',
  'near-spelling',
  'holder-untold',
  'party-unknown',
  'one-side-untold',
  // The meeting itself.
  'place-unknown',
  'possible-cancellation',
  'put-off',
  'mentioned-in-passing',
  /** Found on filing: more than one meeting on file fits as well. */
  'possible-duplicate',
])
export type IssueCode = z.infer<typeof issueCodeSchema>

/** What a doubt is about, for whoever tells it in another language; days are EDTF, Gregorian. */
export const issueFiguresSchema = z
  .strictObject({
    /** As what it was read, and as what it could be read too. */
    read: z.string(),
    others: z.array(z.string()),
    /** The days that the registry has. */
    registered: z.string(),
    /** The number that the text tells. */
    number: z.int(),
    /** The name or the words in question. */
    words: z.string(),
    /** Those of the registry who bear the name. */
    officials: z.array(slugSchema),
  })
  .partial()
export type IssueFigures = z.infer<typeof issueFiguresSchema>

/** Something a person should look at. */
export const parsingIssueSchema = z.object({
  code: issueCodeSchema,
  /** A plain English sentence. */
  message: z.string(),
  figures: issueFiguresSchema.optional(),
  span: spanSchema.nullable(),
  /** Index in `meetings`, where it concerns one. */
  meeting: z.int().nonnegative().nullable(),
})
export type DraftIssue = z.infer<typeof parsingIssueSchema>

export const readingSchema = z.object({
  /** Null where it is none that has a folder. */
  language: languageCodeSchema.nullable(),
  /** The headline, where the page has one. */
  title: z.string().nullable(),
  article: z.object({ published: z.string().nullable(), publisher: slugSchema.nullable() }),
  meetings: z.array(draftMeetingSchema),
  issues: z.array(parsingIssueSchema),
})
export type Reading = z.infer<typeof readingSchema>

/** What the person who files a dispatch knows beside its text. */
export const givenSchema = z.strictObject({
  published: z.string().max(40).nullable().default(null),
  publisher: slugSchema.nullable().default(null),
})
export type Given = z.infer<typeof givenSchema>

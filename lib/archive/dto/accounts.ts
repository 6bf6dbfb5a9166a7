/** What each source tells of a meeting by itself, whatever the record shows. */
import { z } from 'zod'
import { evidenceFieldSchema } from '@/lib/parser/draft'
import { slugSchema } from '@/lib/registry/schema'
import { meetingSummarySchema, sourceSummarySchema } from './meetings'

/** The fields in which accounts are compared, in the order in which a record shows them. */
export const COMPARED_FIELDS = [
  'participants',
  'date',
  'place',
  'occasion',
  'kind',
  'status',
  'topics',
] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

/** The sort of evidence behind each of them; messages name the fields by it too, under `field`. */
export const EVIDENCE_OF_FIELD = {
  participants: 'participant',
  date: 'date',
  place: 'place',
  occasion: 'occasion',
  kind: 'kind',
  status: 'status',
  topics: 'topic',
} as const satisfies Record<ComparedField, z.infer<typeof evidenceFieldSchema>>

/** The values that records and accounts have alike. */
export const meetingValuesSchema = meetingSummarySchema.pick({
  kind: true,
  status: true,
  date: true,
  place: true,
  placeNameThen: true,
  occasion: true,
  occasionRelation: true,
  participants: true,
  topics: true,
})
export type MeetingValues = z.infer<typeof meetingValuesSchema>

/**
 * How a source's value stands to the record's: it says the same; it agrees but says less (a month
 * for a day, some of those present); it says otherwise; it says nothing; or it alone says something.
 */
export const standingSchema = z.enum(['same', 'less', 'differs', 'silent', 'more'])
export type Standing = z.infer<typeof standingSchema>

export const accountSchema = z.object({
  source: sourceSummarySchema,
  /** Whether the meeting is the news of the dispatch. */
  focus: z.boolean(),
  values: meetingValuesSchema,
  standing: z.record(z.enum(COMPARED_FIELDS), standingSchema),
  /** The words for each value, as the source has them. */
  evidence: z.array(
    z.object({
      field: evidenceFieldSchema,
      participant: z.int().nullable(),
      topic: slugSchema.nullable(),
      quote: z.string(),
      start: z.int(),
      end: z.int(),
    }),
  ),
})
export type Account = z.infer<typeof accountSchema>

/** What the review queue's pages and commands tell each other; plain shapes, for the browser too. */
import { z } from 'zod'
import type { MeetingRecord, MeetingSummary, Named } from '@/lib/archive/dto'
import { basisSchema } from '@/lib/archive/dto'
import { queueReasonSchema } from './filter'

type Counted<Value extends string = string> = { value: Value; count: number }

/** How many records there are of each sort, whatever else the filter says of that very sort. */
export type QueueCounts = {
  reason: readonly Counted<z.infer<typeof queueReasonSchema>>[]
  language: readonly Counted[]
  publisher: readonly Counted[]
  /** Among those that the whole filter leaves: of these a record must have all that are asked. */
  party: readonly Counted[]
  official: readonly Counted[]
  assigned: { me: number; nobody: number; anybody: number }
}

/** Why a record is in the queue, and the words of its sources that say so, where there are any. */
export type QueueLineReason = {
  code: z.infer<typeof queueReasonSchema>
  words: { text: string; language: string | null }[]
}

export type QueueLine = {
  meeting: MeetingSummary
  version: number
  priority: number
  reasons: QueueLineReason[]
  /** How sure the reading was, 0 to 1; null where no reading told. */
  confidence: number | null
  assignee: { id: string; name: string } | null
  /** The day of filing (UTC), Gregorian. */
  filed: string
  /** Ids of the records that may be the same. */
  pairs: string[]
}

export type QueuePage = {
  lines: QueueLine[]
  count: number
  counts: QueueCounts
  /** The cursor of the page after this one. */
  next: string | null
  /** Names of the parties, officials and publishers that are counted or asked for, by slug. */
  names: Record<'party' | 'official' | 'publisher', Record<string, Named>>
  /** Who a record can be given to. */
  hands: { id: string; name: string }[]
}

/** Words of a source with what stands around them. */
export const peekWordsSchema = z.object({
  before: z.string(),
  quote: z.string(),
  after: z.string(),
  language: z.string().nullable(),
  basis: basisSchema,
})

/** A record at a glance: each of its values beside the words it was read from. */
export const peekSchema = z.object({
  id: z.string(),
  title: z.string(),
  fields: z.array(
    z.object({
      field: z.enum(['participants', 'date', 'place', 'occasion', 'kind', 'status', 'topics']),
      values: z.array(z.string()),
      words: z.array(peekWordsSchema),
    }),
  ),
  doubts: z.array(z.object({ code: queueReasonSchema, words: z.array(peekWordsSchema) })),
})
export type Peek = z.infer<typeof peekSchema>

/** What became of each record that was decided on together. */
export const recordOutcomeSchema = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    id: z.string(),
    /** What still stands open of it. */
    left: z.array(queueReasonSchema),
  }),
  z.object({ ok: z.literal(false), id: z.string(), code: z.string() }),
])
export type RecordOutcome = z.infer<typeof recordOutcomeSchema>
export const outcomesSchema = z.object({ outcomes: z.array(recordOutcomeSchema) })

/** What may speak for two accounts' being of one meeting, as lib/reconciling/match.ts tells it. */
export const MATCH_REASONS = [
  ...(['same-session', 'session-by-days', 'plan-of-session', 'same-people', 'same-people-and-more'] as const),
  ...(['same-sides', 'same-parties', 'same-day', 'same-days', 'day-within', 'since-then'] as const),
  ...(['days-overlap', 'plan-and-event', 'same-occasion', 'same-place'] as const),
]
/** What may speak against it. */
export const MATCH_DOUBTS = [
  ...(['kinds-differ', 'next-day', 'vague-days', 'somebody-unnamed', 'session-days-differ'] as const),
  ...(['places-differ', 'occasions-differ', 'sides-differ', 'several-fit'] as const),
]

/** Two records that may be of one meeting. */
export type PairPage = {
  first: MeetingRecord
  second: MeetingRecord
  reasons: (typeof MATCH_REASONS)[number][]
  doubts: (typeof MATCH_DOUBTS)[number][]
  /** Who said that they are two, when (an ISO 8601 instant in UTC) and why; null while it is open. */
  apart: { at: string; by: string; why: string } | null
}

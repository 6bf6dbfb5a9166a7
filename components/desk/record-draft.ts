/** A record while somebody works on it: what they have changed, pure. */
import { z } from 'zod'
import { evidenceSchema, type MeetingRecord } from '@/lib/archive/dto'
import type { RegistryHit } from '@/lib/desk/shapes'
import { type ParticipantValues, type RecordValues, recordValuesSchema, valuesOf } from '@/lib/editing/values'

const wordsSchema = z.object({
  field: evidenceSchema.shape.field,
  participant: z.int().nullable(),
  topic: z.string().nullable(),
  sourceId: z.string(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
})
export type DraftWords = z.infer<typeof wordsSchema>

/** What is kept in the browser until it is saved. */
export const draftSchema = z.object({
  version: z.int(),
  values: recordValuesSchema,
  cameFrom: z.array(z.int().nullable()),
  words: z.array(wordsSchema),
  reviewed: z.boolean(),
  reason: z.string(),
})
export type RecordDraft = z.infer<typeof draftSchema>

/** Names of what the values speak of, by sort and slug: `official ali-asghar-khaji`. */
export type NamesBySlug = Readonly<Record<string, RegistryHit['name']>>

export function draftOf(record: MeetingRecord): RecordDraft {
  return {
    version: record.version,
    values: valuesOf(record),
    cameFrom: record.participants.map((_, index) => index),
    words: [],
    reviewed: record.review === 'reviewed',
    reason: '',
  }
}

export function namesOf(record: MeetingRecord): NamesBySlug {
  const named = [
    ...record.participants.flatMap(({ official, party }) => [
      official && (['official', official] as const),
      party && (['party', party] as const),
    ]),
    record.place && (['place', record.place] as const),
    record.occasion && (['series', record.occasion.series] as const),
    ...record.topics.map((topic) => ['topic', topic] as const),
  ]
  return Object.fromEntries(
    named.flatMap((one) => (one ? [[`${one[0]} ${one[1].slug}`, one[1].name] as const] : [])),
  )
}

/** Whether anything was changed since the record was opened. */
export function isChanged(draft: RecordDraft, record: MeetingRecord): boolean {
  const { reason: _, ...own } = draft
  const { reason: __, ...opened } = draftOf(record)
  return JSON.stringify(own) !== JSON.stringify({ ...opened, version: draft.version })
}

export function withValues(draft: RecordDraft, change: Partial<RecordValues>): RecordDraft {
  return { ...draft, values: { ...draft.values, ...change } }
}

const NOBODY: ParticipantValues = {
  ...{ official: null, nameAsTold: null, titleAsTold: null, party: null, capacity: 'member' },
}

export function withParticipant(draft: RecordDraft): RecordDraft {
  const participants = [...draft.values.participants, NOBODY]
  return { ...withValues(draft, { participants }), cameFrom: [...draft.cameFrom, null] }
}

/** Words that named somebody else keep naming them: they move up with them. */
export function withoutParticipant(draft: RecordDraft, index: number): RecordDraft {
  const without = <T>(list: readonly T[]) => list.filter((_, place) => place !== index)
  const words = draft.words.flatMap((one) => {
    if (one.participant === null || one.participant < index) return [one]
    return one.participant === index ? [] : [{ ...one, participant: one.participant - 1 }]
  })
  const participants = without(draft.values.participants)
  return { ...withValues(draft, { participants }), cameFrom: without(draft.cameFrom), words }
}

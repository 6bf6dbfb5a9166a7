/** A record while somebody works on it: what they have changed, pure. */
import { z } from 'zod'
import { evidenceSchema, type MeetingRecord } from '@/lib/archive/dto'
import type { Bearer, NamesBySlug } from '@/lib/desk/shapes'
import { type PositionValues, positionsOf, positionValuesSchema } from '@/lib/editing/position-values'
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
  /** Null where they stay as they stand. */
  positions: z.array(positionValuesSchema).nullable().default(null),
  attached: z.array(z.string()).default([]),
  detached: z.array(z.string()).default([]),
  reviewed: z.boolean(),
  reason: z.string(),
})
export type RecordDraft = z.infer<typeof draftSchema>

export function draftOf(record: MeetingRecord): RecordDraft {
  return {
    version: record.version,
    values: valuesOf(record),
    cameFrom: record.participants.map((_, index) => index),
    words: [],
    positions: null,
    attached: [],
    detached: [],
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
    ...record.positions.flatMap(({ official, party, topic }) => [
      official && (['official', official] as const),
      party && (['party', party] as const),
      topic && (['topic', topic] as const),
    ]),
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
  official: null,
  nameAsTold: null,
  titleAsTold: null,
  party: null,
  capacity: 'member',
}

export function withParticipant(draft: RecordDraft): RecordDraft {
  const participants = [...draft.values.participants, NOBODY]
  return { ...withValues(draft, { participants }), cameFrom: [...draft.cameFrom, null] }
}

/** Says which of those who bear a name took part: with them comes the side that they stand for. */
export function withBearer(draft: RecordDraft, place: number, { slug, party }: Bearer): RecordDraft {
  return withValues(draft, {
    participants: draft.values.participants.map((one, index) =>
      index === place ? { ...one, official: slug, party: party?.slug ?? one.party } : one,
    ),
  })
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

/** Some characters of a source: from the first to one past the last. */
export type SourceSpan = Pick<DraftWords, 'sourceId' | 'start' | 'end' | 'quote'>

/** The positions as they will stand; there are none yet of a record that is being made. */
export const positionsIn = (draft: RecordDraft, record: MeetingRecord | null): PositionValues[] =>
  draft.positions ?? (record === null ? [] : positionsOf(record))

/** Words in which those who met take a position: what it is, the person then says. */
function withPosition(draft: RecordDraft, record: MeetingRecord | null, span: SourceSpan): RecordDraft {
  const told = { stance: 'affirmed' as const, official: null, party: null, topic: null, ...span }
  return { ...draft, positions: [...positionsIn(draft, record), told] }
}

/** Lets go of a source, and of all that was given of its words. */
export function withoutSource(draft: RecordDraft, record: MeetingRecord, id: string): RecordDraft {
  const isOther = (one: { sourceId: string }) => one.sourceId !== id
  const isNew = draft.attached.includes(id)
  const positions = positionsIn(draft, record)
  return {
    ...draft,
    words: draft.words.filter(isOther),
    positions: positions.every(isOther) ? draft.positions : positions.filter(isOther),
    attached: draft.attached.filter((one) => one !== id),
    detached: isNew ? draft.detached : [...draft.detached, id],
  }
}

/** What the desk is asked to write. */
export function correctionOf({ version: _, reason: __, positions, ...correction }: RecordDraft) {
  return { ...correction, ...(positions === null ? {} : { positions }) }
}

/** Words given to a value of the record, or to a position. */
export function withGiven(
  draft: RecordDraft,
  record: MeetingRecord | null,
  to: Pick<DraftWords, 'field' | 'participant' | 'topic'> | 'position',
  span: SourceSpan,
): RecordDraft {
  return to === 'position'
    ? withPosition(draft, record, span)
    : { ...draft, words: [...draft.words, { ...to, ...span }] }
}

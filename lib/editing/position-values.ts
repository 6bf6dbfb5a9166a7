/** A position as people correct it; plain shapes, for the browser too. */
import { z } from 'zod'
import type { MeetingRecord } from '@/lib/archive/dto'
import { stanceSchema } from '@/lib/parser/draft'
import { slugSchema } from '@/lib/registry/schema'

/** How somebody can stand to what they speak of. */
export const STANCES = stanceSchema.options

export const positionValuesSchema = z.object({
  stance: stanceSchema,
  /** Both null where those who met spoke together. */
  official: slugSchema.nullable(),
  party: slugSchema.nullable(),
  topic: slugSchema.nullable(),
  sourceId: z.string().length(10),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1).max(10_000),
})
export type PositionValues = z.infer<typeof positionValuesSchema>

/** The positions of a record as it stands, or as it stood at a version. */
export function positionsOf({ positions }: MeetingRecord): PositionValues[] {
  return positions.map(({ stance, official, party, topic, sourceId, start, end, quote }) => ({
    stance,
    official: official?.slug ?? null,
    party: party?.slug ?? null,
    topic: topic?.slug ?? null,
    sourceId,
    start,
    end,
    quote,
  }))
}

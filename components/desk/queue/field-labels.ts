import type { ComparedField } from '@/lib/archive/dto'

/** The name of each compared field, as messages have it under `field`. */
export const FIELD_LABELS = {
  participants: 'participant',
  date: 'date',
  place: 'place',
  occasion: 'occasion',
  kind: 'kind',
  status: 'status',
  topics: 'topic',
} as const satisfies Record<ComparedField, string>

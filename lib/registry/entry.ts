/**
 * The registry as a list of entries: each an official, a party, a place, a series, a session of one,
 * a topic or a publisher, in the shape that the files have it in.
 */
import { z } from 'zod'
import {
  emptyRegistry,
  occasionSchema,
  officialSchema,
  partySchema,
  placeSchema,
  publisherSchema,
  type RegisteredOccasion,
  type Registry,
  type Spellings,
  seriesSchema,
  slugSchema,
  topicSchema,
} from './schema'

export const entryKindSchema = z.enum([
  'official',
  'party',
  'place',
  'series',
  'occasion',
  'topic',
  'publisher',
])
export type EntryKind = z.infer<typeof entryKindSchema>

const seriesEntrySchema = z.strictObject({ slug: slugSchema, ...seriesSchema.shape })

export const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('official'), value: officialSchema }),
  z.strictObject({ kind: z.literal('party'), value: partySchema }),
  z.strictObject({ kind: z.literal('place'), value: placeSchema }),
  z.strictObject({ kind: z.literal('series'), value: seriesEntrySchema }),
  z.strictObject({ kind: z.literal('occasion'), value: occasionSchema }),
  z.strictObject({ kind: z.literal('topic'), value: topicSchema }),
  z.strictObject({ kind: z.literal('publisher'), value: publisherSchema }),
])
export type Entry = z.infer<typeof entrySchema>

/** What names an entry among all of them. */
export type EntryName = { kind: EntryKind; slug: string }

/** The slug of a session: its series and its number, or the day it begins where it has none. */
function occasionSlug({ series, number, start }: RegisteredOccasion): string {
  return `${series}-${number ?? start}`
}

export function slugOf(entry: Entry): string {
  return entry.kind === 'occasion' ? occasionSlug(entry.value) : entry.value.slug
}

/** One text for each entry's name: `official ali-asghar-khaji`. */
export function keyOf({ kind, slug }: EntryName): string {
  return `${kind} ${slug}`
}

export function keyOfEntry(entry: Entry): string {
  return keyOf({ kind: entry.kind, slug: slugOf(entry) })
}

/** All spellings of an entry by language; a session has none of its own. */
export function namesOf(entry: Entry): Spellings {
  return entry.kind === 'occasion' ? {} : entry.value.names
}

/** Every entry of a registry, in its order. */
export function entriesOf(registry: Registry): Entry[] {
  return [
    ...registry.parties.map((value) => ({ kind: 'party' as const, value })),
    ...registry.places.map((value) => ({ kind: 'place' as const, value })),
    ...registry.officials.map((value) => ({ kind: 'official' as const, value })),
    ...registry.publishers.map((value) => ({ kind: 'publisher' as const, value })),
    ...registry.topics.map((value) => ({ kind: 'topic' as const, value })),
    ...Object.entries(registry.series).map(([slug, series]) => ({
      kind: 'series' as const,
      value: { slug, ...series },
    })),
    ...registry.occasions.map((value) => ({ kind: 'occasion' as const, value })),
  ]
}

/** The registry that entries make up, in their order. */
export function registryOf(entries: readonly Entry[]): Registry {
  const registry = emptyRegistry()
  for (const { kind, value } of entries) {
    if (kind === 'official') registry.officials.push(value)
    else if (kind === 'party') registry.parties.push(value)
    else if (kind === 'place') registry.places.push(value)
    else if (kind === 'publisher') registry.publishers.push(value)
    else if (kind === 'topic') registry.topics.push(value)
    else if (kind === 'occasion') registry.occasions.push(value)
    else {
      const { slug, ...series } = value
      registry.series[slug] = series
    }
  }
  return registry
}

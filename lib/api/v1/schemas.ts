/**
 * The shapes of version 1 of the JSON interface. Within the version things are only added: whoever
 * reads must let be what they do not know.
 */
import { z } from 'zod'
import {
  calendarSchema,
  evidenceSchema,
  meetingSummarySchema,
  namedSchema,
  participantSchema,
  sourceSummarySchema,
} from '@/lib/archive/dto'
import { meetingJsonSchema } from '@/lib/exports/json'
import { languageSchema, localisedSchema } from '@/lib/registry/schema'

const day = z.iso.date().nullable()
const meetings = z.int().nonnegative().meta({ description: 'In how many current meetings it turns up' })

const named = namedSchema.meta({
  id: 'Named',
  description: 'A thing of the registry, and its name by language',
})
const entry = named.extend({ meetings })

export const summary = meetingSummarySchema
  .extend({ permalink: z.url().meta({ description: 'The address to cite it by' }) })
  .meta({ id: 'MeetingSummary', description: 'What lists tell of a meeting' })

export const meeting = meetingJsonSchema.meta({
  id: 'Meeting',
  description:
    'A record, whole. Offsets count characters (Unicode code points) from 0; `end` is one past the last.',
})

const pageAddress = z.url().nullable()
export const meetingPage = z
  .object({
    total: z.int().nonnegative(),
    next: pageAddress.meta({ description: 'The address of the page of older meetings; null on the last' }),
    previous: pageAddress.meta({ description: 'The address of the page of newer ones; null on the first' }),
    meetings: z.array(summary),
  })
  .meta({ id: 'MeetingPage' })

const official = entry
  .extend({ party: named.nullable() })
  .meta({ id: 'Official', description: 'A person of the registry' })
const office = z.object({
  title: localisedSchema,
  from: z.string().nullable().meta({ description: 'EDTF' }),
  to: z.string().nullable().meta({ description: 'EDTF' }),
})
export const officials = z.object({ officials: z.array(official) }).meta({ id: 'Officials' })
export const officialWhole = named
  .extend({
    party: named.nullable(),
    spellings: z
      .partialRecord(languageSchema, z.array(z.string()))
      .meta({ description: 'Every spelling by language; the first is the one shown' }),
    offices: z.array(office),
    references: z.array(z.string()),
  })
  .meta({ id: 'OfficialWhole' })

export const round = z
  .object({
    series: named,
    number: z.int().nullable(),
    first: day,
    last: day,
    place: named.nullable(),
    placeNameThen: localisedSchema.nullable(),
    meetings,
  })
  .meta({ id: 'Round', description: 'A session of a series' })
export const rounds = z.object({ rounds: z.array(round) }).meta({ id: 'Rounds' })
export const roundWhole = round
  .extend({
    byVideo: z.boolean(),
    delegations: z.array(
      z.object({ party: named, official: named.nullable(), capacity: participantSchema.shape.capacity }),
    ),
    before: round.nullable(),
    after: round.nullable(),
  })
  .meta({ id: 'RoundWhole' })

export const parties = z
  .object({
    parties: z.array(
      entry.extend({ kind: z.enum(['state', 'organisation', 'movement']), iso2: z.string().nullable() }),
    ),
  })
  .meta({ id: 'Parties' })
export const places = z
  .object({
    places: z.array(
      entry.extend({
        country: named.nullable(),
        latitude: z.number(),
        longitude: z.number(),
        timezone: z.string(),
      }),
    ),
  })
  .meta({ id: 'Places' })
export const topics = z
  .object({ topics: z.array(entry.extend({ description: z.string() })) })
  .meta({ id: 'Topics' })
export const publishers = z
  .object({
    publishers: z.array(entry.extend({ domains: z.array(z.string()), languages: z.array(languageSchema) })),
  })
  .meta({ id: 'Publishers' })

export const source = sourceSummarySchema
  .extend({
    text: z.string().meta({ description: 'The dispatch as it was filed' }),
    filedAt: z.iso.datetime(),
    parserVersion: z.string(),
    meetings: z.array(z.string()).meta({ description: 'The ids of the meetings read in it' }),
    evidence: z.array(evidenceSchema.extend({ meetingId: z.string() })),
  })
  .meta({ id: 'Source', description: 'A dispatch, and which of its words told what' })

const found = <Thing extends z.ZodType>(thing: Thing) =>
  z.object({ total: z.int().nonnegative(), shown: z.array(thing) })

const daysRead = z.object({ from: day, to: day, calendar: calendarSchema })

export const searchResults = z
  .object({
    query: z.string(),
    searched: z
      .string()
      .meta({ description: 'What was searched for in its place, where nothing at all was found for it' }),
    meant: z.string().nullable().meta({ description: 'Another way of writing the query' }),
    days: z
      .array(
        daysRead.extend({
          typed: z.string(),
          others: z.array(daysRead.extend({ query: z.string() })),
          asWords: z.string(),
          nearest: z.array(z.object({ day: z.iso.date(), query: z.string() })),
        }),
      )
      .meta({
        description:
          'Words that were read as days (Gregorian, both included; null on an open side) and by which calendar; what else they may mean, the query that looks for them as words; where nothing is found, the nearest days that have any meetings',
      }),
    meetings: found(summary).extend({ next: pageAddress, previous: pageAddress }),
    officials: found(official),
    rounds: found(round),
    places: found(named),
    parties: found(named),
    topics: found(named),
    sources: found(sourceSummarySchema),
  })
  .meta({ id: 'SearchResults', description: 'A page of meetings, and the first few of everything else' })

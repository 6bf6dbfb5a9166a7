/**
 * What the registry's files hold (seeds/registry/*.json), as schemas; every type is inferred from
 * them. The same shapes go to the database and come back from it.
 */
import { z } from 'zod'

/** The languages of the archive: those that its registry has names in. */
export const languageSchema = z.enum(['en', 'fa', 'ar', 'ru', 'tr'])
/** ISO 639 code of any language, one that the registry has no names in yet too. */
export const languageCodeSchema = z.string().regex(/^[a-z]{2,3}$/)
export type Language = z.infer<typeof languageSchema>

/** What a registry's entry has in a language; undefined too for a language that no entry is named in. */
export function inLanguage<T>(entries: Partial<Record<Language, T>>, code: string): T | undefined {
  const known = languageSchema.safeParse(code)
  return known.success ? entries[known.data] : undefined
}

export const slugSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug: lower-case Latin letters, digits and single hyphens')

/** A Gregorian day, `2021-12-25`, that exists. */
export const isoDaySchema = z.iso.date()

/** `2019`, `2019-04` or `2019-04-13`. */
const isoPrecisionSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)

const spellingSchema = z.string().trim().min(1).max(200)
const referencesSchema = z.array(z.url({ protocol: /^https?$/ }).max(2000))

/** The same, its languages in the order of `languageSchema`: files and database give one form back. */
function inLanguageOrder<T>(entries: Partial<Record<Language, T>>): Partial<Record<Language, T>> {
  const ordered: Partial<Record<Language, T>> = {}
  for (const language of languageSchema.options)
    if (entries[language] !== undefined) ordered[language] = entries[language]
  return ordered
}

const spellingsSchema = z.partialRecord(languageSchema, z.array(spellingSchema)).overwrite(inLanguageOrder)

/** All spellings by language; the first of a language is the name that pages show. */
export type Spellings = z.infer<typeof spellingsSchema>

/** One text by language. */
export const localisedSchema = z.partialRecord(languageSchema, spellingSchema).overwrite(inLanguageOrder)
export type Localised = z.infer<typeof localisedSchema>

export const officeSchema = z.strictObject({
  title: localisedSchema,
  from: isoPrecisionSchema.nullable(),
  to: isoPrecisionSchema.nullable(),
})

export const officialSchema = z.strictObject({
  slug: slugSchema,
  names: spellingsSchema,
  party: slugSchema,
  offices: z.array(officeSchema),
  /** Where the facts were found. */
  source: referencesSchema,
  /** Spellings above that are also common words, or that other officials share. */
  ambiguous: z.array(spellingSchema).optional(),
})
export type RegisteredOfficial = z.infer<typeof officialSchema>

export const partySchema = z.strictObject({
  slug: slugSchema,
  kind: z.enum(['state', 'organisation', 'movement']),
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  names: spellingsSchema,
  demonyms: spellingsSchema,
  capital: slugSchema.optional(),
  /** The city of an organisation's headquarters. */
  seat: slugSchema.optional(),
  /** Cities besides the capital whose names stand for the party in the press. */
  metonyms: z.array(slugSchema).optional(),
  note: z.string().optional(),
})
export type RegisteredParty = z.infer<typeof partySchema>

export const placeSchema = z.strictObject({
  slug: slugSchema,
  country: slugSchema,
  names: spellingsSchema,
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  timezone: z.string(),
  /** Names that it bore for a time, first and last day included. */
  formerNames: z
    .array(z.strictObject({ name: localisedSchema, from: isoDaySchema, to: isoDaySchema }))
    .optional(),
})
export type RegisteredPlace = z.infer<typeof placeSchema>

export const publisherSchema = z.strictObject({
  slug: slugSchema,
  /** Other slugs under which callers may name it. */
  aliases: z.array(slugSchema).optional(),
  names: spellingsSchema,
  domains: z.array(z.string()),
  languages: z.array(languageSchema),
  timezone: z.string(),
  /** Words by which a dispatch shows its origin. */
  signatures: spellingsSchema,
  /** Words with which its dispatches end. */
  closings: spellingsSchema.optional(),
  note: z.string().optional(),
})
export type RegisteredPublisher = z.infer<typeof publisherSchema>

export const topicSchema = z.strictObject({
  slug: slugSchema,
  /** What the topic covers, in English. */
  description: z.string(),
  names: spellingsSchema,
})
export type RegisteredTopic = z.infer<typeof topicSchema>

export const meetingKindSchema = z.enum(['talks', 'call', 'video', 'round', 'summit', 'ministerial'])
export type MeetingKind = z.infer<typeof meetingKindSchema>

export const seriesSchema = z.strictObject({
  names: spellingsSchema,
  /** What a session of it is. */
  kind: z.enum(['round', 'summit', 'ministerial', 'conference']),
  numbered: z.boolean(),
  guarantors: z.array(slugSchema).optional(),
  members: z.array(slugSchema).optional(),
  note: z.string().optional(),
})
export type RegisteredSeries = z.infer<typeof seriesSchema>

export const occasionSchema = z.strictObject({
  series: slugSchema,
  number: z.int().positive().nullable(),
  start: isoDaySchema,
  end: isoDaySchema,
  place: slugSchema.nullable(),
  members: z.array(slugSchema),
  heads: z.array(z.strictObject({ official: slugSchema, party: slugSchema })),
  observers: z.array(slugSchema).optional(),
  byVideo: z.boolean().optional(),
  /** The city's name in those days, where it bore another. */
  cityNameThen: localisedSchema.optional(),
  marginsOf: z.strictObject({ series: slugSchema, number: z.int().positive() }).optional(),
  /** Of the General Assembly: the days of the general debate, and the day the session opened. */
  generalDebate: z.strictObject({ start: isoDaySchema, end: isoDaySchema }).optional(),
  sessionOpens: isoDaySchema.optional(),
  outcome: z.record(z.string(), z.unknown()).optional(),
  note: z.string().optional(),
  source: referencesSchema.optional(),
})
export type RegisteredOccasion = z.infer<typeof occasionSchema>

export const occasionsFileSchema = z.strictObject({
  series: z.record(slugSchema, seriesSchema),
  occasions: z.array(occasionSchema),
})

/** Everything that is registered; what the parser is given. */
export const registrySchema = z.strictObject({
  officials: z.array(officialSchema),
  parties: z.array(partySchema),
  places: z.array(placeSchema),
  publishers: z.array(publisherSchema),
  topics: z.array(topicSchema),
  series: z.record(slugSchema, seriesSchema),
  occasions: z.array(occasionSchema),
})
export type Registry = z.infer<typeof registrySchema>

/** A registry that holds nothing yet, new each time. */
export const emptyRegistry = (): Registry => ({
  officials: [],
  parties: [],
  places: [],
  publishers: [],
  topics: [],
  series: {},
  occasions: [],
})

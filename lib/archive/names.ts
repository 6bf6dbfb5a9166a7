/**
 * The names of registered things, looked up for a whole page in one query: the first spelling of
 * each language, or the name that a place bore in the days of a meeting; and of which party officials are.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { z } from 'zod'
import type { Database, Transaction } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import { type Localised, languageSchema } from '@/lib/registry/schema'
import type { Named } from './dto'

/** The column of `Spelling` that points to each sort of thing. */
export const SPELLING_COLUMNS = {
  official: Prisma.sql`"officialSlug"`,
  party: Prisma.sql`"partySlug"`,
  place: Prisma.sql`"placeSlug"`,
  series: Prisma.sql`"seriesSlug"`,
  topic: Prisma.sql`"topicSlug"`,
  publisher: Prisma.sql`"publisherSlug"`,
}
const SORTS = ['official', 'party', 'place', 'series', 'topic', 'publisher'] as const
export type NamedSort = (typeof SORTS)[number]

export type Wanted = Partial<Record<NamedSort, Iterable<string | null | undefined>>>

/** Names by sort and slug. A thing that has no spelling gets a name without languages. */
export type Names = (sort: NamedSort, slug: string) => Named

const nameRowsSchema = z.array(
  z.object({ sort: z.string(), slug: z.string(), language: languageSchema, text: z.string() }),
)

/** What stands in `values`, each once, without what is missing. */
export function distinct(values: Iterable<string | null | undefined>): string[] {
  return [...new Set([...values].filter((value) => value !== null && value !== undefined))]
}

type NameTable = ReadonlyMap<string, Localised>

/** The party that each official belongs to, by their slugs. */
export type OfficialParties = ReadonlyMap<string, string | null>

/** Every name there is, and who is of which party; plain values, which can be handed to another thread. */
export type AllNames = { names: NameTable; namesThen: readonly NameThen[]; parties: OfficialParties }

/** Gives the slug under which something stands now that was called otherwise. */
export type Following = (sort: NamedSort, slug: string) => string

const slot = Symbol.for('mahzar.names')
type Remembered = WeakMap<object, AllNames & { follow: Following }>
/** Whoever reads the index remembers the names for pages and routes alike, which are built apart. */
const processWide: typeof globalThis & { [slot]?: Remembered } = globalThis

/** Everything that has a name, for databases whose names are remembered. */
function remembered(): Remembered {
  processWide[slot] ??= new WeakMap()
  return processWide[slot]
}

/** Reads every name there is. */
export async function readAllNames(db: Database): Promise<AllNames> {
  const parts = SORTS.map((sort) => firstSpellings(sort, Prisma.sql`${SPELLING_COLUMNS[sort]} IS NOT NULL`))
  const names = tableOf(await db.$queryRaw(Prisma.join(parts, ' UNION ALL ')))
  return { names, namesThen: await borneFor(db, {}), parties: await partiesAmong(db, {}) }
}

async function partiesAmong(db: Transaction, where: Prisma.OfficialWhereInput): Promise<OfficialParties> {
  const rows = await db.official.findMany({ where, select: { slug: true, partySlug: true } })
  return new Map(rows.map(({ slug, partySlug }) => [slug, partySlug]))
}

/** The parties that some officials belong to, perhaps among others. */
export async function loadParties(db: Transaction, slugs: readonly string[]): Promise<OfficialParties> {
  if (slugs.length === 0) return new Map()
  return remembered().get(db)?.parties ?? partiesAmong(db, { slug: { in: [...slugs] } })
}

/**
 * Reads every name once, so that `loadNames`, `loadNamesThen` and `loadParties` need not ask `db` again. Whoever calls
 * this must call it anew when the registry has changed.
 */
export async function rememberNames(db: Database, follow: Following): Promise<void> {
  remembered().set(db, { ...(await readAllNames(db)), follow })
}

/** The first spelling of each language of the things that a condition leaves. */
function firstSpellings(sort: NamedSort, condition: Prisma.Sql): Prisma.Sql {
  const column = SPELLING_COLUMNS[sort]
  return Prisma.sql`(SELECT DISTINCT ON (${column}, "language")
      ${sort}::text AS "sort", ${column} AS "slug", "language"::text AS "language", "text"
    FROM "Spelling" WHERE ${condition} AND "borneFrom" IS NULL
    ORDER BY ${column}, "language", "ordinal")`
}

function tableOf(rows: unknown): NameTable {
  const found = new Map<string, Localised>()
  for (const { sort, slug, language, text } of nameRowsSchema.parse(rows)) {
    const key = `${sort} ${slug}`
    found.set(key, { ...found.get(key), [language]: text })
  }
  return found
}

/** Looks up the names of all that is wanted. */
export async function loadNames(db: Transaction, wanted: Wanted): Promise<Names> {
  noteNamed(wanted)
  const known = remembered().get(db)
  const names = namesIn(known?.names ?? (await wantedNames(db, wanted)))
  if (known === undefined) return names
  // What was merged or renamed is called by what stands in its place.
  return (sort, slug) => names(sort, known.names.has(`${sort} ${slug}`) ? slug : known.follow(sort, slug))
}

const naming = new AsyncLocalStorage<Set<string>>()

/**
 * Runs a query, and tells whose names it has asked for, by sort and slug: its answer is to be made anew
 * when any of them is given another.
 */
export async function notingNames<T>(
  query: () => Promise<T>,
): Promise<{ answer: T; named: ReadonlySet<string> }> {
  const named = new Set<string>()
  return { answer: await naming.run(named, query), named }
}

function noteNamed(wanted: Wanted): void {
  const named = naming.getStore()
  if (named === undefined) return
  for (const sort of SORTS) for (const slug of distinct(wanted[sort] ?? [])) named.add(`${sort} ${slug}`)
}

/** Looks names up in a table of them. */
export function namesIn(names: NameTable): Names {
  return (sort, slug) => ({ slug, name: names.get(`${sort} ${slug}`) ?? {} })
}

async function wantedNames(db: Transaction, wanted: Wanted): Promise<NameTable> {
  const parts = SORTS.flatMap((sort) => {
    const slugs = distinct(wanted[sort] ?? [])
    return slugs.length === 0
      ? []
      : firstSpellings(sort, Prisma.sql`${SPELLING_COLUMNS[sort]} = ANY(${slugs})`)
  })
  return parts.length === 0 ? new Map() : tableOf(await db.$queryRaw(Prisma.join(parts, ' UNION ALL ')))
}

/** The name of a place in the days from `first` to `last`, where it then bore another; else null. */
export type NamesThen = (place: string, first: Date | null, last: Date | null) => Localised | null

type NameThen = Prisma.SpellingGetPayload<{ select: typeof thenSelect }>

const thenSelect = {
  placeSlug: true,
  language: true,
  text: true,
  borneFrom: true,
  borneTo: true,
} as const satisfies Prisma.SpellingSelect

function borneFor(db: Transaction, places: Prisma.SpellingWhereInput): Promise<NameThen[]> {
  return db.spelling.findMany({
    where: { ...places, borneFrom: { not: null }, borneTo: { not: null } },
    orderBy: { ordinal: 'desc' },
    select: thenSelect,
  })
}

/** Looks up the names that places bore for a time. */
export async function loadNamesThen(
  db: Transaction,
  places: Iterable<string | null | undefined>,
): Promise<NamesThen> {
  const slugs = distinct(places)
  noteNamed({ place: slugs })
  const known = remembered().get(db)?.namesThen
  return namesThenIn(known ?? (slugs.length === 0 ? [] : await borneFor(db, { placeSlug: { in: slugs } })))
}

/** Looks up, in a list of them, the names that places bore for a time. */
export function namesThenIn(rows: readonly NameThen[]): NamesThen {
  return (place, first, last) => {
    const from = first ?? last
    const to = last ?? first
    if (from === null || to === null) return null
    const borne = rows.filter(
      (row) =>
        row.placeSlug === place && row.borneFrom && row.borneTo && row.borneFrom <= from && to <= row.borneTo,
    )
    if (borne.length === 0) return null
    return Object.fromEntries(borne.map(({ language, text }) => [language, text]))
  }
}

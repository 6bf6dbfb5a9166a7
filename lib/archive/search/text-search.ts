/**
 * Which texts say what a query asks for. Of words that stand in a great part of all texts, the texts of
 * late are looked through; how far and in which way ./frequencies settles.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/client'
import type { MeetingFilter } from '../filter'
import { latestLookedAt, MOST_TEXTS, type TextQuery, type Way, wayTo, wordFrequencies } from './frequencies'
import type { Phrase } from './terms'

const quoted = (forms: readonly string[]) => `(${forms.map((form) => `'${form}'`).join('|')})`

const alternatives = (phrases: readonly Phrase[]) =>
  `(${phrases.map((phrase) => `(${phrase.map(quoted).join('<->')})`).join('|')})`

/** As Postgres reads a `tsquery`. Words are letters and digits alone, so nothing needs escaping. */
export function tsqueryOf({ wanted, unwanted }: TextQuery): string {
  return [
    ...wanted.map(({ phrases }) => alternatives(phrases)),
    ...unwanted.map(({ phrases }) => `!${alternatives(phrases)}`),
  ].join('&')
}

function conditionOf(query: TextQuery): Prisma.Sql {
  const exact = [
    ...query.wanted.flatMap((term) =>
      term.exact === null ? [] : [Prisma.sql`strpos(lower(s."text"), ${term.exact}) > 0`],
    ),
    ...query.unwanted.flatMap((term) =>
      term.exact === null ? [] : [Prisma.sql`strpos(lower(s."text"), ${term.exact}) = 0`],
    ),
  ]
  // An exact phrase that is not wanted leaves other ways of writing it.
  const inexact = { ...query, unwanted: query.unwanted.filter((term) => term.exact === null) }
  return Prisma.join([Prisma.sql`s."words" @@ ${tsqueryOf(inexact)}::tsquery`, ...exact], ' AND ')
}

/** Of which language and publisher texts are looked for, and between which first and last day they were published. */
export type Origin = Pick<MeetingFilter, 'language' | 'publisher'> & {
  published?: { from: string; to: string }
}

/** One value is asked for by itself: an index then gives the texts in their order. */
function originOf({ language, publisher, published }: Origin): Prisma.Sql {
  const among = (column: Prisma.Sql, values: readonly string[], type: Prisma.Sql) =>
    values.length === 1
      ? Prisma.sql`${column} = ${values[0]}::${type}`
      : Prisma.sql`${column} = ANY(${[...values]}::${type}[])`
  const parts = [
    ...(language ? [among(Prisma.sql`s."language"`, language, Prisma.sql`"Language"`)] : []),
    ...(publisher ? [among(Prisma.sql`s."publisherSlug"`, publisher, Prisma.sql`text`)] : []),
    ...(published
      ? [Prisma.sql`s."publishedFirst" BETWEEN ${published.from}::date AND ${published.to}::date`]
      : []),
  ]
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, ' AND ')
}

/**
 * The texts that are looked at on a way, as the table `s`, and which of them are meant. Those that are looked
 * at one by one come in an order: where as many say it as are told, the others are not looked at.
 */
function lookedAt(way: Way, origin: Origin, query: TextQuery, most: number): Prisma.Sql {
  const [from, condition] = [originOf(origin), conditionOf(query)]
  // Of some days, an index gives the latest published, and none the last filed.
  const order = origin.published ? Prisma.sql`s."publishedFirst" DESC` : Prisma.sql`s."filedAt" DESC, s."id"`
  if (way.texts === 'latest')
    return Prisma.sql`
      (SELECT s."id", s."filedAt", s."publishedFirst", s."words", s."text" FROM "Source" s WHERE ${from}
        ORDER BY ${order} LIMIT ${latestLookedAt(query)}) s WHERE ${condition}
        ORDER BY ${order} LIMIT ${most + 1}`
  const since =
    way.texts === 'since' ? Prisma.sql`s."filedAt" >= ${way.since}::timestamptz` : Prisma.sql`TRUE`
  return Prisma.sql`"Source" s WHERE ${condition} AND ${from} AND ${since}`
}

/** A text that was found: its source's id, and when that was filed, in milliseconds since 1970. */
export type FoundText = { id: string; filedAt: number }

const foundSchema = z.tuple([z.object({ found: z.string().nullable() })])
const ID_LENGTH = 10
const INSTANT_LENGTH = 14
const FOUND_LENGTH = ID_LENGTH + INSTANT_LENGTH

/** What is found, in one value: a driver spends more on a thousand rows than the database on finding them. */
const asRun = Prisma.sql`
  string_agg("id" || lpad((extract(epoch FROM "filedAt") * 1000)::bigint::text, ${INSTANT_LENGTH}::int, '0'), '')`

function textsIn(run: string | null): FoundText[] {
  const texts: FoundText[] = []
  for (let at = 0; at < (run?.length ?? 0); at += FOUND_LENGTH) {
    const [id, filedAt] = [run?.slice(at, at + ID_LENGTH), run?.slice(at + ID_LENGTH, at + FOUND_LENGTH)]
    texts.push({ id: id ?? '', filedAt: Number(filedAt) })
  }
  return texts.sort(compareTexts)
}

/** The order in which texts are told: the last filed first. */
export const compareTexts = (a: FoundText, b: FoundText) =>
  b.filedAt - a.filedAt || (a.id === b.id ? 0 : a.id < b.id ? -1 : 1)

type TextsFound = {
  /** The last filed first. */
  texts: FoundText[]
  /** Whether no other texts say it. */
  isWhole: boolean
}

/** Where texts are looked for, if not everywhere. */
type Where = {
  origin?: Origin
  /** When those that are meant are likely to have been published, where not all texts can be looked at. */
  likely?: Origin['published'] | null
  /** By default as the frequencies of the words ask for. */
  way?: Way
}

/** What one search asks of texts: several of its parts ask for the same, which is looked for once. */
export class TextSearch {
  readonly #asked = new Map<string, Promise<FoundText[]>>()

  /**
   * @param most how many texts are told at most
   * @param enough how many are enough where very many say what is wanted
   */
  constructor(
    readonly db: Database,
    readonly most = MOST_TEXTS,
    readonly enough = MOST_TEXTS,
  ) {}

  /** In which way texts that say all that is wanted are looked for. */
  async wayTo(query: TextQuery, { origin = {}, likely = null, way }: Where = {}): Promise<Way> {
    if (way !== undefined) return way
    const settled = wayTo(await wordFrequencies(this.db), query, this.enough)
    // What was filed last may be none of those that were published in some days.
    return settled.texts === 'since' && (likely ?? origin.published) ? { texts: 'latest' } : settled
  }

  /** The texts that say all that is wanted. */
  async saying(query: TextQuery, where: Where = {}): Promise<TextsFound> {
    const { origin = {}, likely = null } = where
    const on = await this.wayTo(query, where)
    const isAll = on.texts === 'all'
    const from = likely === null || isAll ? origin : { ...origin, published: likely }
    const key = JSON.stringify([on, from, asked(query)])
    // What is found is put in order afterwards: a planner that is asked for the first of an order would walk along it.
    const texts = await this.#once(
      key,
      Prisma.sql`
        WITH fulfilling AS MATERIALIZED (
          SELECT s."id", s."filedAt" FROM ${lookedAt(on, from, query, this.most)})
        SELECT ${asRun} AS "found" FROM (
          SELECT * FROM fulfilling ORDER BY "filedAt" DESC, "id" LIMIT ${this.most + 1}) f`,
    )
    return { texts: texts.slice(0, this.most), isWhole: isAll && texts.length <= this.most }
  }

  /** The texts that tell of some meetings and say all that is wanted. */
  async sayingOf(meetings: readonly string[], query: TextQuery, origin: Origin = {}): Promise<FoundText[]> {
    if (meetings.length === 0) return []
    return this.#once(
      JSON.stringify([meetings.join(''), origin, asked(query)]),
      Prisma.sql`
        SELECT ${asRun} AS "found" FROM (
          SELECT DISTINCT s."id", s."filedAt" FROM "Account" a JOIN "Source" s ON s."id" = a."sourceId"
          WHERE a."meetingId" = ANY(${[...meetings]}::bpchar[]) AND ${conditionOf(query)} AND ${originOf(origin)}) f`,
    )
  }

  #once(key: string, statement: Prisma.Sql): Promise<FoundText[]> {
    const known = this.#asked.get(key)
    if (known !== undefined) return known
    const found = this.db.$queryRaw(statement).then((rows) => {
      const [{ found: run }] = foundSchema.parse(rows)
      return textsIn(run)
    })
    this.#asked.set(key, found)
    return found
  }
}

/** All of a query by which texts are looked for. */
const asked = (query: TextQuery) => [
  tsqueryOf(query),
  ...[query.wanted, query.unwanted].map((terms) => terms.map(({ exact }) => exact)),
]

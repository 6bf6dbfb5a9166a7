/**
 * The officials in the order of the reader's alphabet, in memory: names change with the registry alone.
 * However many there are, a page of them costs what it shows.
 */
import { z } from 'zod'
import type { Database } from '@/lib/db/client'
import { letterOf, orderKey } from '@/lib/i18n/alphabets'
import type { Locale } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'
import type { ArchiveIndex } from './index/archive-index'
import { loadNames } from './names'

type Entry = { slug: string; party: string | null; key: string; letter: string | null }
type Kept = { changedIn: number; lists: Map<Locale, Promise<readonly Entry[]>> }

const kept = new WeakMap<Database, Kept>()

const rowsSchema = z.array(z.object({ slug: z.string(), party: z.string().nullable() }))

async function readList(db: Database, locale: Locale): Promise<readonly Entry[]> {
  const rows = rowsSchema.parse(await db.$queryRaw`SELECT "slug", "partySlug" AS "party" FROM "Official"`)
  const names = await loadNames(db, { official: rows.map(({ slug }) => slug) })
  const entries = rows.map(({ slug, party }): Entry => {
    const name = nameFor(locale, names('official', slug).name)?.text ?? slug
    return { slug, party, key: `${orderKey(locale, name)}\0${slug}`, letter: letterOf(locale, name) }
  })
  return entries.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** All officials in the order of a language, read again when any of them has changed. */
function listFor(index: ArchiveIndex, locale: Locale): Promise<readonly Entry[]> {
  let known = kept.get(index.db)
  const changedIn = index.registry.ofSort('official')
  if (known === undefined || known.changedIn !== changedIn) {
    known = { changedIn, lists: new Map() }
    kept.set(index.db, known)
  }
  const { lists } = known
  const list = lists.get(locale) ?? readList(index.db, locale)
  lists.set(locale, list)
  list.catch(() => lists.delete(locale))
  return list
}

/** What a list of officials is narrowed to, and where its page begins. */
export type DirectoryQuery = {
  locale: Locale
  party?: string | undefined
  /** Only these, where given. */
  among?: ReadonlySet<string> | undefined
  /** The page begins with the first name of this letter or a later one. */
  letter?: string | undefined
  /** The page begins after this official, or ends before that one. */
  after?: string | undefined
  before?: string | undefined
}

export type DirectoryPage = {
  slugs: string[]
  total: number
  /** How many officials there are under each letter of the alphabet. */
  letters: Map<string, number>
  /** Whether there are others before and after. */
  earlier: boolean
  later: boolean
}

/** One page of the officials, in the order of the reader's alphabet. */
export async function directoryPage(
  index: ArchiveIndex,
  query: DirectoryQuery,
  size: number,
): Promise<DirectoryPage> {
  const all = await listFor(index, query.locale)
  const { party, among } = query
  const entries =
    party === undefined && among === undefined
      ? all
      : all.filter(
          (one) =>
            (party === undefined || one.party === party) && (among === undefined || among.has(one.slug)),
        )
  const begin = beginOf(entries, query, size)
  const letters = new Map<string, number>()
  for (const { letter } of entries) if (letter !== null) letters.set(letter, (letters.get(letter) ?? 0) + 1)
  return {
    slugs: entries.slice(begin, begin + size).map(({ slug }) => slug),
    total: entries.length,
    letters,
    earlier: begin > 0,
    later: begin + size < entries.length,
  }
}

function beginOf(
  entries: readonly Entry[],
  { locale, letter, after, before }: DirectoryQuery,
  size: number,
): number {
  const placeOf = (slug: string) => entries.findIndex((one) => one.slug === slug)
  if (after !== undefined) return placeOf(after) + 1
  if (before !== undefined) return Math.max(0, placeOf(before) - size)
  if (letter === undefined) return 0
  const key = orderKey(locale, letter)
  const found = entries.findIndex((one) => one.key >= key)
  return found === -1 ? 0 : found
}

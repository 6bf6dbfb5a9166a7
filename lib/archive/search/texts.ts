/** The sources whose texts say what a query asks for, page by page. */
import type { Database } from '@/lib/db/client'
import {
  foundOn,
  LATEST_LOOKED_AT,
  MOST_FOUND,
  MOST_LISTED,
  MOST_TEXTS,
  type TextQuery,
  type Way,
} from './frequencies'
import { compareTexts, type Origin, TextSearch } from './text-search'

type SourcesFound = {
  ids: string[]
  total: number
  bounded: boolean
}

/** Which texts are meant of those that say what is wanted: those that tell of some meetings. */
export type Narrowed = {
  /** Whether a text is meant, by its id. */
  isMeant: (id: string) => boolean
  /** Which part of all texts may be meant: of so many more it takes to find as many. */
  share: number
  /** Meetings whose texts are looked at one by one. */
  among: readonly string[]
  /** Whether these are all meetings that are meant. */
  isWhole: boolean
  /** When texts that are meant are likely to have been published; null where at any time. */
  published: Origin['published'] | null
}

/** The texts that a search looks for: of those that say what is wanted, more where only some of them are meant. */
export function textSearchOf(db: Database, narrowed: Narrowed | undefined): TextSearch {
  if (narrowed === undefined) return new TextSearch(db)
  const enough = Math.min(LATEST_LOOKED_AT, MOST_LISTED / narrowed.share)
  return new TextSearch(db, MOST_FOUND, Math.max(MOST_TEXTS, enough))
}

/**
 * The texts that say all that is wanted, the last filed first.
 * @param after the source that was shown last; null to begin with
 * @param narrowed without it, whatever the texts tell of
 */
export async function sourcesTelling(
  texts: TextSearch,
  query: TextQuery,
  { size, after }: { size: number; after: string | null },
  { origin = {}, way, narrowed }: { origin?: Origin; way?: Way; narrowed?: Narrowed | undefined } = {},
): Promise<SourcesFound> {
  const where = { origin, likely: narrowed?.published ?? null, ...(way && { way }) }
  const on = narrowed?.isWhole ? null : await texts.wayTo(query, where)
  // Of the texts in one language, or of one publisher, it is not known how often they say a word.
  const isSure = on?.texts === 'all' || Object.values(origin).every((value) => value === undefined)
  const suffices = narrowed === undefined || (isSure && on !== null && foundOn(on, narrowed.share))
  const [saying, among, last] = await Promise.all([
    on === null ? { texts: [], isWhole: true } : texts.saying(query, { ...where, way: on }),
    suffices ? [] : texts.sayingOf(narrowed.among, query, origin),
    after === null
      ? null
      : texts.db.source.findUnique({ where: { id: after }, select: { id: true, filedAt: true } }),
  ])
  const told = new Map([...saying.texts, ...among].map((text) => [text.id, text]))
  const isMeant = narrowed?.isMeant ?? (() => true)
  const all = [...told.values()].filter(({ id }) => isMeant(id)).sort(compareTexts)
  const shownLast = last && { id: last.id, filedAt: last.filedAt.getTime() }
  return {
    ids: all
      .filter((text) => shownLast === null || compareTexts(text, shownLast) > 0)
      .slice(0, size)
      .map(({ id }) => id),
    total: Math.min(all.length, MOST_TEXTS),
    bounded: !saying.isWhole || all.length > MOST_TEXTS,
  }
}

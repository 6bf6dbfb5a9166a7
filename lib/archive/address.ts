/**
 * The addresses of the reading side, pure: places in a timeline ⇄ cursors, things → paths. What a
 * list is narrowed to is read and written by ./filter. Nothing here throws on what an address holds.
 */
import { z } from 'zod'
import { isoDaySchema } from '@/lib/registry/schema'
import { type ListView, type MeetingFilter, VIEW_PARAMETERS, writeFilter } from './filter'

/**
 * A place in a timeline, which runs from the newest to the oldest: the page `older` or `newer` than
 * one meeting, itself left out.
 */
export type TimelineCursor = { direction: 'older' | 'newer'; day: string; id: string }

const cursorSchema = z.tuple([z.enum(['o', 'n']), isoDaySchema, z.string().regex(/^[0-9a-hjkmnp-tv-z]{10}$/)])

/** A cursor as an address carries it: opaque, safe in a query. */
export function encodeCursor(cursor: TimelineCursor): string {
  const text = [cursor.direction === 'older' ? 'o' : 'n', cursor.day, cursor.id].join('_')
  return btoa(text).replaceAll('+', '-').replaceAll('/', '.').replaceAll('=', '')
}

/** The cursor that an address carries; null where there is none, or a bad one. */
export function decodeCursor(told: string | undefined): TimelineCursor | null {
  if (told === undefined || !/^[\w.-]{1,60}$/.test(told)) return null
  let text: string
  try {
    text = atob(told.replaceAll('-', '+').replaceAll('.', '/'))
  } catch {
    return null
  }
  const checked = cursorSchema.safeParse(text.split('_'))
  if (!checked.success) return null
  const [direction, day, id] = checked.data
  return { direction: direction === 'o' ? 'older' : 'newer', day, id }
}

/** An address with its query, where it has one. */
export function withQuery(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query}`
}

/** A list of meetings' address: `path`, narrowed to `filter`, shown as `view` tells (null: not told). */
export function timelinePath(
  path: string,
  filter: MeetingFilter,
  view: { [Name in keyof ListView]: ListView[Name] | null } = {},
): string {
  const parameters = writeFilter(filter)
  for (const name of VIEW_PARAMETERS) {
    const value = view[name]
    if (value) parameters.set(name, value)
  }
  return withQuery(path, parameters)
}

/** An address of a list with the mark of a citation: of what the list held (./list-mark). */
export function withMark(address: string, mark: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ cited: mark })}`
}

export function homePath(locale: string): string {
  return `/${locale}`
}

/** What is sent in place of a page that is not there. */
export function missingPath(locale: string): string {
  return `/${locale}/missing`
}

/** A meeting's page; of one of its versions, where `version` is given. */
export function meetingPath(locale: string, id: string, version?: number): string {
  const page = `/${locale}/meetings/${id}`
  return version === undefined ? page : `${page}/v/${version}`
}

/** The versions of a meeting's record, with two of them compared where `compared` is given. */
export function historyPath(locale: string, id: string, compared?: { from: number; to: number }): string {
  const page = `/${locale}/meetings/${id}/history`
  return compared === undefined ? page : `${page}?from=${compared.from}&to=${compared.to}`
}

export function officialsPath(locale: string): string {
  return `/${locale}/officials`
}

export function officialPath(locale: string, slug: string): string {
  return `/${locale}/officials/${slug}`
}

export function partyPath(locale: string, slug: string): string {
  return `/${locale}/parties/${slug}`
}

/** What meetings are about, and where they are held. */
export type StrandSort = 'place' | 'topic'

/** The page of a place or of a topic. */
export function strandPath(locale: string, sort: StrandSort, slug: string): string {
  return `/${locale}/${sort}s/${slug}`
}

/** What pairs are made of. */
export type PairSort = 'officials' | 'parties'

/** What two officials, or two parties, have in common; the same page whichever is named first. */
export function pairPath(locale: string, sort: PairSort, one: string, other: string): string {
  const [a, b] = one < other ? [one, other] : [other, one]
  return `/${locale}/pairs/${sort}/${a}/${b}`
}

/** The archive at a glance. */
export function overviewPath(locale: string): string {
  return `/${locale}/overview`
}

/** The page that tells how well the parser reads. */
export function parserPath(locale: string): string {
  return `/${locale}/about/parser`
}

export function roundsPath(locale: string): string {
  return `/${locale}/rounds`
}

export function roundPath(locale: string, series: string, number: number): string {
  return `/${locale}/rounds/${series}/${number}`
}

/** The fragment, and the element's id, of the words of one piece of evidence on a source's page. */
export function evidenceAnchor(evidenceId: string): string {
  return `e-${evidenceId}`
}

/** The fragment of a source's page at which the words of a position begin. Characters as in lib/parser/draft.ts. */
export function wordsAnchor({ start, end }: { start: number; end: number }): string {
  return `w-${start}-${end}`
}

/** A source's page, open at the words of a position. */
export function wordsPath(locale: string, id: string, words: { start: number; end: number }): string {
  return `/${locale}/sources/${id}#${wordsAnchor(words)}`
}

/** A source's page; open at the words of one piece of evidence, where `evidenceId` is given. */
export function sourcePath(locale: string, id: string, evidenceId?: string): string {
  const page = `/${locale}/sources/${id}`
  return evidenceId === undefined ? page : `${page}#${evidenceAnchor(evidenceId)}`
}

export function searchPath(locale: string, query?: string): string {
  return query ? `/${locale}/search?${new URLSearchParams({ q: query })}` : `/${locale}/search`
}

/** The forms in which any list of meetings can be taken away. */
export const EXPORT_FORMS = ['atom', 'ics', 'csv', 'ndjson', 'jsonld', 'json'] as const
export type ExportForm = (typeof EXPORT_FORMS)[number]

/**
 * Where the list that a filter leaves can be had in a form.
 * @param locale the language of its words; without one, English
 * @param query narrows it to what a search finds
 */
export function exportPath(filter: MeetingFilter, form: ExportForm, locale?: string, query?: string): string {
  const parameters = writeFilter(filter)
  if (query) parameters.set('q', query)
  if (locale !== undefined && locale !== 'en') parameters.set('locale', locale)
  return withQuery(`/api/meetings.${form}`, parameters)
}

/** The page that tells what programs can ask of the archive. */
export function apiPath(locale: string): string {
  return `/${locale}/api`
}

/**
 * A search with all that its address tells.
 * @param texts shows texts alone: from the first ('all'), or those after a source
 */
export function searchListPath(
  locale: string,
  filter: MeetingFilter,
  view: Parameters<typeof timelinePath>[2],
  texts?: string,
): string {
  const path = timelinePath(searchPath(locale), filter, view)
  return texts === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}${TEXTS_PARAMETER}=${texts}`
}

/** The parameter of a search that shows texts alone. */
export const TEXTS_PARAMETER = 'texts'

/** Where a form of typed days leads, which leads on to the list that it is of. */
export function typedDaysPath(locale: string): string {
  return `/${locale}/days`
}

/** The address by which to cite a meeting, of one version where `version` is given. */
export function permalink(id: string, version?: number): string {
  return version === undefined ? `/m/${id}` : `/m/${id}/v/${version}`
}

/** The feed of a meeting's versions, in a language. */
export function historyFeedPath(locale: string, id: string): string {
  return `${permalink(id)}.${locale}.atom`
}

/** The address that a footnote carries: the meeting, and the mark of what it said when it was cited. */
export function citedPermalink(id: string, mark: string): string {
  return `/m/${id}/c/${mark}`
}

/** The picture of a version of a meeting, in the words of a language. */
export function picturePath(locale: string, id: string, version: number): string {
  return `${permalink(id, version)}.${locale}.png`
}

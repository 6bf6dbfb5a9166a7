/** The ways in which what stands at a permalink is given: its page, its forms, a version of a moment. */
import { meetingPath, withQuery } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingHistory } from '@/lib/archive/loaders/meetings'
import { type Permalink, writePermalink } from '@/lib/archive/permalink'
import type { NamedFormat } from '@/lib/exports/formats'
import { LOCALE_COOKIE, type Locale } from '@/lib/i18n/locales'
import { preferredLocale } from '@/lib/i18n/negotiation'
import { addressesAt, formBackLinks, landingLinks, linkHeader } from './links'
import { httpDate, neighbourLinks, readHttpDate, timeLinks, versionAt } from './memento'
import { NEGOTIATED, redirection, refusal, tagged } from './responses'

/** The value of a cookie; undefined where there is none. */
function cookieOf(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').slice(0, 4096).split(';')
  return pairs.map((pair) => pair.trim().split('=')).find(([told]) => told === name)?.[1]
}

/** The reader's language: the one they chose, else what they ask for. */
export function readerLocale(request: Request): Locale {
  return preferredLocale(cookieOf(request, LOCALE_COOKIE), request.headers.get('accept-language'))
}

/**
 * The page in the reader's language.
 * @param origin null where what stands there is another record than the one asked for
 * @param query what the page must know of the way here
 */
export async function toPage(
  request: Request,
  { id, version }: Permalink,
  origin: string | null,
  query: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const parameters = new URLSearchParams(query)
  const path = meetingPath(readerLocale(request), id, version ?? undefined)
  const headers = origin === null ? {} : await pageHeaders({ id, version }, origin)
  return redirection(307, withQuery(path, parameters), headers)
}

async function pageHeaders(at: Pick<Permalink, 'id' | 'version'>, origin: string) {
  const links = [...landingLinks(at), ...timeLinks(at.id)]
  return at.version === null
    ? { Link: linkHeader(links, origin) }
    : mementoHeaders({ id: at.id, version: at.version }, links, origin)
}

/** A version is a memento of the record: it says of which moment, and which are its neighbours. */
async function mementoHeaders(
  { id, version }: { id: string; version: number },
  links: ReturnType<typeof landingLinks>,
  origin: string,
): Promise<Record<string, string>> {
  const versions = await meetingHistory(id)
  const shown = versions.find((one) => one.version === version)
  return {
    Link: linkHeader([...links, ...neighbourLinks(id, versions, version)], origin),
    ...(shown ? { 'Memento-Datetime': httpDate(shown.at) } : {}),
  }
}

const MEETING_PAGE = /^\/(?:en|fa|ar)\/meetings\/([0-9a-hjkmnp-tv-z]{10})(?:\/v\/([1-9]\d{0,5}))?$/

/**
 * What the page of a meeting, or of one of its versions, says of itself as its permalink does: typed
 * links, and of a version its moment; nothing for other pages.
 * @param path without its query
 */
export async function headersOfMeetingPage(path: string, origin: string): Promise<Record<string, string>> {
  const [, id, version] = MEETING_PAGE.exec(path) ?? []
  return id === undefined
    ? {}
    : pageHeaders({ id, version: version === undefined ? null : Number(version) }, origin)
}

/** The version that stood at the moment that `Accept-Datetime` names (RFC 7089, a time gate). */
export async function toVersion(link: Permalink, moment: string, origin: string): Promise<Response> {
  const asked = readHttpDate(moment)
  if (Number.isNaN(asked))
    return refusal(400, 'Accept-Datetime takes a date as HTTP writes it: Sat, 25 Dec 2021 00:00:00 GMT.')
  const versions = await meetingHistory(link.id)
  const found = versionAt(versions, asked)
  if (found === undefined) return refusal(404, 'This record has no versions.')
  const links = [...timeLinks(link.id), ...neighbourLinks(link.id, versions, found.version)]
  return redirection(302, writePermalink({ ...link, version: found.version }), {
    Link: linkHeader(links, origin),
  })
}

/** A withdrawn record is gone for machines, though what it was and why it went stand in the answer. */
export async function toForm(
  request: Request,
  { id, version, suffix }: Permalink,
  { format, locale, suffix: ending }: NamedFormat,
  record: MeetingRecord,
  origin: string,
): Promise<Response> {
  const at = { id, version }
  const text = format.write(record, addressesAt(origin, at, locale), locale)
  if (text === null) return refusal(404, format.absent)
  const links = [...formBackLinks(at, format.suffix), ...timeLinks(id)]
  const path = writePermalink({ id, version, mark: null, suffix: ending })
  return tagged(request, text, version === null && record.state === 'withdrawn' ? 410 : 200, {
    ...(suffix === null ? NEGOTIATED : {}),
    ...(version === null
      ? { Link: linkHeader(links, origin) }
      : {
          ...(await mementoHeaders({ id, version }, links, origin)),
          'Cache-Control': 'public, max-age=86400',
        }),
    ...(format.worded ? { 'Content-Language': locale } : {}),
    'Content-Location': path,
    'Content-Type': `${format.mediaType}; charset=utf-8`,
    'Content-Disposition': `inline; filename="mahzar-${id}${version === null ? '' : `-v${version}`}.${ending}"`,
  })
}

import { createHash } from 'node:crypto'
import type { NextRequest } from 'next/server'
import { meetingPath, sourcePath } from '@/lib/archive/address'
import type { MeetingRecord } from '@/lib/archive/dto'
import { meetingById, meetingVersion } from '@/lib/archive/loaders/meetings'
import { type Permalink, readPermalink, writePermalink } from '@/lib/archive/permalink'
import { type ExportFormat, FORMATS } from '@/lib/exports/formats'
import { negotiate } from '@/lib/exports/negotiation'
import { DEFAULT_LOCALE, LOCALE_COOKIE } from '@/lib/i18n/locales'
import { preferredLocale } from '@/lib/i18n/negotiation'

/** What is public may be read by the scripts of any page. */
const ALWAYS = { 'Access-Control-Allow-Origin': '*', 'X-Content-Type-Options': 'nosniff' }
/** What answers at an address that names no form depend on. */
const NEGOTIATED = { Vary: 'Accept, Accept-Language, Cookie' }

function refusal(status: number, sentence: string): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...ALWAYS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' },
  })
}

function redirection(status: 307 | 308, path: string): Response {
  return new Response(null, {
    status,
    headers: { ...ALWAYS, ...NEGOTIATED, Location: path, 'Cache-Control': 'private, no-cache' },
  })
}

/** The address that the reader used, of this server as they see it. */
function originOf(request: NextRequest): string {
  const host = request.headers.get('x-forwarded-host') ?? request.headers.get('host') ?? ''
  const protocol = request.headers.get('x-forwarded-proto') === 'https' ? 'https' : 'http'
  return /^[\w.:[\]-]{1,255}$/.test(host) ? `${protocol}://${host}` : request.nextUrl.origin
}

function toPage(request: NextRequest, { id, version }: Permalink): Response {
  const chosen = request.cookies.get(LOCALE_COOKIE)?.value
  const locale = preferredLocale(chosen, request.headers.get('accept-language'))
  return redirection(307, meetingPath(locale, id, version ?? undefined))
}

function inForm(
  request: NextRequest,
  { id, version, suffix }: Permalink,
  format: ExportFormat,
  record: MeetingRecord,
): Response {
  const origin = originOf(request)
  const text = format.write(record, {
    record: origin + writePermalink({ id, version, suffix: null }),
    source: (sourceId) => origin + sourcePath(DEFAULT_LOCALE, sourceId),
  })
  if (text === null) return refusal(404, format.absent)
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 16)
  const headers = {
    ...ALWAYS,
    ...(suffix === null ? NEGOTIATED : {}),
    ETag: `"v${record.version}-${digest}"`,
    'Cache-Control': version === null ? 'public, no-cache' : 'public, max-age=86400',
    'Content-Location': writePermalink({ id, version, suffix: format.suffix }),
  }
  const known = (request.headers.get('if-none-match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace('W/', ''))
  if (known.includes(headers.ETag)) return new Response(null, { status: 304, headers })
  const name = `mahzar-${id}${version === null ? '' : `-v${version}`}.${format.suffix}`
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': `${format.mediaType}; charset=utf-8`,
      'Content-Disposition': `inline; filename="${name}"`,
    },
  })
}

type PermalinkContext = { params: Promise<{ path: string[] }> }

/** A meeting's permalink, for ever: its page in the reader's language, or one of its other forms. */
export async function GET(request: NextRequest, { params }: PermalinkContext): Promise<Response> {
  const { path } = await params
  const link = readPermalink(path.map(decoded))
  if (link === null)
    return refusal(
      404,
      'This is no permalink of a meeting: ten letters and digits are expected, the last of which checks the others. Compare it with where you found it.',
    )
  const format = FORMATS.find(({ suffix }) => suffix === link.suffix)
  if (link.suffix !== null && format === undefined)
    return refusal(404, `A record can be had as ${FORMATS.map(({ suffix }) => `.${suffix}`).join(', ')}.`)
  const found =
    link.version === null ? await meetingById(link.id) : await meetingVersion(link.id, link.version)
  if (found === null)
    return refusal(
      404,
      link.version === null
        ? 'No meeting has this id. It is well formed, so it may belong to another archive.'
        : `There is no version ${link.version} of this record; /m/${link.id} is the present one.`,
    )
  if ('redirect' in found) return onward(request, { ...link, id: found.redirect })
  if (format === undefined) {
    const negotiated = negotiate(request.headers.get('accept'))
    return negotiated === null ? toPage(request, link) : inForm(request, link, negotiated, found)
  }
  const canonical = writePermalink(link)
  return `/m/${path.map(decoded).join('/')}` === canonical
    ? inForm(request, link, format, found)
    : redirection(308, canonical)
}

/** To the record that a merged one lives on in, in the form that was asked for. */
function onward(request: NextRequest, link: Permalink): Response {
  if (link.suffix !== null || negotiate(request.headers.get('accept')) !== null)
    return redirection(307, writePermalink(link))
  return toPage(request, link)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

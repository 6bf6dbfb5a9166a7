/** What is asked of the public pages goes by those that are kept; all else goes its way. */
import { type NextRequest, NextResponse } from 'next/server'
import { ASK_AGAIN, openingDocument } from '@/components/archive/opening-page'
import { headersOfVersionPage } from '@/lib/api/permalinks/forms'
import { siteOf } from '@/lib/api/site'
import { missingPath } from '@/lib/archive/address'
import { isArchiveOpen } from '@/lib/archive/index/current'
import { presentAddress } from '@/lib/archive/loaders/moved'
import { type PageAsked, publicPage } from '@/lib/archive/page-cache'
import { renderings } from '@/lib/archive/shown'
import { askedOf } from '@/lib/front/asked'
import { RENDERING_HEADER } from '@/lib/front/headers'
import { ownOrigin } from '@/lib/front/own-origin'
import { DEFAULT_LOCALE, isLocale, LOCALE_COOKIE } from '@/lib/i18n/locales'

export const config = { matcher: ['/(en|fa|ar)', '/(en|fa|ar)/((?!desk).*)'] }

/** Whether everybody who asks this is answered alike: no part of a page, and nobody who is signed in. */
function isForEverybody(request: NextRequest): boolean {
  return (
    request.method === 'GET' &&
    !request.headers.has('rsc') &&
    !request.headers.has('next-action') &&
    request.cookies.getAll().every(({ name }) => name === LOCALE_COOKIE)
  )
}

/** Milliseconds that a reader waits for an archive that is being read in before being told so. */
const PATIENCE = 3_000

/** Says that the archive will be there in a moment, and asks again by itself. */
function opening(path: string): Response {
  const [, told] = path.split('/')
  return new Response(openingDocument(isLocale(told) ? told : DEFAULT_LOCALE), {
    status: 503,
    headers: {
      ...{ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
      'retry-after': String(ASK_AGAIN),
    },
  })
}

/** Says that there is nothing at an address, in its language, whole and without a script. */
async function missing(path: string, asker: Omit<PageAsked, 'path' | 'known'>): Promise<Response> {
  const [, told] = path.split('/')
  const locale = isLocale(told) ? told : DEFAULT_LOCALE
  const page = await publicPage({ ...asker, path: missingPath(locale), known: null }, ownOrigin())
  return new Response(page.body, { status: 404, headers: page.headers })
}

export async function proxy(request: NextRequest): Promise<Response> {
  const isRendering = renderings().has(request.headers.get(RENDERING_HEADER) ?? '')
  if (isRendering) return NextResponse.next()
  const isKept = process.env.NODE_ENV === 'production' && isForEverybody(request)
  const { pathname, search } = request.nextUrl
  const { scheme, host, requestId } = askedOf(request.headers)
  try {
    if (isKept && !(await isArchiveOpen(PATIENCE))) return opening(pathname)
    const moved = await presentAddress(pathname + search)
    if (moved !== null) return NextResponse.redirect(new URL(moved, request.nextUrl), 308)
    if (!isKept) return NextResponse.next()
    const asker = { scheme, host, requestId }
    const page = await publicPage(
      { ...asker, path: pathname + search, known: request.headers.get('if-none-match') },
      ownOrigin(),
    )
    if (page.status === 404) return missing(pathname, asker)
    if (page.ok) {
      const { origin } = siteOf(request)
      const told = await headersOfVersionPage(pathname, origin)
      for (const [name, value] of Object.entries(told)) page.headers.append(name, value)
    }
    // A path leads the asker on, told whole: the framework takes nothing less, and makes a path of it
    // again. Another address is its own to say: it knows what the asker sees of this server.
    const leadsTo = page.headers.get('location')
    if (leadsTo === null) return page
    if (!/^\/(?![/\\])/.test(leadsTo)) return NextResponse.next()
    page.headers.set('location', new URL(leadsTo, request.nextUrl).href)
    return page
  } catch {
    // Without the archive the page says so itself.
    return NextResponse.next()
  }
}

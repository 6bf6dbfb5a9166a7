/** What is asked of the public pages is led to where it stands now, once the archive has been read. */
import { type NextRequest, NextResponse } from 'next/server'
import { ASK_AGAIN, openingDocument } from '@/components/archive/opening-page'
import { headersOfMeetingPage } from '@/lib/api/permalinks/forms'
import { siteOf } from '@/lib/api/site'
import { isArchiveOpen } from '@/lib/archive/index/current'
import { presentAddress } from '@/lib/archive/loaders/moved'
import { answering } from '@/lib/front/answering'
import { DEFAULT_LOCALE, isLocale } from '@/lib/i18n/locales'

export const config = { matcher: ['/(en|fa|ar)', '/(en|fa|ar)/((?!desk).*)'] }

/** Milliseconds that a reader waits for an archive that is being read in before being told so. */
const PATIENCE = 3_000

/** Says that the archive will be there in a moment, and asks again by itself. */
function opening(path: string): Response {
  const [, told] = path.split('/')
  return new Response(openingDocument(isLocale(told) ? told : DEFAULT_LOCALE), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': String(ASK_AGAIN),
    },
  })
}

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = request.nextUrl
  // Whoever keeps the page has looked already.
  const isSettled = answering().getStore()?.rendering ?? false
  try {
    if (!isSettled) {
      const isServed = process.env.NODE_ENV === 'production'
      if (isServed && !(await isArchiveOpen(PATIENCE))) return opening(pathname)
      const moved = await presentAddress(pathname + search)
      if (moved !== null) return NextResponse.redirect(new URL(moved, request.nextUrl), 308)
    }
    const answer = NextResponse.next()
    const told = await headersOfMeetingPage(pathname, siteOf(request).origin)
    for (const [name, value] of Object.entries(told)) answer.headers.append(name, value)
    return answer
  } catch {
    // Without the archive the page says so itself.
    return NextResponse.next()
  }
}

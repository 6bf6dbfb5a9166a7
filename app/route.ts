import { cookies, headers } from 'next/headers'
import { homePath } from '@/lib/archive/address'
import { LOCALE_COOKIE } from '@/lib/i18n/locales'
import { preferredLocale } from '@/lib/i18n/negotiation'

/** The archive's front door leads to the reader's language. */
export async function GET(): Promise<Response> {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value
  const locale = preferredLocale(chosen, (await headers()).get('accept-language'))
  return new Response(null, {
    status: 307,
    headers: { Location: homePath(locale), Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private' },
  })
}

import { siteOf } from '@/lib/api/site'

/** Days for which what is told here may be taken for true. */
const GOOD_FOR = 180
const DAY = 24 * 60 * 60 * 1000

/** Whom to tell of a hole in the archive's security (RFC 9116), where somebody is named. */
export function GET(request: Request): Response {
  const { origin, contact } = siteOf(request)
  if (contact === null) return new Response(null, { status: 404 })
  const lines = [
    `Contact: mailto:${contact}`,
    `Expires: ${new Date(Date.now() + GOOD_FOR * DAY).toISOString()}`,
    'Preferred-Languages: en, fa, ar',
    `Canonical: ${origin}/.well-known/security.txt`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}

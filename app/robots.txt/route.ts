import { siteOf } from '@/lib/api/site'
import { SITEMAP_PATH } from '@/lib/api/sitemaps'

/**
 * Crawlers are led to every record by the sitemaps: what a query narrows or turns over is the same
 * over and over, and lists to take away are for whoever asks for them.
 */
export function GET(request: Request): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /api/',
    'Disallow: /*?',
    `Sitemap: ${siteOf(request).origin}${SITEMAP_PATH}`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}

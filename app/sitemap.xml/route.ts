import { siteOf } from '@/lib/api/site'
import { sitemapIndex } from '@/lib/api/sitemaps'

/** The index of the sitemaps. */
export async function GET(request: Request): Promise<Response> {
  return new Response(await sitemapIndex(siteOf(request).origin), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}

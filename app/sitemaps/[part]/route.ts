import { siteOf } from '@/lib/api/site'
import { sitemapPart } from '@/lib/api/sitemaps'

type PartContext = { params: Promise<{ part: string }> }

/** `/sitemaps/registry.xml`, `/sitemaps/meetings-0.xml`. */
export async function GET(request: Request, { params }: PartContext): Promise<Response> {
  const name = /^([\w-]{1,20})\.xml$/.exec((await params).part)?.[1]
  const written = name === undefined ? null : await sitemapPart(siteOf(request).origin, name)
  if (written === null) return new Response(null, { status: 404 })
  return new Response(written, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}

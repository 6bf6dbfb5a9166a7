import { worldOutlines } from '@/components/archive/figures/world-map'

export const dynamic = 'force-static'

/** Land and borders, for maps to lay their places over: drawn once, kept by the browser, coloured by the page. */
export function GET(): Response {
  const { land, borders, width, height } = worldOutlines()
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path id="land" d="${land}"/><path id="borders" fill="none" d="${borders}"/></svg>`
  return new Response(body, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=604800' },
  })
}

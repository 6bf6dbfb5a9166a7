import { problem } from '@/lib/api/problem'
import { addressAsked } from '@/lib/api/reference'

/** Leads a form of the page for programs to the address that it asks for, which only a script could put together. */
export function GET(request: Request): Response {
  const address = addressAsked(new URL(request.url).searchParams)
  if (address === null) return problem(404, 'There is no such operation.')
  return new Response(null, { status: 303, headers: { Location: address, 'Cache-Control': 'no-store' } })
}

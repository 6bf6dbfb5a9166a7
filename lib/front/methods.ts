/** With which methods what is public can be asked for. */
import { isPublicPage } from './kept-pages'

const READING = ['GET', 'HEAD']

/** What can only be read, by programs: their scripts may ask beforehand whether they may (CORS). */
const DATA = /^\/(m\/|sitemap|robots\.txt$|api\/(meetings\.|v1\/|openapi\.json$))/

/** @param path of the address; null where the route itself says which methods it has */
export function methodsOf(path: string): readonly string[] | null {
  if (isPublicPage(path)) return READING
  return DATA.test(path) ? [...READING, 'OPTIONS'] : null
}

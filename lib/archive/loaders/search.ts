/** Searching the whole archive. */
import { cachedFromIndex } from '../cache'
import type { SearchResults } from '../dto'
import { type SearchRequest, search } from '../search/search'

const kept = cachedFromIndex('search', search)

/** Null where nothing is asked for: a query without a word. */
export function searchArchive(request: SearchRequest): Promise<SearchResults | null> {
  return kept(request)
}

/** Searching the whole archive. */
import { cachedFromIndex } from '../cache'
import type { Calendar, SearchResults } from '../dto'
import { type SearchRequest, search } from '../search/search'
import { type Suggestion, suggest } from '../search/suggest'

const kept = cachedFromIndex('search', search)

/** Null where nothing is asked for: a query without a word. */
export function searchArchive(request: SearchRequest): Promise<SearchResults | null> {
  return kept(request)
}

const keptSuggestions = cachedFromIndex('suggestions', suggest)

/** @param typed as it stands in the search box; the first 200 characters count */
export function suggestions(typed: string, calendar: Calendar): Promise<Suggestion[]> {
  return keptSuggestions(typed, calendar)
}

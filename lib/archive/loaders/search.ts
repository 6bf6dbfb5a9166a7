/** Searching the whole archive. */
import { cachedFromIndex } from '../cache'
import type { Calendar, SearchResults } from '../dto'
import { type SearchRequest, watchedSearch } from '../search/search'
import { type Suggestion, suggest } from '../search/suggest'

const kept = cachedFromIndex('search', watchedSearch, (index, _, { watch }) => watch(index))

/** Null where nothing is asked for: a query without a word. */
export async function searchArchive(request: SearchRequest): Promise<SearchResults | null> {
  return (await kept(request)).results
}

const keptSuggestions = cachedFromIndex('suggestions', suggest, (index, _, { watch }) => watch(index))

/** @param typed as it stands in the search box; the first 200 characters count */
export async function suggestions(typed: string, calendar: Calendar): Promise<Suggestion[]> {
  return (await keptSuggestions(typed, calendar)).suggestions
}

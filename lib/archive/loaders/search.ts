/** Searching the whole archive. */
import { cached } from '../cache'
import { type SearchOutcome, search } from '../search'

const keptSearch = cached('search', search)

/** @param query as typed; the first 200 characters count. */
export function searchArchive(query: string): Promise<SearchOutcome> {
  return keptSearch(query)
}

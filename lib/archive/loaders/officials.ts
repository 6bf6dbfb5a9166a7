/** The officials of the archive; the timeline of one is ./timelines' with `official` in the filter. */
import { cache } from 'react'
import { cached } from '../cache'
import type { OfficialPageDto, OfficialSummary } from '../dto'
import { officialBySlug, officialSummaries } from '../officials'

const keptOfficials = cached('officials', (db) => officialSummaries(db))
const keptOfficial = cached('official', officialBySlug)

export function officials(): Promise<OfficialSummary[]> {
  return keptOfficials()
}

/** Null for an unknown slug. */
export const officialPage = cache((slug: string): Promise<OfficialPageDto | null> => keptOfficial(slug))

/** The places and topics of the archive; the timeline of one is ./timelines' with it in the filter. */
import { cache } from 'react'
import type { StrandSort } from '../address'
import { cached, cachedFromIndex } from '../cache'
import type { Calendar, StrandPageDto, StrandPortrait } from '../dto'
import { strandPortrait } from '../portraits/strand'
import { strandBySlug } from '../strand-pages'

const keptStrand = cached('strand', strandBySlug, (index, [sort, slug]) => index.registry.ofEntry(sort, slug))
const keptPortrait = cachedFromIndex('strand-portrait', strandPortrait, (index, [sort, slug]) =>
  Math.max(index.registry.ofEntry(sort, slug), index.stampOf({ [sort]: [slug] })),
)

/** What the registry knows of a place or a topic; null for an unknown slug. */
export const strandPage = cache(
  (sort: StrandSort, slug: string): Promise<StrandPageDto | null> => keptStrand(sort, slug),
)

/** All that its meetings tell. @param calendar whose years are counted by */
export function portraitOfStrand(
  sort: StrandSort,
  slug: string,
  calendar: Calendar,
): Promise<StrandPortrait> {
  return keptPortrait(sort, slug, calendar)
}

/** The parties of the archive; the timeline of one is ./timelines' with `party` in the filter. */
import { cache } from 'react'
import { cached, cachedFromIndex } from '../cache'
import type { Calendar, PartyPageDto, PartyPortrait } from '../dto'
import { partyBySlug } from '../parties'
import { partyPortrait } from '../portraits/party'

const keptParty = cached('party', partyBySlug, (index, [slug]) => index.registry.ofEntry('party', slug))
const keptPortrait = cachedFromIndex('party-portrait', partyPortrait, (index, [slug]) =>
  Math.max(index.registry.ofEntry('party', slug), index.stampOf({ party: [slug] })),
)

/** What the registry knows of a party; null for an unknown slug. */
export const partyPage = cache((slug: string): Promise<PartyPageDto | null> => keptParty(slug))

/** All that the party's meetings tell. @param calendar whose years are counted by */
export function portraitOfParty(slug: string, calendar: Calendar): Promise<PartyPortrait> {
  return keptPortrait(slug, calendar)
}

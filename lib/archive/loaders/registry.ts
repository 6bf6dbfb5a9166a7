/** What the registry holds, sort by sort, whole. */
import { cachedFromIndex } from '../cache'
import type { ArchiveIndex } from '../index/archive-index'
import {
  officialEntries,
  partyEntries,
  placeEntries,
  publisherEntries,
  topicEntries,
} from '../registry-entries'

/** A list tells of each thing in how many meetings it turns up, and else what the registry knows. */
const stampedBy = (sort: 'official' | 'party' | 'place' | 'topic' | 'publisher') => (index: ArchiveIndex) =>
  [index.registeredIn, ...index.matching({}).numbersOf(sort)].join()

export const registeredOfficials = cachedFromIndex(
  'registered-officials',
  officialEntries,
  stampedBy('official'),
)
export const registeredParties = cachedFromIndex('registered-parties', partyEntries, stampedBy('party'))
export const registeredPlaces = cachedFromIndex('registered-places', placeEntries, stampedBy('place'))
export const registeredTopics = cachedFromIndex('registered-topics', topicEntries, stampedBy('topic'))
export const registeredPublishers = cachedFromIndex(
  'registered-publishers',
  publisherEntries,
  stampedBy('publisher'),
)

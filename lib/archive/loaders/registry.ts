/** What the registry holds, sort by sort, whole. */
import { cachedFromIndex } from '../cache'
import {
  officialEntries,
  partyEntries,
  placeEntries,
  publisherEntries,
  topicEntries,
} from '../registry-entries'

export const registeredOfficials = cachedFromIndex('registered-officials', officialEntries)
export const registeredParties = cachedFromIndex('registered-parties', partyEntries)
export const registeredPlaces = cachedFromIndex('registered-places', placeEntries)
export const registeredTopics = cachedFromIndex('registered-topics', topicEntries)
export const registeredPublishers = cachedFromIndex('registered-publishers', publisherEntries)

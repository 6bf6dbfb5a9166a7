/** Lists that belong to a record, not to one of its versions: its links, its versions by their moments, their feed. */
import { historyFeedPath } from '@/lib/archive/address'
import { meetingHistory, meetingVersion } from '@/lib/archive/loaders/meetings'
import { writeHistoryFeed } from '@/lib/exports/history-feed'
import { ATOM, FEED_LENGTH } from '@/lib/exports/lists/atom'
import type { Locale } from '@/lib/i18n/locales'
import { LINKSET_TYPE, TIMEMAP_TYPE, writeLinkset } from './links'
import { writeTimemap } from './memento'

/** Null where there is no such record. */
export type List = (id: string, origin: string) => Promise<[text: string, type: string] | null>

const feedIn =
  (locale: Locale): List =>
  async (id, origin) => {
    const versions = (await meetingHistory(id)).slice(0, FEED_LENGTH)
    const newest = versions[0] && (await meetingVersion(id, versions[0].version))
    if (!newest) return null
    const self = origin + historyFeedPath(locale, id)
    return [writeHistoryFeed(newest, versions, self, locale), ATOM.mediaType]
  }

/** By what an address ends with. */
export const LISTS = {
  'linkset.json': async (id, origin) => [writeLinkset(id, origin), LINKSET_TYPE],
  timemap: async (id, origin) => [writeTimemap(id, await meetingHistory(id), origin), TIMEMAP_TYPE],
  atom: feedIn('en'),
  'en.atom': feedIn('en'),
  'fa.atom': feedIn('fa'),
  'ar.atom': feedIn('ar'),
} as const satisfies Record<string, List>

export const isList = (suffix: string | null): suffix is keyof typeof LISTS =>
  suffix !== null && Object.hasOwn(LISTS, suffix)

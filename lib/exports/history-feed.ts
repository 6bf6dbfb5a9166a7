/** Atom (RFC 4287), for whoever follows one record: its versions, and why each came to be. */
import { meetingPath, permalink } from '@/lib/archive/address'
import type { MeetingRecord, RevisionLine } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'
import { reasonInWords } from '@/lib/i18n/reasons'
import { oneLine } from '@/lib/i18n/told-text'
import { wordsIn } from '@/lib/i18n/translator'
import { addEntry, beginFeed } from './lists/atom'
import { titleOf } from './wording'
import { writeXml } from './xml'

/**
 * @param record the newest version
 * @param versions the newest first, at least one
 * @param self the feed's own address, absolute
 */
export function writeHistoryFeed(
  record: MeetingRecord,
  versions: readonly RevisionLine[],
  self: string,
  locale: Locale,
): string {
  const t = wordsIn(locale)
  const absolute = (path: string) => new URL(path, self).href
  const title = titleOf(record, locale)
  const feed = beginFeed({
    locale,
    title,
    self,
    page: absolute(meetingPath(locale, record.id)),
    updated: versions[0]?.at ?? record.changedAt,
  })
  for (const { version, at, reason } of versions)
    addEntry(feed, {
      id: absolute(permalink(record.id, version)),
      title: t('meeting.version', { version: inDigits(locale, version) }),
      updated: at,
      page: absolute(meetingPath(locale, record.id, version)),
      summary: oneLine(reasonInWords(locale, reason)),
    })
  return writeXml(feed)
}

/** What a record's page tells machines in its head: reference managers, and sites that show a link to it. */
import type { MeetingRecord } from '@/lib/archive/dto'
import { LOCALES, type Locale, MANNERS } from '@/lib/i18n/locales'
import { wordsIn } from '@/lib/i18n/translator'
import { citedAddress } from './citation'
import { type Addresses, nameOf, sentenceOf, titleOf } from './wording'

/**
 * The tags that Zotero and Google Scholar read. The date is that of the version: what is cited is the
 * record, not the meeting.
 */
export function citationTags(
  record: MeetingRecord,
  addresses: Addresses,
  locale: Locale,
): Record<string, string | string[]> {
  const t = wordsIn(locale)
  return {
    citation_title: titleOf(record, locale),
    citation_author: t('site.name'),
    citation_publisher: t('citation.archive'),
    citation_publication_date: record.changedAt.slice(0, 10).replaceAll('-', '/'),
    citation_abstract: sentenceOf(record, locale),
    citation_public_url: citedAddress(record, addresses),
    citation_language: locale,
    ...(record.topics.length === 0
      ? {}
      : { citation_keywords: record.topics.map((topic) => nameOf(topic, locale)) }),
  }
}

/**
 * What other sites show of a link to the record, or to one of its versions.
 * @param picture the path of its picture, 1200 by 630 px
 */
export function sharing(
  record: MeetingRecord,
  { record: address }: Addresses,
  picture: string,
  locale: Locale,
) {
  const t = wordsIn(locale)
  const title = titleOf(record, locale)
  return {
    type: 'article' as const,
    title,
    description: sentenceOf(record, locale),
    images: [{ url: new URL(picture, address).href, width: 1200, height: 630, alt: title }],
    url: address,
    siteName: t('site.name'),
    locale: MANNERS[locale].openGraph,
    alternateLocale: LOCALES.filter((each) => each !== locale).map((each) => MANNERS[each].openGraph),
  }
}

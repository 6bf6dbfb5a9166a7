/** A record as something to cite, for the reference managers' forms. */
import type { CslItem } from '@citation-js/core'
import { citedPermalink } from '@/lib/archive/address'
import { citationMark } from '@/lib/archive/citation-mark'
import type { MeetingRecord } from '@/lib/archive/dto'
import { inDigits } from '@/lib/i18n/digits'
import type { Locale } from '@/lib/i18n/locales'
import { wordsIn } from '@/lib/i18n/translator'
import { type Addresses, citationId, nameOf, titleOf } from './wording'

/** The address to cite a record by: it carries the mark of what the record says now. */
export function citedAddress(record: MeetingRecord, { record: address }: Addresses): string {
  return new URL(citedPermalink(record.id, citationMark(record)), address).href
}

/** @param escaped makes a text safe in the form that will carry it */
export function citationOf(
  record: MeetingRecord,
  addresses: Addresses,
  locale: Locale,
  escaped: (text: string) => string = (text) => text,
): CslItem {
  const t = wordsIn(locale)
  const [year = 0, month = 0, day = 0] = record.changedAt.slice(0, 10).split('-').map(Number)
  const note = [
    t('citation.version', { n: inDigits(locale, record.version) }),
    ...(record.date.edtf === null ? [] : [`EDTF ${record.date.edtf}`]),
    ...(record.state === 'withdrawn' ? [t('citation.withdrawn')] : []),
    ...(record.sample ? [t('citation.sample')] : []),
  ]
  return {
    id: citationId(record),
    type: 'webpage',
    title: escaped(titleOf(record, locale)),
    author: [{ literal: t('site.name') }],
    'container-title': escaped(t('citation.archive')),
    issued: { 'date-parts': [[year, month, day]] },
    version: String(record.version),
    language: locale,
    note: escaped(`${note.join('. ')}.`),
    ...(record.topics.length === 0
      ? {}
      : { keyword: escaped(record.topics.map((topic) => nameOf(topic, locale)).join(',')) }),
    URL: citedAddress(record, addresses),
  }
}

/** The same for forms in which a page of its own has no container: the archive is who publishes it. */
export function citationOfPublished(...asked: Parameters<typeof citationOf>): CslItem {
  const { 'container-title': archive, ...item } = citationOf(...asked)
  return { ...item, publisher: archive }
}

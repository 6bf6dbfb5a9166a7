/** Atom (RFC 4287): what changed last of a list, for feed readers. */

import { meetingPath } from '@/lib/archive/address'
import type { MeetingRecord, Named } from '@/lib/archive/dto'
import { wordsIn } from '@/lib/i18n/translator'
import { kindInWords, nameOf, sentenceOf, titleOf } from '../wording'
import { elementIn, textElement, writeXml, XML_NAMESPACE, type XMLBuilder, xmlDocument } from '../xml'
import type { ExportedList } from './list'

export const ATOM = { suffix: 'atom', mediaType: 'application/atom+xml; charset=utf-8' }

const NAMESPACE = 'http://www.w3.org/2005/Atom'

const text = (parent: XMLBuilder, name: string, value: string) => textElement(parent, NAMESPACE, name, value)

function link(parent: XMLBuilder, rel: string, href: string, type: string): void {
  elementIn(parent, NAMESPACE, 'link', { rel, href, type })
}

function category(parent: XMLBuilder, { locale }: ExportedList, scheme: string, thing: Named): void {
  elementIn(parent, NAMESPACE, 'category', { scheme, term: thing.slug, label: nameOf(thing, locale) })
}

/** What the terms of a feed's categories are of. */
const schemeOf = (sort: string) => `urn:mahzar:${sort}`

function writeCategories(entry: XMLBuilder, list: ExportedList, record: MeetingRecord): void {
  elementIn(entry, NAMESPACE, 'category', {
    scheme: schemeOf('kind'),
    term: record.kind,
    label: kindInWords(record, list.locale),
  })
  const parties = new Map(record.participants.flatMap(({ party }) => (party ? [[party.slug, party]] : [])))
  for (const party of parties.values()) category(entry, list, schemeOf('party'), party)
  for (const topic of record.topics) category(entry, list, schemeOf('topic'), topic)
  if (record.occasion !== null) category(entry, list, schemeOf('series'), record.occasion.series)
}

function writeEntry(feed: XMLBuilder, list: ExportedList, record: MeetingRecord): void {
  const address = list.addressesOf(record).record
  const entry = elementIn(feed, NAMESPACE, 'entry')
  text(entry, 'id', address)
  text(entry, 'title', titleOf(record, list.locale))
  text(entry, 'updated', record.changedAt)
  link(entry, 'alternate', new URL(meetingPath(list.locale, record.id), address).href, 'text/html')
  text(entry, 'summary', sentenceOf(record, list.locale))
  writeCategories(entry, list, record)
}

/**
 * @param records those that changed last, the last first
 * @param changedAt when anything on file last changed: the feed's time where it has no entries
 */
export function writeFeed(list: ExportedList, records: readonly MeetingRecord[], changedAt: Date): string {
  const document = xmlDocument()
  const feed = elementIn(document, NAMESPACE, 'feed')
  feed.att(XML_NAMESPACE, 'xml:lang', list.locale)
  text(feed, 'id', list.self)
  text(feed, 'title', list.title)
  text(feed, 'updated', records[0]?.changedAt ?? changedAt.toISOString())
  link(feed, 'self', list.self, 'application/atom+xml')
  link(feed, 'alternate', list.page, 'text/html')
  text(elementIn(feed, NAMESPACE, 'author'), 'name', wordsIn(list.locale)('site.name'))
  for (const record of records) writeEntry(feed, list, record)
  return writeXml(document)
}

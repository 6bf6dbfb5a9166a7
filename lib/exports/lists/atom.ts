/** Atom (RFC 4287), for feed readers: what changed last of a list. */

import { meetingPath } from '@/lib/archive/address'
import type { MeetingRecord, Named } from '@/lib/archive/dto'
import { wordsIn } from '@/lib/i18n/translator'
import { kindInWords, nameOf, sentenceOf, titleOf } from '../wording'
import { elementIn, textElement, writeXml, XML_NAMESPACE, type XMLBuilder, xmlDocument } from '../xml'
import type { ExportedList } from './list'

export const ATOM = { suffix: 'atom', mediaType: 'application/atom+xml; charset=utf-8' }
/** How many entries a feed holds: the latest. */
export const FEED_LENGTH = 50

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

/** What a feed says of itself. `self` and `page` are absolute: its own address, and that of the page it follows. */
type FeedHead = Pick<ExportedList, 'locale' | 'title' | 'self' | 'page'> & { updated: string }

/** Begins a feed of the archive in a document of its own, to which entries are added. */
export function beginFeed({ locale, title, self, page, updated }: FeedHead): XMLBuilder {
  const feed = elementIn(xmlDocument(), NAMESPACE, 'feed')
  feed.att(XML_NAMESPACE, 'xml:lang', locale)
  text(feed, 'id', self)
  text(feed, 'title', title)
  text(feed, 'updated', updated)
  link(feed, 'self', self, 'application/atom+xml')
  link(feed, 'alternate', page, 'text/html')
  text(elementIn(feed, NAMESPACE, 'author'), 'name', wordsIn(locale)('site.name'))
  return feed
}

type Entry = { id: string; title: string; updated: string; page: string; summary: string }

export function addEntry(feed: XMLBuilder, { id, title, updated, page, summary }: Entry): XMLBuilder {
  const entry = elementIn(feed, NAMESPACE, 'entry')
  text(entry, 'id', id)
  text(entry, 'title', title)
  text(entry, 'updated', updated)
  link(entry, 'alternate', page, 'text/html')
  text(entry, 'summary', summary)
  return entry
}

function writeEntry(feed: XMLBuilder, list: ExportedList, record: MeetingRecord): void {
  const address = list.addressesOf(record).record
  const entry = addEntry(feed, {
    id: address,
    title: titleOf(record, list.locale),
    updated: record.changedAt,
    page: new URL(meetingPath(list.locale, record.id), address).href,
    summary: sentenceOf(record, list.locale),
  })
  writeCategories(entry, list, record)
}

/**
 * @param records those that changed last, the last first
 * @param changedAt when anything on file last changed: the feed's time where it has no entries
 */
export function writeFeed(list: ExportedList, records: readonly MeetingRecord[], changedAt: Date): string {
  const feed = beginFeed({ ...list, updated: records[0]?.changedAt ?? changedAt.toISOString() })
  for (const record of records) writeEntry(feed, list, record)
  return writeXml(feed)
}

/** Attaching a filed source to a record on a page of its own, which works without a script. */
import { archiveIndex } from '@/lib/archive/index/current'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { type Database, database } from '@/lib/db/client'
import type { Locale } from '@/lib/i18n/locales'
import { meetingTitle } from '@/lib/i18n/meeting-titles'
import { type SourceAskedByForm, sourceFormSchema } from './filing-shapes'
import { publisherCalled } from './registry-search'
import { findSources } from './source-search'
import type { SourcesFound } from './source-shapes'

export type AttachPage = {
  record: { id: string; version: number; title: string; sources: string[] }
  asked: SourceAskedByForm
  /** The publisher that was told is none that the registry knows. */
  publisherUnknown: boolean
  /** Null where nothing was asked. */
  found: SourcesFound | null
}

/** What fits the query of the page; null where there is no such record to attach anything to. */
export async function attachPage(
  id: string,
  query: URLSearchParams,
  locale: Locale,
  db: Database = database(),
): Promise<AttachPage | null> {
  const record = await meetingRecord(db, id)
  if (record?.state !== 'current') return null
  const asked = sourceFormSchema.parse(Object.fromEntries(query))
  const publisher = asked.publisher === '' ? null : await publisherCalled(db, asked.publisher)
  const publisherUnknown = asked.publisher !== '' && publisher === null
  const isAsked = asked.typed.trim() !== '' || publisher !== null || asked.published !== null
  return {
    record: {
      id: record.id,
      version: record.version,
      sources: record.sources.map((source) => source.id),
      title: meetingTitle(locale, record),
    },
    asked,
    publisherUnknown,
    found:
      isAsked && !publisherUnknown
        ? await findSources(await archiveIndex(), {
            typed: asked.typed,
            publisher,
            published: asked.published,
            locale,
          })
        : null,
  }
}

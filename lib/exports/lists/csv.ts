/**
 * Comma-separated values (RFC 4180, UTF-8), a meeting a row, after a byte order mark: without it
 * spreadsheets take Persian and Arabic for text of another encoding. A value that they would take for a
 * formula is made text by an apostrophe before it. Several values in a cell are parted by `; `.
 */
import { stringify } from 'csv-stringify/sync'
import type { MeetingRecord, Named } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { oneLine } from '@/lib/i18n/told-text'
import { cityOf, nameOf, occasionInWords, participantName, sentenceOf, titleOf } from '../wording'
import type { ExportedList, ListForm } from './list'

type Value = string | number | null
type Column = (record: MeetingRecord, list: ExportedList) => Value

const several = (values: readonly (string | null | undefined)[]) =>
  [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))].join('; ')

const names = (things: readonly (Named | null)[], locale: Locale) =>
  several(things.map((thing) => thing && nameOf(thing, locale)))
const slugs = (things: readonly (Named | null)[]) => several(things.map((thing) => thing?.slug))

const parties = ({ participants }: MeetingRecord) => participants.map(({ party }) => party)
const publishers = ({ sources }: MeetingRecord) => sources.map(({ publisher }) => publisher)

/**
 * The columns in their order; the page for programs tells what each holds. New ones are added at the
 * end; none is ever renamed or moved.
 */
const COLUMNS = [
  ['id', ({ id }) => id],
  ['permalink', (record, list) => list.addressesOf(record).record],
  ['kind', ({ kind }) => kind],
  ['status', ({ status }) => status],
  ['title', (record, { locale }) => titleOf(record, locale)],
  ['summary', (record, { locale }) => sentenceOf(record, locale)],
  ['date', ({ date }) => date.edtf],
  ['first_day', ({ date }) => date.first],
  ['last_day', ({ date }) => date.last],
  ['date_basis', ({ date }) => date.basis],
  ['date_words', ({ date }) => date.words && oneLine(date.words)],
  ['date_calendar', ({ date }) => date.calendar],
  ['timeline_day', ({ timelineDay }) => timelineDay],
  ['place', (record, { locale }) => cityOf(record, locale)],
  ['place_slug', ({ place }) => place?.slug ?? null],
  ['occasion', ({ occasion }, { locale }) => occasion && occasionInWords(occasion, locale)],
  ['series_slug', ({ occasion }) => occasion?.series.slug ?? null],
  ['session_number', ({ occasion }) => occasion?.number ?? null],
  ['relation', ({ occasionRelation }) => occasionRelation],
  [
    'participants',
    ({ participants }, { locale }) => several(participants.map((one) => participantName(one, locale))),
  ],
  ['official_slugs', ({ participants }) => slugs(participants.map(({ official }) => official))],
  ['parties', (record, { locale }) => names(parties(record), locale)],
  ['party_slugs', (record) => slugs(parties(record))],
  ['topics', ({ topics }, { locale }) => names(topics, locale)],
  ['topic_slugs', ({ topics }) => slugs(topics)],
  ['source_ids', ({ sources }) => several(sources.map(({ id }) => id))],
  ['publishers', (record, { locale }) => names(publishers(record), locale)],
  ['languages', ({ sources }) => several(sources.map(({ language }) => language))],
  ['review', ({ review }) => review],
  ['version', ({ version }) => version],
  ['changed_at', ({ changedAt }) => changedAt],
  ['sample', ({ sample }) => String(sample)],
] as const satisfies readonly (readonly [string, Column])[]

export const CSV_COLUMNS = COLUMNS.map(([name]) => name)

const row = (values: readonly Value[]) =>
  stringify([[...values]], { record_delimiter: 'windows', escape_formulas: true })

export const CSV: ListForm = {
  suffix: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: () => `\ufeff${row(CSV_COLUMNS)}`,
  between: '',
  record: (record, list) => row(COLUMNS.map(([, value]) => value(record, list))),
  foot: '',
}

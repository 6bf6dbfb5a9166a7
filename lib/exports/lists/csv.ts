/**
 * Comma-separated values (RFC 4180, UTF-8), a meeting a row. A value that a spreadsheet would take for
 * a formula is made text by an apostrophe before it. Several values in a cell are parted by `; `.
 */
import { stringify } from 'csv-stringify/sync'
import type { MeetingRecord, Named } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { cityOf, nameOf, occasionInWords, oneLine, participantName, sentenceOf, titleOf } from '../wording'
import type { ExportedList, ListForm } from './list'

type Value = string | number | null
type Column = {
  /** What its cells hold, in English; the address of the documentation shows it. */
  holds: string
  value: (record: MeetingRecord, list: ExportedList) => Value
}

const several = (values: readonly (string | null | undefined)[]) =>
  [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))].join('; ')

const names = (things: readonly (Named | null)[], locale: Locale) =>
  several(things.map((thing) => thing && nameOf(thing, locale)))
const slugs = (things: readonly (Named | null)[]) => several(things.map((thing) => thing?.slug))

const parties = ({ participants }: MeetingRecord) => participants.map(({ party }) => party)
const publishers = ({ sources }: MeetingRecord) => sources.map(({ publisher }) => publisher)

/** The columns in their order. New ones are added at the end; none is ever renamed or moved. */
export const CSV_COLUMNS: Readonly<Record<string, Column>> = {
  id: { holds: 'The permanent id of the record', value: ({ id }) => id },
  permalink: { holds: 'The address to cite it by', value: (record, list) => list.addressesOf(record).record },
  kind: { holds: 'talks, call, video, round, summit or ministerial', value: ({ kind }) => kind },
  status: { holds: 'held or planned', value: ({ status }) => status },
  title: {
    holds: 'A title in the language asked for',
    value: (record, { locale }) => titleOf(record, locale),
  },
  summary: { holds: 'The meeting in a sentence', value: (record, { locale }) => sentenceOf(record, locale) },
  date: { holds: 'When it was: EDTF (ISO 8601-2, level 1), Gregorian', value: ({ date }) => date.edtf },
  first_day: { holds: 'The first day that the date can mean', value: ({ date }) => date.first },
  last_day: { holds: 'The last day that the date can mean', value: ({ date }) => date.last },
  date_basis: { holds: 'read, implied or decided', value: ({ date }) => date.basis },
  date_words: {
    holds: 'The words that told the date',
    value: ({ date }) => date.words && oneLine(date.words),
  },
  date_calendar: { holds: 'The calendar that they told it in', value: ({ date }) => date.calendar },
  timeline_day: { holds: 'The day by which lists order it', value: ({ timelineDay }) => timelineDay },
  place: { holds: 'The city, as it was called then', value: (record, { locale }) => cityOf(record, locale) },
  place_slug: { holds: 'The city in the registry', value: ({ place }) => place?.slug ?? null },
  occasion: {
    holds: 'The session that it was, or was held on the margins of',
    value: ({ occasion }, { locale }) => occasion && occasionInWords(occasion, locale),
  },
  series_slug: { holds: 'The series of the session', value: ({ occasion }) => occasion?.series.slug ?? null },
  session_number: { holds: 'The number of the session', value: ({ occasion }) => occasion?.number ?? null },
  relation: { holds: 'session or margins', value: ({ occasionRelation }) => occasionRelation },
  participants: {
    holds: 'Who took part, by name or in the words of the dispatch',
    value: ({ participants }, { locale }) => several(participants.map((one) => participantName(one, locale))),
  },
  official_slugs: {
    holds: 'Those of them in the registry',
    value: ({ participants }) => slugs(participants.map(({ official }) => official)),
  },
  parties: {
    holds: 'The parties they stood for',
    value: (record, { locale }) => names(parties(record), locale),
  },
  party_slugs: { holds: 'The parties in the registry', value: (record) => slugs(parties(record)) },
  topics: { holds: 'What it was about', value: ({ topics }, { locale }) => names(topics, locale) },
  topic_slugs: { holds: 'The topics in the registry', value: ({ topics }) => slugs(topics) },
  source_ids: {
    holds: 'The dispatches it was read from',
    value: ({ sources }) => several(sources.map(({ id }) => id)),
  },
  publishers: {
    holds: 'Who published them',
    value: (record, { locale }) => names(publishers(record), locale),
  },
  languages: {
    holds: 'The languages of the dispatches',
    value: ({ sources }) => several(sources.map(({ language }) => language)),
  },
  review: { holds: 'unreviewed or reviewed', value: ({ review }) => review },
  version: { holds: 'The number of the record’s version', value: ({ version }) => version },
  changed_at: { holds: 'When that version was made: ISO 8601, UTC', value: ({ changedAt }) => changedAt },
  sample: {
    holds: 'true where it was read from the demonstration’s dispatches alone',
    value: ({ sample }) => String(sample),
  },
}

const row = (values: readonly Value[]) =>
  stringify([[...values]], { record_delimiter: 'windows', escape_formulas: true })

export const CSV: ListForm = {
  suffix: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  head: () => row(Object.keys(CSV_COLUMNS)),
  between: '',
  record: (record, list) => row(Object.values(CSV_COLUMNS).map(({ value }) => value(record, list))),
  foot: '',
}

/** The public pages that are measured, each a line: where it is, and how its data alone is asked for. */
import {
  homePath,
  meetingPath,
  officialPath,
  officialsPath,
  overviewPath,
  pairPath,
  partyPath,
  roundPath,
  roundsPath,
  searchPath,
  sourcePath,
  timelinePath,
} from '@/lib/archive/address'
import { directoryPage } from '@/lib/archive/directory'
import type { MeetingFilter } from '@/lib/archive/filter'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { officialBySlug } from '@/lib/archive/officials'
import { overviewOf } from '@/lib/archive/overview'
import { pairPortrait } from '@/lib/archive/portraits/pair'
import { partyPortrait } from '@/lib/archive/portraits/party'
import { roundByNumber, roundSummaries } from '@/lib/archive/rounds'
import { search } from '@/lib/archive/search/search'
import { sourceById } from '@/lib/archive/sources'
import { surroundingsOf, timelinePage } from '@/lib/archive/timeline'
import { LOCALES } from '@/lib/i18n/locales'
import type { Archive, Sample } from './sample'

/** One address, and the asking for what it shows, without a page around it. */
export type Case = { path: string; data: (archive: Archive) => Promise<unknown> }
export type MeasuredPage = { name: string; cases: (sample: Sample) => Case[] }

/** The timeline of a filter as pages ask for it. */
const timeline = (filter: MeetingFilter) => async (archive: Archive) => {
  await timelinePage(archive.index, filter)
  await surroundingsOf(archive.index, filter, { calendar: 'gregorian', today: '2026-06-01' })
}

/** Addresses take turns in the three languages. */
const localeAt = (place: number) => LOCALES[place % LOCALES.length] ?? 'en'

/** A page of which there is one for each of the sample's subjects. */
function each<Subject>(
  name: string,
  subjects: (sample: Sample) => readonly Subject[],
  path: (locale: string, subject: Subject) => string,
  data: (subject: Subject) => Case['data'],
): MeasuredPage {
  return {
    name,
    cases: (sample) =>
      subjects(sample).map((subject, place) => ({
        path: path(localeAt(place), subject),
        data: data(subject),
      })),
  }
}

/** A page of which there is one. */
const single = (name: string, path: (locale: string) => string, data: Case['data']): MeasuredPage => ({
  name,
  cases: () => LOCALES.map((locale) => ({ path: path(locale), data })),
})

/** Filters as readers combine them. */
function facetSearches({ parties, officials, places, topics }: Sample): MeetingFilter[] {
  return parties.flatMap((party, place): MeetingFilter[] => {
    const [official, city, topic] = [officials[place], places[place], topics[place % topics.length]]
    return [
      { party: [party] },
      { party: [party], kind: ['talks', 'call'] },
      ...(official === undefined ? [] : [{ official: [official], status: ['held' as const] }]),
      ...(city === undefined ? [] : [{ place: [city], from: '2021-01-01', to: '2023-12-31' }]),
      ...(topic === undefined ? [] : [{ topic: [topic], language: ['fa' as const, 'ar' as const] }]),
    ]
  })
}

const years = Array.from({ length: 10 }, (_, place) => 2017 + place)

export const PAGES: readonly MeasuredPage[] = [
  single('timeline of all', homePath, timeline({})),
  each('narrowed by facets', facetSearches, (l, filter) => timelinePath(homePath(l), filter), timeline),
  each(
    'a year',
    () => years,
    (l, year) => timelinePath(homePath(l), { from: `${year}-01-01`, to: `${year}-12-31` }),
    (year) => timeline({ from: `${year}-01-01`, to: `${year}-12-31` }),
  ),
  each(
    'meeting',
    ({ meetings }) => meetings,
    meetingPath,
    (id) =>
      ({ db }) =>
        meetingRecord(db, id),
  ),
  single('officials', officialsPath, ({ index }) => directoryPage(index, { locale: 'en' }, 60)),
  each(
    'official',
    ({ officials }) => officials,
    officialPath,
    (slug) => async (archive) => {
      await officialBySlug(archive.db, slug)
      await timeline({ official: [slug] })(archive)
    },
  ),
  each(
    'party',
    ({ parties }) => parties,
    partyPath,
    (slug) => async (archive) => {
      await partyPortrait(archive.index, slug, 'gregorian')
      await timeline({ party: [slug] })(archive)
    },
  ),
  each(
    'pair of officials',
    ({ officialPairs }) => officialPairs,
    (l, { a, b }) => pairPath(l, 'officials', a, b),
    ({ a, b }) =>
      ({ index }) =>
        pairPortrait(index, { sort: 'official', a, b }, 'gregorian'),
  ),
  each(
    'pair of parties',
    ({ partyPairs }) => partyPairs,
    (l, { a, b }) => pairPath(l, 'parties', a, b),
    ({ a, b }) =>
      ({ index }) =>
        pairPortrait(index, { sort: 'party', a, b }, 'gregorian'),
  ),
  single('overview', overviewPath, ({ index }) => overviewOf(index, 'gregorian')),
  single('rounds', roundsPath, ({ index }) => roundSummaries(index)),
  each(
    'round',
    ({ rounds }) => rounds,
    (l, { series, number }) => roundPath(l, series, number),
    ({ series, number }) =>
      ({ index }) =>
        roundByNumber(index, series, number),
  ),
  each(
    'source',
    ({ sources }) => sources,
    sourcePath,
    (id) =>
      ({ db }) =>
        sourceById(db, id),
  ),
  each(
    'search',
    () => ['Lavrov', 'لاوروف', 'Астана', 'Geneva sanctions', 'ظریف وین', 'Astana 17', 'Çavuşoğlu', 'قمة'],
    searchPath,
    (query) =>
      ({ index }) =>
        search(index, {
          ...{ query, filter: {}, calendar: 'gregorian', sort: 'relevance' },
          sources: { size: 6, after: null },
        }),
  ),
]

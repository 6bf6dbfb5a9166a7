/** The public pages that are measured, each a line: where it is, and how its data alone is asked for. */
import {
  apiPath,
  homePath,
  meetingPath,
  officialPath,
  officialsPath,
  overviewPath,
  pairPath,
  partyPath,
  roundPath,
  roundsPath,
  type StrandSort,
  searchListPath,
  searchPath,
  sourcePath,
  strandPath,
  timelinePath,
} from '@/lib/archive/address'
import { directoryPage } from '@/lib/archive/directory'
import type { MeetingFilter } from '@/lib/archive/filter'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { officialBySlug } from '@/lib/archive/officials'
import { overviewOf } from '@/lib/archive/overview'
import { officialPortrait } from '@/lib/archive/portraits/official'
import { pairPortrait } from '@/lib/archive/portraits/pair'
import { partyPortrait } from '@/lib/archive/portraits/party'
import { roundPortrait } from '@/lib/archive/portraits/round'
import { strandPortrait } from '@/lib/archive/portraits/strand'
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

/** The pages of places, or of topics. */
const strands = (sort: StrandSort, slugs: (sample: Sample) => readonly string[]) =>
  each(
    sort,
    slugs,
    (l, slug) => strandPath(l, sort, slug),
    (slug) => async (archive) => {
      await strandPortrait(archive.index, sort, slug, 'gregorian')
      await timeline({ [sort]: [slug] })(archive)
    },
  )

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

const QUERIES = [
  ...['Lavrov', 'لاوروف', 'Астана', 'Geneva sanctions', 'ظریف وین', 'Astana 17', 'Çavuşoğlu', 'قمة'],
  ...[
    'sanctions',
    'Moscow talks',
    'تحریم',
    'محادثات جنيف',
    'переговоры',
    'görüşme',
    '"nuclear deal"',
    '2021',
  ],
]

/** The same queries, narrowed as readers narrow them. */
const narrowedSearches = ({ parties, topics }: Sample) =>
  QUERIES.map((query, place): { query: string; filter: MeetingFilter } => {
    const [party, topic] = [parties[place % parties.length], topics[place % topics.length]]
    const filters: MeetingFilter[] = [
      { kind: ['talks'] },
      { from: '2021-01-01', to: '2023-12-31' },
      ...(party === undefined ? [] : [{ party: [party] }]),
      ...(topic === undefined ? [] : [{ topic: [topic], language: ['fa' as const] }]),
    ]
    return { query, filter: filters[place % filters.length] ?? {} }
  })

const searching =
  (query: string, filter: MeetingFilter): Case['data'] =>
  ({ index }) =>
    search(index, {
      ...{ query, filter, calendar: 'gregorian', sort: 'relevance' },
      sources: { size: 6, after: null },
    })

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
      await officialPortrait(archive.index, slug, 'gregorian')
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
      async (archive) => {
        await pairPortrait(archive.index, { sort: 'official', a, b }, 'gregorian')
        await timeline({ official: [a, b] })(archive)
      },
  ),
  each(
    'pair of parties',
    ({ partyPairs }) => partyPairs,
    (l, { a, b }) => pairPath(l, 'parties', a, b),
    ({ a, b }) =>
      async (archive) => {
        await pairPortrait(archive.index, { sort: 'party', a, b }, 'gregorian')
        await timeline({ party: [a, b] })(archive)
      },
  ),
  strands('place', ({ places }) => places),
  strands('topic', ({ topics }) => topics),
  single('overview', overviewPath, ({ index }) => overviewOf(index, 'gregorian')),
  single('rounds', roundsPath, ({ index }) => roundSummaries(index)),
  each(
    'round',
    ({ rounds }) => rounds,
    (l, { series, number }) => roundPath(l, series, number),
    ({ series, number }) =>
      async ({ index }) => {
        const round = await roundByNumber(index, series, number)
        const delegations = round?.delegations.map(({ party }) => party.slug) ?? []
        await roundPortrait(index, { series, number, delegations }, null)
      },
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
    () => QUERIES,
    searchPath,
    (query) => searching(query, {}),
  ),
  each(
    'search by facets',
    narrowedSearches,
    (l, { query, filter }) => searchListPath(l, filter, { q: query }),
    ({ query, filter }) => searching(query, filter),
  ),
  single('programs', apiPath, async () => {}),
]

/**
 * Every sort of public page, with where its pages are: what the server asks itself for when it starts
 * (./warm-up) and what is measured (lib/cli/measuring) go by this one list.
 */
import { LOCALES } from '@/lib/i18n/locales'
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
  searchListPath,
  searchPath,
  sourcePath,
  strandPath,
  timelinePath,
} from './address'
import type { MeetingFilter } from './filter'
import type { Subjects } from './subjects'

/** Addresses take turns in the languages. */
const localeAt = (place: number) => LOCALES[place % LOCALES.length] ?? 'en'

/** A sort of page of which there is one for each of some subjects. */
export type PageSort<Subject> = {
  subjects: (of: Subjects) => readonly Subject[]
  /** The addresses, in the order of the subjects. */
  paths: (of: Subjects) => string[]
}

function each<Subject>(
  subjects: PageSort<Subject>['subjects'],
  path: (locale: string, subject: Subject) => string,
): PageSort<Subject> {
  return {
    subjects,
    paths: (of) => subjects(of).map((subject, place) => path(localeAt(place), subject)),
  }
}

/** A page of which there is one. */
const single = (path: (locale: string) => string): PageSort<null> =>
  each(
    () => LOCALES.map(() => null),
    (locale) => path(locale),
  )

/** Filters as readers combine them. */
function facetSearches({ parties, officials, places, topics }: Subjects): MeetingFilter[] {
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

const YEARS = Array.from({ length: 10 }, (_, place) => 2017 + place)

/** As readers type them. */
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
    'tripartite summit',
    'وقف إطلاق النار',
  ],
  ...['Lavrow', 'July 2021', 'Syria ceasefire', 'أستانا', 'Erdoğan Putin', 'آستانه', 'Iran -sanctions'],
  ...['humanitarian aid', 'встреча министров', 'مذاکرات هسته‌ای', 'Suriye', 'Vienna talks'],
]

/** The same queries, narrowed as readers narrow them. */
const narrowedSearches = ({ parties, topics }: Subjects) =>
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

export const PAGE_SORTS = {
  'timeline of all': single(homePath),
  'narrowed by facets': each(facetSearches, (locale, filter) => timelinePath(homePath(locale), filter)),
  'a year': each(
    () => YEARS.map((year): MeetingFilter => ({ from: `${year}-01-01`, to: `${year}-12-31` })),
    (locale, filter) => timelinePath(homePath(locale), filter),
  ),
  meeting: each(({ meetings }) => meetings, meetingPath),
  officials: single(officialsPath),
  official: each(({ officials }) => officials, officialPath),
  party: each(({ parties }) => parties, partyPath),
  'pair of officials': each(
    ({ officialPairs }) => officialPairs,
    (locale, { a, b }) => pairPath(locale, 'officials', a, b),
  ),
  'pair of parties': each(
    ({ partyPairs }) => partyPairs,
    (locale, { a, b }) => pairPath(locale, 'parties', a, b),
  ),
  place: each(
    ({ places }) => places,
    (locale, slug) => strandPath(locale, 'place', slug),
  ),
  topic: each(
    ({ topics }) => topics,
    (locale, slug) => strandPath(locale, 'topic', slug),
  ),
  overview: single(overviewPath),
  rounds: single(roundsPath),
  round: each(
    ({ rounds }) => rounds,
    (locale, { series, number }) => roundPath(locale, series, number),
  ),
  source: each(({ sources }) => sources, sourcePath),
  search: each(() => QUERIES, searchPath),
  'search by facets': each(narrowedSearches, (locale, { query, filter }) =>
    searchListPath(locale, filter, { q: query }),
  ),
  programs: single(apiPath),
}

/** The public pages that are measured, each a line: how its data alone is asked for. */
import { directoryPage } from '@/lib/archive/directory'
import type { MeetingFilter } from '@/lib/archive/filter'
import { meetingRecord } from '@/lib/archive/meeting-record'
import { officialBySlug } from '@/lib/archive/officials'
import { overviewOf } from '@/lib/archive/overview'
import { PAGE_SORTS, type PageSort } from '@/lib/archive/page-sorts'
import { officialPortrait } from '@/lib/archive/portraits/official'
import { pairPortrait } from '@/lib/archive/portraits/pair'
import { partyPortrait } from '@/lib/archive/portraits/party'
import { roundPortrait } from '@/lib/archive/portraits/round'
import { strandPortrait } from '@/lib/archive/portraits/strand'
import { roundByNumber, roundSummaries } from '@/lib/archive/rounds'
import { search } from '@/lib/archive/search/search'
import { sourceById } from '@/lib/archive/sources'
import type { Subjects } from '@/lib/archive/subjects'
import { surroundingsOf, timelinePage } from '@/lib/archive/timeline'
import type { Archive } from './sample'

/** One address, and the asking for what it shows, without a page around it. */
export type Case = { path: string; data: (archive: Archive) => Promise<unknown> }
export type MeasuredPage = { name: string; cases: (subjects: Subjects) => Case[] }

/** The timeline of a filter as pages ask for it. */
const timeline = (filter: MeetingFilter) => async (archive: Archive) => {
  await timelinePage(archive.index, filter)
  await surroundingsOf(archive.index, filter, { calendar: 'gregorian', today: '2026-06-01' })
}

/** A sort of pages whose data is asked for as `data` says. */
function measured<Subject>(
  { subjects, paths }: PageSort<Subject>,
  data: (subject: Subject) => Case['data'],
): MeasuredPage['cases'] {
  return (of) => {
    const addresses = paths(of)
    return subjects(of).map((subject, place) => ({ path: addresses[place] ?? '', data: data(subject) }))
  }
}

/** The pages of places, or of topics. */
const strands = (sort: 'place' | 'topic') =>
  measured(PAGE_SORTS[sort], (slug) => async (archive) => {
    await strandPortrait(archive.index, sort, slug, 'gregorian')
    await timeline({ [sort]: [slug] })(archive)
  })

/** The pages of two officials, or of two parties. */
const pairs = (sort: 'official' | 'party') =>
  measured(
    PAGE_SORTS[sort === 'official' ? 'pair of officials' : 'pair of parties'],
    ({ a, b }) =>
      async (archive) => {
        await pairPortrait(archive.index, { sort, a, b }, 'gregorian')
        await timeline({ [sort]: [a, b] })(archive)
      },
  )

const searching =
  (query: string, filter: MeetingFilter): Case['data'] =>
  ({ index }) =>
    search(index, {
      query,
      filter,
      calendar: 'gregorian',
      sort: 'relevance',
      sources: { size: 6, after: null },
    })

const CASES: Record<keyof typeof PAGE_SORTS, MeasuredPage['cases']> = {
  'timeline of all': measured(PAGE_SORTS['timeline of all'], () => timeline({})),
  'narrowed by facets': measured(PAGE_SORTS['narrowed by facets'], timeline),
  'a year': measured(PAGE_SORTS['a year'], timeline),
  meeting: measured(
    PAGE_SORTS.meeting,
    (id) =>
      ({ db }) =>
        meetingRecord(db, id),
  ),
  officials: measured(
    PAGE_SORTS.officials,
    () =>
      ({ index }) =>
        directoryPage(index, { locale: 'en' }, 60),
  ),
  official: measured(PAGE_SORTS.official, (slug) => async (archive) => {
    await officialBySlug(archive.db, slug)
    await officialPortrait(archive.index, slug, 'gregorian')
    await timeline({ official: [slug] })(archive)
  }),
  party: measured(PAGE_SORTS.party, (slug) => async (archive) => {
    await partyPortrait(archive.index, slug, 'gregorian')
    await timeline({ party: [slug] })(archive)
  }),
  'pair of officials': pairs('official'),
  'pair of parties': pairs('party'),
  place: strands('place'),
  topic: strands('topic'),
  overview: measured(
    PAGE_SORTS.overview,
    () =>
      ({ index }) =>
        overviewOf(index, 'gregorian'),
  ),
  rounds: measured(
    PAGE_SORTS.rounds,
    () =>
      ({ index }) =>
        roundSummaries(index),
  ),
  round: measured(PAGE_SORTS.round, ({ series, number }) => async ({ index }) => {
    const round = await roundByNumber(index, series, number)
    const delegations = round?.delegations.map(({ party }) => party.slug) ?? []
    await roundPortrait(index, { series, number, delegations }, null)
  }),
  source: measured(
    PAGE_SORTS.source,
    (id) =>
      ({ db }) =>
        sourceById(db, id),
  ),
  search: measured(PAGE_SORTS.search, (query) => searching(query, {})),
  'search by facets': measured(PAGE_SORTS['search by facets'], ({ query, filter }) =>
    searching(query, filter),
  ),
  programs: measured(PAGE_SORTS.programs, () => async () => {}),
}

export const PAGES: readonly MeasuredPage[] = Object.entries(CASES).map(([name, cases]) => ({ name, cases }))

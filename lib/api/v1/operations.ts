/** The routes of version 1, all GET. */
import { z } from 'zod'
import { permalink, sourcePath } from '@/lib/archive/address'
import { calendarSchema } from '@/lib/archive/dto'
import { readFilter } from '@/lib/archive/filter'
import { meetingById } from '@/lib/archive/loaders/meetings'
import { officialPage } from '@/lib/archive/loaders/officials'
import {
  registeredOfficials,
  registeredParties,
  registeredPlaces,
  registeredPublishers,
  registeredTopics,
} from '@/lib/archive/loaders/registry'
import { roundPage, rounds } from '@/lib/archive/loaders/rounds'
import { searchArchive } from '@/lib/archive/loaders/search'
import { sourcePage } from '@/lib/archive/loaders/sources'
import { meetingPage } from '@/lib/archive/loaders/timelines'
import { meetingJson } from '@/lib/exports/json'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import { slugSchema } from '@/lib/registry/schema'
import type { Site } from '../site'
import { Elsewhere, type Operation, operation, Unanswerable } from './operation'
import { cursorSchema, faultsInList, faultsInSearch, filterQuery } from './queries'
import * as schemas from './schemas'

export const VERSION_PATH = '/api/v1'

/** Texts that a search shows. */
const SOURCES_SHOWN = 20

const none = z.object({})
const idSchema = z
  .string()
  .max(40)
  .meta({ description: 'A permanent id: ten letters and digits', examples: ['0123456789'] })
const bySlug = z.object({ slug: slugSchema.meta({ description: 'The slug of the official' }) })
const addressesOf = ({ origin }: Site, id: string) => ({
  record: origin + permalink(id),
  source: (source: string) => origin + sourcePath(DEFAULT_LOCALE, source),
})

/** The same list from another cursor on. */
function pageAt({ origin }: Site, self: URL, cursor: string | null): string | null {
  if (cursor === null) return null
  const parameters = new URLSearchParams(self.search)
  parameters.set('at', cursor)
  return `${origin}${self.pathname}?${parameters}`
}

export const OPERATIONS: readonly Operation[] = [
  operation({
    path: '/meetings',
    id: 'listMeetings',
    parameters: none,
    answer: schemas.meetingPage,
    summary: 'Meetings, the newest first, fifty at a time',
    query: filterQuery.extend({
      at: cursorSchema.meta({ description: 'A place in the list, from `next` or `previous`' }),
    }),
    faultsIn: faultsInList,
    run: async ({ query: { at }, site, self }) => {
      const page = await meetingPage(readFilter(self.searchParams), at)
      return {
        total: page.total,
        next: pageAt(site, self, page.next),
        previous: pageAt(site, self, page.previous),
        meetings: page.meetings.map((one) => ({ ...one, permalink: site.origin + permalink(one.id) })),
      }
    },
  }),
  operation({
    path: '/meetings/{id}',
    id: 'getMeeting',
    query: none,
    answer: schemas.meeting,
    summary: 'A record, whole, with the words each value was read from',
    parameters: z.object({ id: idSchema }),
    elsewhere: 'The record was merged into another, or the id is written otherwise.',
    run: async ({ path: { id }, site }) => {
      const found = await meetingById(id)
      if (found === null) return null
      if ('redirect' in found) return new Elsewhere(`/meetings/${found.redirect}`)
      return meetingJson(found, addressesOf(site, found.id))
    },
  }),
  operation({
    path: '/officials',
    id: 'listOfficials',
    parameters: none,
    query: none,
    answer: schemas.officials,
    summary: 'The officials of the registry',
    run: async () => ({ officials: await registeredOfficials() }),
  }),
  operation({
    path: '/officials/{slug}',
    id: 'getOfficial',
    query: none,
    answer: schemas.officialWhole,
    summary: 'An official: spellings, offices, references',
    parameters: bySlug,
    run: ({ path: { slug } }) => officialPage(slug),
  }),
  operation({
    path: '/rounds',
    id: 'listRounds',
    parameters: none,
    query: none,
    answer: schemas.rounds,
    summary: 'The sessions of series',
    run: async () => ({ rounds: await rounds() }),
  }),
  operation({
    path: '/rounds/{series}/{number}',
    id: 'getRound',
    query: none,
    answer: schemas.roundWhole,
    summary: 'A session: days, city, delegations, the sessions before and after',
    parameters: z.object({
      series: slugSchema.meta({ description: 'The slug of the series', examples: ['astana'] }),
      number: z
        .string()
        .regex(/^[1-9]\d{0,3}$/)
        .meta({ description: 'The number of the session', examples: ['17'] }),
    }),
    run: ({ path: { series, number } }) => roundPage(series, Number(number)),
  }),
  operation({
    path: '/places',
    id: 'listPlaces',
    parameters: none,
    query: none,
    answer: schemas.places,
    summary: 'The places of the registry',
    run: async () => ({ places: await registeredPlaces() }),
  }),
  operation({
    path: '/parties',
    id: 'listParties',
    parameters: none,
    query: none,
    answer: schemas.parties,
    summary: 'States, organisations and movements',
    run: async () => ({ parties: await registeredParties() }),
  }),
  operation({
    path: '/topics',
    id: 'listTopics',
    parameters: none,
    query: none,
    answer: schemas.topics,
    summary: 'What meetings are about',
    run: async () => ({ topics: await registeredTopics() }),
  }),
  operation({
    path: '/publishers',
    id: 'listPublishers',
    parameters: none,
    query: none,
    answer: schemas.publishers,
    summary: 'Who publishes the dispatches',
    run: async () => ({ publishers: await registeredPublishers() }),
  }),
  operation({
    path: '/sources/{id}',
    id: 'getSource',
    query: none,
    answer: schemas.source,
    summary: 'A dispatch, and which of its words told what',
    parameters: z.object({ id: idSchema }),
    run: async ({ path: { id } }) => {
      const found = await sourcePage(id)
      return found && { ...found, meetings: found.meetings.map((meeting) => meeting.id) }
    },
  }),
  operation({
    path: '/search',
    id: 'search',
    parameters: none,
    answer: schemas.searchResults,
    summary: 'What a query finds, in any script and spelling',
    query: filterQuery.extend({
      q: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .meta({ description: 'Words to find; in quotation marks exactly, after a hyphen not' }),
      sort: z.enum(['relevance', 'date']).optional(),
      calendar: calendarSchema
        .optional()
        .meta({ description: 'By which years are taken that nothing else tells' }),
      at: cursorSchema.meta({ description: 'A place in the list of meetings' }),
    }),
    faultsIn: faultsInSearch,
    run: async ({ query: { q, sort = 'relevance', calendar = 'gregorian', at }, site, self }) => {
      const results = await searchArchive({
        query: q,
        filter: readFilter(self.searchParams),
        calendar,
        sort,
        ...(at !== undefined && { cursor: at }),
        sources: { size: SOURCES_SHOWN, after: null },
      })
      if (results === null)
        return new Unanswerable([{ parameter: 'q', value: q, detail: 'There is no word in it.' }])
      const { shown, next, previous, total } = results.meetings
      return {
        ...results,
        meetings: {
          total,
          next: pageAt(site, self, next),
          previous: pageAt(site, self, previous),
          shown: shown.map((one) => ({ ...one, permalink: site.origin + permalink(one.id) })),
        },
      }
    },
  }),
]

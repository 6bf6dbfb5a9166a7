/** Lists of meetings in forms to take away: `/api/meetings.csv?official=…&locale=fa`. */
import { createHash } from 'node:crypto'
import {
  EXPORT_FORMS,
  type ExportForm,
  exportPath,
  homePath,
  permalink,
  searchPath,
  sourcePath,
  timelinePath,
} from '@/lib/archive/address'
import { calendarSchema } from '@/lib/archive/dto'
import { type MeetingFilter, readView } from '@/lib/archive/filter'
import { type MeetingList, meetingList } from '@/lib/archive/loaders/exports'
import { knownFilter } from '@/lib/archive/loaders/filters'
import { presentAddress } from '@/lib/archive/loaders/moved'
import { ATOM, FEED_LENGTH, writeFeed } from '@/lib/exports/lists/atom'
import { LIST_FORMS, writeList } from '@/lib/exports/lists/forms'
import type { ExportedList } from '@/lib/exports/lists/list'
import { listTitle } from '@/lib/exports/lists/title'
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale, MANNERS } from '@/lib/i18n/locales'
import { OPEN_TO_ALL, problem } from '../problem'
import { siteOf } from '../site'
import { type Fault, faultsOf, WRONG_PARAMETERS } from '../unknown-filter'
import { validatorsOf } from '../validators'
import { enter } from './gate'
import { streamOf } from './stream'

/** Grows when the forms change, so that nobody keeps what an older archive wrote. */
const FORMS_VERSION = 1

function localeOf(told: string | null): Locale {
  return isLocale(told) ? told : DEFAULT_LOCALE
}

/** The language of the words, and the calendar by which a query's years are counted, are of those that there are. */
function faultsOfView(parameters: URLSearchParams): Fault[] {
  const known = { locale: LOCALES, calendar: calendarSchema.options } as const
  return Object.entries(known).flatMap(([parameter, values]) => {
    const value = parameters.get(parameter)
    if (value === null || value === '' || values.some((one) => one === value)) return []
    return [{ parameter, value, detail: `“${value}” is none of ${values.join(', ')}.` }]
  })
}

/** `meetings.csv` → `csv`; null for another list, or a form in which none can be had. */
function formOf(name: string): ExportForm | null {
  return EXPORT_FORMS.find((form) => name === `meetings.${form}`) ?? null
}

/** The page that shows the same list. */
function pageOf(locale: Locale, filter: MeetingFilter, query: string | undefined): string {
  return query === undefined
    ? timelinePath(homePath(locale), filter)
    : timelinePath(searchPath(locale), filter, { q: query })
}

type Asked = { request: Request; list: MeetingList; exported: ExportedList }

async function writtenFeed({ list, exported }: Asked): Promise<string> {
  return writeFeed(exported, await list.changedLast(FEED_LENGTH), list.changedAt)
}

/** @param name what follows `/api/` in the address */
export async function answerList(request: Request, name: string): Promise<Response> {
  const form = formOf(name)
  if (form === null)
    return problem(
      404,
      `Lists of meetings can be had as ${EXPORT_FORMS.map((one) => `meetings.${one}`).join(', ')}.`,
    )
  const { pathname, search, searchParams } = new URL(request.url)
  const moved = await presentAddress(pathname + search)
  if (moved !== null) return new Response(null, { status: 308, headers: { ...OPEN_TO_ALL, Location: moved } })
  const { filter, leftOut } = await knownFilter(searchParams)
  const faults = [...faultsOf(leftOut), ...faultsOfView(searchParams)]
  if (faults.length > 0) return problem(400, WRONG_PARAMETERS, { errors: faults })
  const locale = localeOf(searchParams.get('locale'))
  const { q: query, calendar = MANNERS[locale].calendars[0] } = readView(searchParams)
  const list = await meetingList(filter, query ?? null, calendar)
  if (list === null) return problem(400, 'There is no word in “q”.')
  const { origin } = siteOf(request)
  const self = origin + exportPath(filter, form, locale, query)
  const exported: ExportedList = {
    locale,
    self,
    page: origin + pageOf(locale, filter, query),
    title: listTitle(locale, filter, list.named, query),
    addressesOf: ({ id }) => ({
      record: origin + permalink(id),
      source: (source) => origin + sourcePath(locale, source),
    }),
  }
  const asked = createHash('sha256').update(self).digest('base64url').slice(0, 10)
  const { headers: validators, known } = validatorsOf(
    request,
    `${FORMS_VERSION}.${list.stamp}.${asked}`,
    list.changedAt,
  )
  const headers = { ...OPEN_TO_ALL, ...validators, 'Cache-Control': 'public, no-cache' }
  if (known) return new Response(null, { status: 304, headers })
  return form === ATOM.suffix
    ? answerFeed({ request, list, exported }, headers)
    : answerStream({ request, list, exported }, form, headers)
}

async function answerFeed(asked: Asked, headers: Record<string, string>): Promise<Response> {
  const head = asked.request.method === 'HEAD'
  return new Response(head ? null : await writtenFeed(asked), {
    headers: { ...headers, 'Content-Type': ATOM.mediaType },
  })
}

function answerStream(
  { request, list, exported }: Asked,
  suffix: string,
  validators: Record<string, string>,
): Response {
  const form = LIST_FORMS.find((one) => one.suffix === suffix)
  if (form === undefined) return problem(404, 'Lists of meetings cannot be had in this form.')
  const headers = {
    ...validators,
    'Content-Type': form.mediaType,
    'Content-Disposition': `inline; filename="mahzar-meetings.${suffix}"`,
  }
  if (request.method === 'HEAD') return new Response(null, { headers })
  const leave = enter()
  if (leave === null)
    return problem(
      503,
      'As many lists as this archive writes at once are being written; ask again in a minute.',
      {
        headers: { 'Retry-After': '60' },
      },
    )
  return new Response(streamOf(writeList(form, exported, list.records()), leave), { headers })
}

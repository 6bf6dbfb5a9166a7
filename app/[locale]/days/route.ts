import type { NextRequest } from 'next/server'
import { timelinePath } from '@/lib/archive/address'
import { parameter, readFilter, readView } from '@/lib/archive/filter'
import { readTypedRange } from '@/lib/archive/search/typed-range'
import { MANNERS } from '@/lib/i18n/locales'
import { pageLocale } from '@/lib/i18n/page-locale'

type DaysProps = { params: Promise<{ locale: string }> }

/** Lists of meetings stand at paths of the archive alone: nobody is sent elsewhere. */
const LIST = /^(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){1,6}$/

/**
 * Narrows a list to days as they were typed: `path` is the list, `since` and `until` the days in any
 * calendar, all else the list's own parameters. Leads to the list with the days in its address; with
 * what was typed, for the list to say so, where that is no day.
 */
export async function GET({ nextUrl }: NextRequest, { params }: DaysProps): Promise<Response> {
  const locale = await pageLocale(params)
  const told = nextUrl.searchParams
  const asked = parameter(told, 'path') ?? ''
  const path = LIST.test(asked) && asked.split('/')[1] === locale ? asked : `/${locale}`
  const view = { ...readView(told), at: null }
  const filter = readFilter(told)
  const range = readTypedRange(told, filter, view.calendar ?? MANNERS[locale].calendars[0])
  const address = timelinePath(path, range.kind === 'read' ? range.filter : filter, view)
  const typed = range.kind === 'unread' ? new URLSearchParams(range.typed).toString() : ''
  const joint = typed === '' ? '' : address.includes('?') ? '&' : '?'
  return new Response(null, { status: 303, headers: { Location: `${address}${joint}${typed}` } })
}

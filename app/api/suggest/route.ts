import type { NextRequest } from 'next/server'
import { z } from 'zod'
import {
  homePath,
  meetingPath,
  officialPath,
  roundPath,
  sourcePath,
  timelinePath,
} from '@/lib/archive/address'
import { suggestions } from '@/lib/archive/loaders/search'
import { inNumber } from '@/lib/i18n/digits'
import { LOCALES, type Locale, MANNERS } from '@/lib/i18n/locales'
import { meetingTitle, nameIn, occasionTitle } from '@/lib/i18n/meeting-titles'
import { officeToldIn, yearsInWords } from '@/lib/i18n/offices'
import { oneLine } from '@/lib/i18n/told-text'
import { wordsIn } from '@/lib/i18n/translator'

const askedSchema = z.object({ q: z.string().max(200), locale: z.enum(LOCALES) })

type Suggested = Awaited<ReturnType<typeof suggestions>>[number]

/** What a suggestion is called, of what sort it is, and where it leads. */
function line(locale: Locale, one: Suggested): { label: string; sort: string; href: string } {
  const t = wordsIn(locale)
  const listed = (filter: Parameters<typeof timelinePath>[1]) => timelinePath(homePath(locale), filter)
  switch (one.kind) {
    case 'round': {
      const label = occasionTitle(locale, one.series, one.number)
      return { label, sort: t('search.rounds'), href: roundPath(locale, one.series.slug, one.number) }
    }
    case 'meeting':
      return {
        label: meetingTitle(locale, one.meeting),
        sort: t('search.meetings'),
        href: meetingPath(locale, one.meeting.id),
      }
    case 'source':
      return {
        label: oneLine(one.source.title ?? t('source.untitled')),
        sort: t('search.sources'),
        href: sourcePath(locale, one.source.id),
      }
    case 'official':
      return {
        label: officialIn(locale, one),
        sort: t('search.officials'),
        href: officialPath(locale, one.thing.slug),
      }
    case 'place':
      return {
        label: nameIn(locale, one.thing),
        sort: t('search.places'),
        href: listed({ place: [one.thing.slug] }),
      }
    case 'party':
      return {
        label: nameIn(locale, one.thing),
        sort: t('search.parties'),
        href: listed({ party: [one.thing.slug] }),
      }
    case 'topic':
      return {
        label: nameIn(locale, one.thing),
        sort: t('search.topics'),
        href: listed({ topic: [one.thing.slug] }),
      }
  }
}

/** Somebody by name, and by the office that is typed: `Sergei Lavrov · foreign minister of Russia since 2004`. */
function officialIn(locale: Locale, { thing, office }: Extract<Suggested, { kind: 'official' }>): string {
  const name = nameIn(locale, thing)
  if (office === null) return name
  const term = yearsInWords(locale, office, MANNERS[locale].calendars[0])
  return `${name} · ${officeToldIn(locale, office)}${term === null ? '' : ` ${term}`}`
}

/** What somebody typing in the search box may mean: `?q=` as typed, `&locale=` the page's language. */
export async function GET({ nextUrl }: NextRequest): Promise<Response> {
  const asked = askedSchema.safeParse(Object.fromEntries(nextUrl.searchParams))
  if (!asked.success) return Response.json({ error: 'bad-request' }, { status: 400 })
  const { q, locale } = asked.data
  const found = await suggestions(q.trim(), MANNERS[locale].calendars[0])
  const lines = found.map((one) => line(locale, one))
  const t = wordsIn(locale)
  return Response.json(
    {
      suggestions: lines,
      announcement: t('search.suggested', { count: lines.length, n: inNumber(locale, lines.length) }),
    },
    { headers: { 'Cache-Control': 'public, max-age=30' } },
  )
}

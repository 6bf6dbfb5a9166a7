/** What a list is called, by what it is narrowed to. */
import type { Named } from '@/lib/archive/dto'
import type { MeetingFilter } from '@/lib/archive/filter'
import { dayInWords } from '@/lib/i18n/dates'
import { comma } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { occasionTitle } from '@/lib/i18n/meeting-titles'
import { oneLine, quoted } from '@/lib/i18n/told-text'
import { wordsIn } from '@/lib/i18n/translator'
import { nameOf } from '../wording'

type NamesOfFilter = Readonly<
  Record<'official' | 'party' | 'place' | 'topic' | 'publisher', readonly Named[]>
> & {
  series: Named | null
}

/** The values of a filter that are not things with names. */
function choices(locale: Locale, { kind, status, language, from, to }: MeetingFilter): string[] {
  const t = wordsIn(locale)
  return [
    ...(kind ?? []).map((one) => t(`kind.${one}`)),
    ...(status ?? []).map((one) => t(`status.${one}`)),
    ...(language ?? []).map((one) => t(`language.${one}`)),
    ...(from === undefined ? [] : [t('data.from', { day: dayInWords(locale, from) })]),
    ...(to === undefined ? [] : [t('data.to', { day: dayInWords(locale, to) })]),
  ]
}

/** `Mahzar: meetings (Geir Pedersen, Geneva)`. */
export function listTitle(
  locale: Locale,
  filter: MeetingFilter,
  named: NamesOfFilter,
  query?: string,
): string {
  const { official, party, place, topic, publisher, series } = named
  const narrowed = [
    ...(query === undefined ? [] : [quoted(locale, query)]),
    ...[official, party, place, topic, publisher].flat().map((thing) => nameOf(thing, locale)),
    ...(series === null ? [] : [occasionTitle(locale, series, filter.number ?? null)]),
    ...choices(locale, filter),
  ]
  const t = wordsIn(locale)
  return narrowed.length === 0
    ? t('data.list')
    : oneLine(t('data.narrowed', { what: narrowed.join(comma(locale)) }))
}

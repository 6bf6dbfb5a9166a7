import type { useTranslations } from 'next-intl'
import { harmless } from '@/components/ui/told-text'
import type { MeetingSummary, Named, Participant } from '@/lib/archive/dto'
import { edtfInWords, type RangeSense } from '@/lib/i18n/dates'
import { inDigits, inNumber } from '@/lib/i18n/digits'
import { comma, jointBefore } from '@/lib/i18n/lists'
import type { Locale } from '@/lib/i18n/locales'
import { nameFor } from '@/lib/i18n/names'

/** All of the interface's texts, as `useTranslations()` and `getTranslations()` give them. */
export type Words = ReturnType<typeof useTranslations<never>>

/** What the sessions of a series are called by number; a round where nothing else is usual. */
const SESSION_MANNERS: Readonly<Record<string, 'session' | 'conference' | 'summit'>> = {
  unga: 'session',
  brussels: 'conference',
  'doha-forum': 'session',
  'astana-summit': 'summit',
}

/** A session's name: `Astana format, round 17`; the series alone where it has no number. */
export function occasionTitle(t: Words, locale: Locale, series: Named, number: number | null): string {
  const name = nameFor(locale, series.name)?.text ?? series.slug
  if (number === null) return name
  const manner = SESSION_MANNERS[series.slug] ?? 'other'
  return t('round.named', { manner, name, n: inDigits(locale, number) })
}

/** Whether a range of days is how long a meeting of this kind lasted, or when it may have been. */
export function senseOf(kind: MeetingSummary['kind']): RangeSense {
  return kind === 'round' || kind === 'summit' || kind === 'ministerial' ? 'span' : 'within'
}

/** What to call somebody where only plain characters can stand: labels, titles. */
export function participantTitle(t: Words, locale: Locale, participant: Participant): string {
  const { official, nameAsTold, titleAsTold, party } = participant
  if (official) return nameFor(locale, official.name)?.text ?? official.slug
  const told = nameAsTold ?? titleAsTold
  if (told) return harmless(told)
  if (party) return t('meeting.delegationOf', { party: nameFor(locale, party.name)?.text ?? party.slug })
  return t('meeting.unnamed')
}

/** A meeting in a line of plain characters: who met, or which session it was, and when. */
export function meetingTitle(t: Words, locale: Locale, meeting: Omit<MeetingSummary, 'sourceCount'>): string {
  const { occasion, occasionRelation, participants, kind, date } = meeting
  const named = participants.slice(0, participants.length > 4 ? 3 : 4)
  const people = named.map((participant) => participantTitle(t, locale, participant))
  const rest = participants.length - named.length
  if (rest > 0) people.push(t('meeting.others', { count: rest, n: inNumber(locale, rest) }))
  const joined = people.map((name, place) => jointBefore(locale, place, people.length) + name).join('')
  const who =
    occasion && occasionRelation === 'session'
      ? occasionTitle(t, locale, occasion.series, occasion.number)
      : people.length > 0
        ? joined
        : t('meeting.titleUnnamed', { kind: t(`kind.${kind}`) })
  return date.edtf === null
    ? who
    : `${who}${comma(locale)}${edtfInWords(locale, date.edtf, { sense: senseOf(kind) })}`
}

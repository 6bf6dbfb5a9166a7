/**
 * A record in words of one language as files carry them: plain characters, without those that turn
 * or isolate direction, which reference managers and calendars show as boxes.
 */
import type { MeetingRecord, Named, Participant } from '@/lib/archive/dto'
import type { Locale } from '@/lib/i18n/locales'
import { meetingSentence } from '@/lib/i18n/meeting-sentences'
import {
  cityIn,
  meetingTitle,
  nameIn,
  occasionTitle,
  participantTitle,
  wordsAsTold,
} from '@/lib/i18n/meeting-titles'
import { oneLine } from '@/lib/i18n/told-text'
import { wordsIn } from '@/lib/i18n/translator'

/** Where a record and its sources can be read: absolute addresses. */
export type Addresses = { record: string; source: (id: string) => string }

/** The language of forms that give no choice of one. */
const PLAIN: Locale = 'en'

export function nameOf(named: Named, locale: Locale = PLAIN): string {
  return nameIn(locale, named)
}

/** Somebody by name, bare: in the words of the dispatch where the registry does not know them. */
export function participantName(participant: Participant, locale: Locale = PLAIN): string {
  const told = wordsAsTold(participant)
  return told ? oneLine(told) : participantTitle(locale, participant)
}

export function occasionInWords(
  { series, number }: NonNullable<MeetingRecord['occasion']>,
  locale: Locale = PLAIN,
): string {
  return occasionTitle(locale, series, number)
}

/** The city, under the name that it bore in those days. */
export function cityOf(record: MeetingRecord, locale: Locale = PLAIN): string | null {
  return cityIn(locale, record)
}

export function kindInWords({ kind }: MeetingRecord, locale: Locale = PLAIN): string {
  return wordsIn(locale)(`kind.${kind}`)
}

/** `Talks between Ali-Asghar Khaji and Geir Pedersen, Tehran, 25 December 2021`. */
export function titleOf(record: MeetingRecord, locale: Locale = PLAIN): string {
  return oneLine(meetingTitle(locale, record))
}

/** The meeting in one sentence. */
export function sentenceOf(record: MeetingRecord, locale: Locale = PLAIN): string {
  return oneLine(meetingSentence(locale, record))
}

/** The name of a record in reference managers and calendars, stable for ever. */
export function citationId({ id }: MeetingRecord): string {
  return `mahzar-${id}`
}

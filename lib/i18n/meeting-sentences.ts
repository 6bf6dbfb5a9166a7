/** A meeting told in one sentence of the reader's language, from its record alone. */
import type { Participant } from '@/lib/archive/dto'
import { edtfInSentence } from './dates'
import { inDigits } from './digits'
import type { Locale } from './locales'
import {
  cityIn,
  listIn,
  type MeetingFacts,
  nameIn,
  participantTitle,
  peopleIn,
  senseOf,
  sessionManner,
  wordsAsTold,
} from './meeting-titles'
import { wordsIn } from './translator'

/** A session as a sentence names it: `round 17 of the Astana format`. */
function sessionIn(locale: Locale, { series, number }: NonNullable<MeetingFacts['occasion']>): string {
  const name = nameIn(locale, series)
  const t = wordsIn(locale)
  if (number === null) return t('sentence.unnumbered', { name })
  return t('sentence.numbered', { manner: sessionManner(series), name, n: inDigits(locale, number) })
}

/** Somebody with the party they stood for: `Geir Pedersen (United Nations)`. */
function withParty(locale: Locale, participant: Participant): string {
  const { official, office, party } = participant
  const who = participantTitle(locale, participant)
  if (party === null || office !== null) return who
  if (official || wordsAsTold(participant)) return `${who} (${nameIn(locale, party)})`
  return wordsIn(locale)('office.delegation', { party: nameIn(locale, party) })
}

/** Where, when and on what occasion, in the order in which the language tells them. */
function circumstances(locale: Locale, meeting: MeetingFacts): string {
  const { date, kind, occasion, occasionRelation } = meeting
  const t = wordsIn(locale)
  const city = cityIn(locale, meeting)
  const where = city === null ? '' : t('sentence.where', { city })
  const when =
    date.edtf === null ? '' : edtfInSentence(locale, date.edtf, { sense: senseOf(kind), weekday: true })
  const margins =
    occasion && occasionRelation === 'margins'
      ? t('sentence.margins', { session: sessionIn(locale, occasion) })
      : ''
  return (locale === 'en' ? [where, when, margins] : [when, where, margins])
    .filter((part) => part !== '')
    .map((part) => ` ${part}`)
    .join('')
}

/**
 * `Ali-Asghar Khaji (Iran) and Geir Pedersen (United Nations) held talks in Tehran on Saturday
 * 25 December 2021.` What the record does not tell, the sentence leaves out.
 */
export function meetingSentence(locale: Locale, meeting: MeetingFacts): string {
  const { kind, status, participants, occasion, occasionRelation, topics } = meeting
  const t = wordsIn(locale)
  const isSession = occasion !== null && occasionRelation === 'session'
  const words = {
    status,
    count: participants.length,
    people: peopleIn(locale, participants, (participant) => withParty(locale, participant)),
    topics: listIn(
      locale,
      topics.map((topic) => nameIn(locale, topic)),
    ),
    about: topics.length,
    at: circumstances(locale, meeting),
  }
  const sentence = isSession
    ? t('sentence.session', { ...words, session: sessionIn(locale, occasion) })
    : t(`sentence.${kind}`, words)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

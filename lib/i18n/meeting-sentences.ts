/** A meeting told in one sentence of the reader's language, from its record alone. */
import type { Participant } from '@/lib/archive/dto'
import { withLam } from './articles'
import { edtfInSentence } from './dates'
import { listApart } from './lists'
import type { Locale } from './locales'
import {
  capitalised,
  cityIn,
  delegationIn,
  type MeetingFacts,
  nameIn,
  participantTitle,
  peopleIn,
  senseOf,
  sessionManner,
  wordsAsTold,
} from './meeting-titles'
import { ordinalIn } from './ordinals'
import { wordsIn } from './translator'

/** A session as a sentence names it: `the 17th round of the Astana format`, `the Astana ministerial`. */
function sessionIn(locale: Locale, { series, number }: NonNullable<MeetingFacts['occasion']>): string {
  const manner = sessionManner(series)
  const t = wordsIn(locale)
  const name = nameIn(locale, series)
  if (number === null) return t('sentence.unnumbered', { manner, name })
  const nth = ordinalIn(locale, number, manner === 'conference' ? 'masculine' : 'feminine')
  const told = locale === 'ar' && manner === 'session' ? withLam(name) : name
  return t('sentence.numbered', { manner, name: told, nth })
}

/** Somebody with the party they stood for: `Geir Pedersen (United Nations)`. */
function withParty(locale: Locale, participant: Participant): string {
  const { official, office, party } = participant
  const who = participantTitle(locale, participant, 'sentence')
  if (party === null || office !== null) return who
  if (official || wordsAsTold(participant)) return `${who} (${nameIn(locale, party)})`
  return delegationIn(locale, party, 'sentence')
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
    topics: listApart(
      locale,
      topics.map((topic) => nameIn(locale, topic)),
    ),
    about: topics.length,
    at: circumstances(locale, meeting),
  }
  const sentence = isSession
    ? t('sentence.session', { ...words, session: sessionIn(locale, occasion) })
    : t(`sentence.${kind}`, words)
  return capitalised(sentence)
}

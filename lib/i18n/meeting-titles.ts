/**
 * What a meeting is called, composed from its record in the reader's language: who met, or which
 * session it was; in a title with kind, place and day too. Plain characters: pages, feeds, citations
 * and calendars all take their words from here.
 */
import type { MeetingSummary, Named, Participant } from '@/lib/archive/dto'
import { withArticle } from './articles'
import { edtfInWords, type RangeSense } from './dates'
import { inDigits, inNumber } from './digits'
import { comma, listOf } from './lists'
import type { Locale } from './locales'
import { nameFor } from './names'
import { isolated, oneLine, quoted } from './told-text'
import { wordsIn } from './translator'

/** What titles are composed of; records and the lines of lists have it alike. */
export type MeetingFacts = Omit<MeetingSummary, 'sourceCount'>

/** Rounds and sessions are of their series; a conference, a summit or a meeting bears its series' name itself. */
type SessionManner = 'session' | 'conference' | 'summit' | 'meeting' | 'other'

/** What the sessions of a series are called; a round where nothing else is usual. */
const SESSION_MANNERS: Readonly<Record<string, SessionManner>> = {
  unga: 'session',
  brussels: 'conference',
  'doha-forum': 'session',
  'astana-summit': 'summit',
  'astana-ministerial': 'meeting',
  'syrian-national-dialogue-congress': 'conference',
}

/** How the sessions of a series are told: rounds, sessions, conferences, summits, meetings. */
export function sessionManner(series: Named): SessionManner {
  return SESSION_MANNERS[series.slug] ?? 'other'
}

/** A registered name in the reader's language, else in the nearest that there is, else its slug. */
export function nameIn(locale: Locale, { name, slug }: Named): string {
  return oneLine(nameFor(locale, name)?.text ?? slug)
}

/** A session's name: `Astana format, round 17`; the series alone where it has no number. */
export function occasionTitle(locale: Locale, series: Named, number: number | null): string {
  const name = nameIn(locale, series)
  if (number === null) return name
  return wordsIn(locale)('round.named', { manner: sessionManner(series), name, n: inDigits(locale, number) })
}

/** Whether a range of days is how long a meeting of this kind lasted, or when it may have been. */
export function senseOf(kind: MeetingSummary['kind']): RangeSense {
  return kind === 'round' || kind === 'summit' || kind === 'ministerial' ? 'span' : 'within'
}

/**
 * The words in which a dispatch tells somebody who has no name in the reader's language; null where there
 * are better. Versions kept before offices were told apart have nothing but the words.
 */
export function wordsAsTold({
  official,
  nameAsTold,
  titleAsTold,
  office,
  party,
}: Participant): string | null {
  if (official) return null
  return nameAsTold ?? (office && party ? null : titleAsTold)
}

/** Whether a name stands within a sentence or a list, or begins a line of its own. */
export type Standing = 'sentence' | 'alone'

/** A text as it begins a sentence or stands alone. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Somebody told by office alone, in the reader's language: `the ambassador of Lebanon`; null for everybody else. */
export function officeIn(locale: Locale, { office, party }: Participant, standing: Standing): string | null {
  if (!office || !party) return null
  if (office === 'delegation') return delegationIn(locale, party, standing)
  const told = wordsIn(locale)(`office.${office}`, { party: partyIn(locale, party) })
  return standing === 'alone' ? capitalised(told) : told
}

/** A party as it stands after another noun: `the United Nations`. */
function partyIn(locale: Locale, party: Named): string {
  return withArticle(locale, nameIn(locale, party))
}

/** A delegation of whom nobody is told, within a sentence or by itself. */
export function delegationIn(locale: Locale, party: Named, standing: Standing): string {
  const key = standing === 'alone' ? 'meeting.delegationOf' : 'office.delegation'
  return wordsIn(locale)(key, { party: partyIn(locale, party) })
}

/**
 * What to call somebody: by name where the registry knows them; by office where nothing else is told;
 * else in the words of the dispatch, whatever its language, in quotation marks and cut off from the
 * direction of what stands around.
 */
export function participantTitle(
  locale: Locale,
  participant: Participant,
  standing: Standing = 'alone',
): string {
  const { official, party } = participant
  if (official) return nameIn(locale, official)
  const told = wordsAsTold(participant)
  if (told) return quoted(locale, isolated(told))
  const office = officeIn(locale, participant, standing)
  if (office) return office
  return party ? delegationIn(locale, party, standing) : wordsIn(locale)('meeting.unnamed')
}

/** The most people that a line names before it counts the rest. */
const NAMED_IN_A_LINE = 4

/** The first few of those who took part, and how many a line leaves out. */
export function fewOf(participants: readonly Participant[]): { named: readonly Participant[]; rest: number } {
  const limit = participants.length > NAMED_IN_A_LINE ? NAMED_IN_A_LINE - 1 : NAMED_IN_A_LINE
  const named = participants.slice(0, limit)
  return { named, rest: participants.length - named.length }
}

/** Those who met, `told` as the caller words one of them: the first few, then how many others. */
export function peopleIn(
  locale: Locale,
  participants: readonly Participant[],
  told: (participant: Participant) => string = (one) => participantTitle(locale, one, 'sentence'),
): string {
  const { named, rest } = fewOf(participants)
  const people = named.map(told)
  if (rest > 0) people.push(wordsIn(locale)('meeting.others', { count: rest, n: inNumber(locale, rest) }))
  return listOf(locale, people)
}

/** The city, under the name that it bore in those days; null where no place was told. */
export function cityIn(
  locale: Locale,
  { place, placeNameThen }: Pick<MeetingFacts, 'place' | 'placeNameThen'>,
): string | null {
  if (place === null) return null
  const then = placeNameThen && nameFor(locale, placeNameThen)
  return then ? oneLine(then.text) : nameIn(locale, place)
}

/** `Talks between Ali-Asghar Khaji and Geir Pedersen`; a session by its own name. */
function subjectOf(locale: Locale, meeting: MeetingFacts): string {
  const { occasion, occasionRelation, participants, kind } = meeting
  if (occasion && occasionRelation === 'session')
    return occasionTitle(locale, occasion.series, occasion.number)
  const people = peopleIn(locale, participants)
  return wordsIn(locale)(`title.${kind}`, { count: participants.length, people })
}

/** A meeting in a line: what kind, who met or which session, where and when; a plan says that it is one. */
export function meetingTitle(locale: Locale, meeting: MeetingFacts): string {
  const { date, kind, status } = meeting
  const parts = [
    subjectOf(locale, meeting),
    cityIn(locale, meeting),
    date.edtf === null ? null : edtfInWords(locale, date.edtf, { sense: senseOf(kind) }),
  ]
  const title = parts.filter((part) => part !== null).join(comma(locale))
  return status === 'planned' ? wordsIn(locale)('title.planned', { title }) : title
}

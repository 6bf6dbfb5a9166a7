/**
 * What speaks for and against a record's being right, in numbers: how it was told, what of it was
 * read and what implied, what its sentences tell beside it. Their weights are fitted (./weights.json).
 */
import { onlyDay } from '../calendar/interval'
import type { DraftIssue, IssueCode } from '../draft'
import { isRemote, partyOf } from '../events/model'
import { anyHolds } from '../in-order'
import type { Findings, Told } from '../issues/model'
import { nameLike } from '../mentions/name-words'

export const signalNames = [
  'focus',
  'planned',
  'call-or-video',
  'session',
  'many-sided',
  'date-unknown',
  'date-open-or-long',
  'date-implied',
  'date-from-vague-day',
  'date-of-lead-or-dispatch',
  'date-of-session',
  'place-unknown',
  'place-implied',
  'margins-implied',
  'margins-told',
  'one-participant',
  'third-participant',
  'more-participants',
  'unregistered',
  'unnamed',
  'party-unknown',
  'told-together',
  'taken-from-before',
  'passing',
  'background',
  'headline-alone',
  'loose-noun',
  'told-once',
  'others-in-sentence',
  'cities-in-sentence',
  'days-in-sentence',
  'long-sentence',
  'told-elsewhere',
  'misspelt',
  'words-like-names',
  'records',
  'issues',
  'day-doubtful',
  'session-doubtful',
  'other-side-untold',
  'cancelled-or-put-off',
] as const
export type SignalName = (typeof signalNames)[number]
/** Counts from 0 to 1, and what is or isn't so. */
export type Signals = Record<SignalName, number | boolean>

/** Rules by which somebody takes part of whom the clause itself tells no name. */
const FROM_BEFORE = new Set(['pronoun', 'both-told-before', 'office-of-named-person'])
const TOGETHER = new Set(['guarantors', 'plural-office', 'parties-told'])
const DAY_DOUBTS: readonly IssueCode[] = [
  'weekday-mismatch',
  'year-slip',
  'year-inferred',
  'ambiguous-figures',
]
const SESSION_DOUBTS: readonly IssueCode[] = [
  'ordinal-contradicts-dates',
  'ordinal-corrected',
  'session-unregistered',
]
/** More days than that are a stretch rather than a meeting's own. */
const LONG_DAYS = 8
/** Counts above that say no more than it. */
const MOST = 3

const upTo = (count: number, most = MOST) => Math.min(count, most) / most

function ofDate({ dated }: Findings, { date }: Told) {
  const rule = date?.rule ?? ''
  const { from, to } = date?.interval ?? { from: null, to: null }
  const reference = dated.reference && onlyDay(dated.reference)
  return {
    'date-unknown': date === null,
    'date-open-or-long': date !== null && (from === null || to === null || to - from > LONG_DAYS),
    'date-implied': date?.basis === 'implied',
    'date-from-vague-day': date !== null && reference === null,
    'date-of-lead-or-dispatch': rule === 'day-of-lead' || rule === 'day-of-dispatch',
    'date-of-session': rule === 'days-of-session' || rule === 'day-of-session',
  }
}

function ofPeople({ event }: Told) {
  const { participants } = event
  const share = (pick: (one: (typeof participants)[number]) => boolean) =>
    upTo(participants.filter(pick).length)
  return {
    'one-participant': participants.length < 2,
    'third-participant': participants.length === 3,
    'more-participants': participants.length > 3,
    unregistered: share(({ person }) => person !== null && person.slug === null),
    unnamed: share(({ person }) => person === null),
    'party-unknown': share((one) => partyOf(one) === null),
    'told-together': participants.some(({ rule }) => TOGETHER.has(rule)),
    'taken-from-before': share(({ rule }) => FROM_BEFORE.has(rule)),
  }
}

/** What the sentence of a meeting tells beside it: others who may have been there, other cities and days. */
function ofSentence({ scene }: Findings, { event }: Told) {
  const { document, cast, dates } = scene
  const { from, to, index } = event.clause.sentence
  const there = new Set(event.participants.map(({ person }) => person))
  const others = (cast.bySentence.get(index) ?? []).filter((actor) => {
    const person = cast.people.personOf.get(actor)
    return person !== undefined && !there.has(person)
  })
  const places = new Set(document.marks.within('place', from, to).map(({ value }) => value.slug))
  if (event.place) places.delete(event.place.slug)
  const days = dates.filter((one) => one.from >= from && one.to <= to).length
  return {
    'others-in-sentence': upTo(new Set(others.map((actor) => cast.people.personOf.get(actor))).size),
    'cities-in-sentence': upTo(places.size),
    'days-in-sentence': days > 1,
    'long-sentence': upTo(Math.max(0, to - from - 20), 40),
  }
}

/** Whom the meeting's sentence doesn't tell, whose name is known by likeness alone, and what in it may be a name that was not read. */
function ofNames({ scene }: Findings, { event }: Told) {
  const { document, cast } = scene
  const { from, to, index } = event.clause.sentence
  const elsewhere = event.participants.filter(({ at }) => at.from < from || at.from >= to)
  const told = cast.bySentence.get(index) ?? []
  const free = (at: number) => !anyHolds(told, at) && !document.dateTokens.has(at) && nameLike(document, at)
  let pairs = 0
  for (let at = from; at + 1 < to && pairs < MOST; at++) if (free(at) && free(at + 1)) pairs++
  return {
    'told-elsewhere': upTo(elsewhere.length),
    misspelt: event.participants.some(({ actor }) => actor.name?.near === true),
    'words-like-names': upTo(pairs),
  }
}

function ofTelling({ scene }: Findings, { event, draft }: Told) {
  const { relation, number, at } = event.occasion ?? { relation: null, number: null, at: null }
  const remote = isRemote(draft.kind)
  return {
    focus: draft.focus,
    planned: draft.status === 'planned',
    'call-or-video': remote,
    session: relation === 'session',
    'many-sided': draft.kind === 'summit' || draft.kind === 'ministerial',
    'place-unknown': !remote && draft.place === null,
    'place-implied': draft.place !== null && event.place?.rule !== 'place-told',
    'margins-implied': relation === 'margins' && (at === null || number === null),
    'margins-told': relation === 'margins' && at !== null,
    passing: event.passing,
    background: event.background,
    'headline-alone': event.clause.sentence.headline,
    'loose-noun': scene.document.marks.at('meeting', event.kindAt.from)?.value.loose ?? false,
    'told-once': event.sentences.size < 2,
  }
}

/**
 * The signals of a record.
 *
 * @param issues those of this record
 * @param records how many records the dispatch has
 */
export function signalsOf(
  findings: Findings,
  told: Told,
  issues: readonly DraftIssue[],
  records: number,
): Signals {
  const has = (...codes: readonly IssueCode[]) => issues.some(({ code }) => codes.includes(code))
  const telling = ofTelling(findings, told)
  const date = ofDate(findings, told)
  const people = ofPeople(told)
  const sentence = ofSentence(findings, told)
  const names = ofNames(findings, told)
  // One by one: put together of parts, so large an object costs as much as a pass over the text.
  return {
    focus: telling.focus,
    planned: telling.planned,
    'call-or-video': telling['call-or-video'],
    session: telling.session,
    'many-sided': telling['many-sided'],
    'place-unknown': telling['place-unknown'],
    'place-implied': telling['place-implied'],
    'margins-implied': telling['margins-implied'],
    'margins-told': telling['margins-told'],
    passing: telling.passing,
    background: telling.background,
    'headline-alone': telling['headline-alone'],
    'loose-noun': telling['loose-noun'],
    'told-once': telling['told-once'],
    'date-unknown': date['date-unknown'],
    'date-open-or-long': date['date-open-or-long'],
    'date-implied': date['date-implied'],
    'date-from-vague-day': date['date-from-vague-day'],
    'date-of-lead-or-dispatch': date['date-of-lead-or-dispatch'],
    'date-of-session': date['date-of-session'],
    'one-participant': people['one-participant'],
    'third-participant': people['third-participant'],
    'more-participants': people['more-participants'],
    unregistered: people.unregistered,
    unnamed: people.unnamed,
    'party-unknown': people['party-unknown'],
    'told-together': people['told-together'],
    'taken-from-before': people['taken-from-before'],
    'others-in-sentence': sentence['others-in-sentence'],
    'cities-in-sentence': sentence['cities-in-sentence'],
    'days-in-sentence': sentence['days-in-sentence'],
    'long-sentence': sentence['long-sentence'],
    'told-elsewhere': names['told-elsewhere'],
    misspelt: names.misspelt,
    'words-like-names': names['words-like-names'],
    records: upTo(records - 1, 7),
    issues: upTo(issues.length),
    'day-doubtful': has(...DAY_DOUBTS),
    'session-doubtful': has(...SESSION_DOUBTS),
    'other-side-untold': has('one-side-untold'),
    'cancelled-or-put-off': has('possible-cancellation', 'put-off'),
  }
}

/** What later clauses add to a meeting told before: who was there too, and partners told after it. */
import { premodified } from '../cases'
import type { Clause } from '../clauses'
import type { DateExpression, DateTelling } from '../dates/model'
import type { Document } from '../document'
import { alsoMeant } from './also-meant'
import { negated } from './cues'
import { dateIn } from './days/day-told'
import {
  isRemote,
  lastToldIn,
  type MeetingEvent,
  meetingTold,
  type Participant,
  type PlaceTold,
  partyOf,
} from './model'
import { isOfBefore, sideTold } from './people/attendance'
import { ofHost } from './people/hosts-side'
import { participantsIn, unique } from './people/participants'
import { placesInClause } from './places/places'
import type { Scene, State } from './scene'
import { marginsOf } from './sessions/occasion-told'
import type { Trigger } from './triggers'

const LOOSE = new Set<DateTelling['kind']>(['months', 'year', 'relative-period'])
const EXACT = new Set<DateTelling['kind']>(['days', 'figures', 'weekday', 'relative-day'])

/** "(met him in May.) The meeting was held on the 12th": a day, where only a month or a week was told. */
function tellsDay(scene: Scene, told: DateExpression, clause: Clause): boolean {
  const date = LOOSE.has(told.telling.kind) ? dateIn(scene, clause) : null
  return date !== null && EXACT.has(date.telling.kind)
}

/** What a clause about "this meeting" adds to it. */
export function addTo(
  scene: Scene,
  event: MeetingEvent,
  clause: Clause,
  named: readonly Participant[],
  state: State,
): void {
  const { document } = scene
  const { verb, from, to } = clause
  event.sentences.add(clause.sentence.index)
  for (const other of alsoMeant(scene, clause, event.participants, state))
    other.sentences.add(clause.sentence.index)
  if (!tellsEarlier(document, clause)) addWhereAndWhen(scene, event, clause)
  if (verb?.value.class === 'postpone' && event.status === 'planned' && premodified(document)) {
    event.postponed = true
    event.date = dateIn(scene, clause)
  }
  event.occasion ??= marginsOf(scene, clause)
  if (verb?.value.negated) return
  const headed = verb?.value.class === 'be' && document.marks.hasPhrase('heads', from, to)
  const spoke = verb?.value.class === 'discuss' && named.length > 1
  if (verb?.value.class === 'take-part' || headed || spoke) addAttending(scene, event, clause, state)
  else addPresent(scene, event, clause, named)
}

/** "had (earlier) chaired the meeting", with verbs first told by two verbs: of what was before it. */
const tellsEarlier = ({ vocabulary }: Document, { verb, auxiliary }: Clause): boolean =>
  verb?.value.tense === 'pluperfect' ||
  (vocabulary.lexicon.order === 'verb-first' &&
    auxiliary?.value.class === 'be' &&
    auxiliary.value.tense === 'past')

/** The city and the day that a clause about a meeting tells, where none was told before. */
function addWhereAndWhen(scene: Scene, event: MeetingEvent, clause: Clause): void {
  if (event.place === null && !isRemote(event.kind))
    event.place = placesInClause(scene.cast, clause).find((one) => mayBeAt(scene, event, one)) ?? null
  if (event.date !== null && !tellsDay(scene, event.date, clause)) return
  const date = dateIn(scene, clause)
  // "their third meeting this year" tells no day of it.
  if (date?.telling.kind !== 'year' || !premodified(scene.document)) event.date = date
}

/** Adds those whom a clause says took part in a meeting, or in all those that it means. */
function addAttending(scene: Scene, event: MeetingEvent, clause: Clause, state: State): void {
  const { document, cast } = scene
  state.attended.add(clause)
  const joined = participantsIn(cast, clause).filter((one) => !isSideOnly(document, one))
  const others = alsoMeant(scene, clause, [...event.participants, ...joined], state)
  for (const one of joined) if (!ofSideTold(scene, clause, one)) ofHosts(scene, event, one)
  for (const one of [event, ...others]) one.participants = unique([...one.participants, ...joined])
  if (document.vocabulary.lexicon.order === 'verb-first')
    ofHost(event.participants, (one) => joined.some(({ person }) => person !== null && person === one.person))
}

/** Adds whoever did something at a meeting, and those in whose presence it was. */
function addPresent(
  { document, cast }: Scene,
  event: MeetingEvent,
  clause: Clause,
  [speaker]: readonly Participant[],
): void {
  if (speaker?.person && spokeToo(document, clause, speaker))
    event.participants = unique([...event.participants, speaker])
  // "the reception was held in the presence of A": who is told after those words was there too.
  const [presence] = document.marks.phrasesWithin('inPresence', clause.from, clause.to)
  if (!presence) return
  const there = participantsIn(cast, clause, (at) => at >= presence.to)
  event.participants = unique([...event.participants, ...there])
}

/** Verbs last: "A, too, made proposals in this meeting": whoever did something there was there. */
function spokeToo({ marks, vocabulary }: Document, clause: Clause, { actor }: Participant): boolean {
  if (vocabulary.lexicon.order !== 'verb-last' || !marks.phrase('also', actor.to)) return false
  return marks
    .within('meeting', actor.to, clause.to)
    .some(
      ({ from }) =>
        marks.phrase('demonstratives', from - 1) !== undefined &&
        (marks.phrase('locatives', from - 2) ?? marks.phrase('during', from - 2)) !== undefined,
    )
}

/** "On the Omani side A and B attended": a side that those told after it were of, and nobody beside them. */
const isSideOnly = ({ marks }: Document, { person, actor }: Participant): boolean =>
  person === null &&
  actor.kind === 'delegation' &&
  [1, 2].some((step) => (marks.phrase('fromWords', actor.from - step)?.to ?? 0) === actor.from)

/** "С белорусской стороны участвовал A": whose country neither his office nor a list tells is of that side. */
function ofSideTold({ document }: Scene, clause: Clause, { person, actor }: Participant): boolean {
  if (!person || person.slug !== null || actor.party !== null) return false
  const side = sideTold(document, clause)
  // What the page's own country was taken for is no more than likely.
  if (side !== null && (person.party === null || person.party === document.home)) person.party = side
  return side !== null
}

/** "at the ministry", which nothing tells to be of another state: of the page's own, where somebody of it was there. */
const mayBeAt = ({ document: { vocabulary } }: Scene, event: MeetingEvent, { rule, slug }: PlaceTold) =>
  rule !== 'premises-in-capital' ||
  event.participants.some((one) => partyOf(one) === vocabulary.index.places.get(slug)?.country)

/** Who was there too, by an office that tells no country, is of the page's own, where others of it were there. */
function ofHosts({ document: { home } }: Scene, { participants }: MeetingEvent, one: Participant): void {
  const { person, party, actor } = one
  if (!person || person.party !== null || party !== null || !actor.office || actor.office.foreign) return
  if (participants.some((other) => partyOf(other) === home)) person.party = home
}

/** Tokens that a clause begins with and words of attending end within: "The two ministers were accompanied by". */
const ATTENDED_WITHIN = 6

/** "…, which X attended": an object pronoun for the meeting just told. */
export function attended(scene: Scene, clause: Clause, state: State, named: readonly Participant[]): boolean {
  const last = state.events.at(-1)
  if (!last || lastToldIn(last) < clause.sentence.index - 1 || named.length === 0) return false
  const attends = clause.verb?.value.class === 'take-part'
  if (state.target === 'session' || !attends) return false
  const { document } = scene
  // "Both ministers were accompanied by A and B", but "he was accompanied by A" perhaps on the journey alone.
  const both = premodified(document) && document.marks.hasPhrase('bothSides', clause.from, clause.from + 3)
  const within = both ? ATTENDED_WITHIN : ATTENDED_WITHIN - 3
  if (!document.marks.hasPhrase('attended', clause.from, clause.from + within)) return false
  addTo(scene, last, clause, named, state)
  return true
}

/** "…, while A took part by video", "A was present, too": somebody more at the meeting that this sentence or the one before tells. */
export function alsoThere(
  scene: Scene,
  clause: Clause,
  state: State,
  named: readonly Participant[],
): boolean {
  const last = state.events.at(-1)
  const joins = clause.verb?.value.class === 'take-part' && !negated(scene.document, clause)
  if (!last || !joins || named.length === 0 || state.target === 'session') return false
  if (scene.document.marks.within('session', clause.from, clause.to).length > 0) return false
  if (!last.sentences.has(clause.sentence.index) && !isOfBefore(scene, clause, last)) return false
  addTo(scene, last, clause, named, state)
  return true
}

/** "he met A, then B": a partner more, told without a verb, in a meeting of his own. */
export function thenWith(scene: Scene, clause: Clause, state: State, told: readonly Participant[]): boolean {
  const { document, cast } = scene
  const last = state.events.at(-1)
  const [subject] = last?.participants ?? []
  if (clause.verb || !last || !subject || last.clause.sentence !== clause.sentence || told.length === 0)
    return false
  const [then] = document.marks.phrasesWithin('another', clause.from, clause.from + 3)
  if (!then || document.marks.phrase('with', then.to) === undefined) return false
  const event = meetingTold({
    ...last,
    clause,
    participants: unique([subject, ...told]),
    place: placesInClause(cast, clause)[0] ?? last.place,
    date: dateIn(scene, clause) ?? last.date,
    another: true,
  })
  event.anchor = last.anchor
  event.dayOfJourney = last.dayOfJourney
  state.events.push(event)
  return true
}

/** The meeting that a clause goes on about: who was at one was at none that is still to come. */
export function toldOf(
  document: Document,
  { verb, sentence }: Clause,
  { from, to }: Trigger,
  all: readonly MeetingEvent[],
): MeetingEvent | undefined {
  const meeting = document.marks.at('meeting', from)?.value
  const index = all.findLastIndex((one) => !isRemote(one.kind))
  const near = all[index]
  // "the meeting", after a call told in passing: the one in person before that.
  const person =
    premodified(document) &&
    meeting?.kind === 'talks' &&
    !meeting.loose &&
    near !== undefined &&
    sentence.index - lastToldIn(near) <= 2 &&
    document.marks.phrase('about', to) === undefined
  const events = person ? all.slice(0, index + 1) : all
  const past = verb?.value.tense === 'past' || verb?.value.tense === 'pluperfect'
  const held =
    past && verb.value.class === 'take-part' ? events.findLast((one) => one.status === 'held') : undefined
  return held ?? events.at(-1)
}

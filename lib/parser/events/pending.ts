/** Meetings told so far with too few of those who took part, and the clauses that tell who else did. */
import { headsLast, premodified } from '../cases'
import type { Clause } from '../clauses'
import { foundOnce } from '../found-once'
import { tellCityAgain } from './announced'
import { assembles, pointsAtIt } from './assembling'
import { hasPhrase } from './cues'
import { type MeetingEvent, type Participant, partyOf } from './model'
import { newEvent } from './new-event'
import { unique } from './participants'
import { placesInClause } from './places'
import type { Pending, Scene, State } from './scene'
import { sessionToldIn } from './session-told'
import { sideIn } from './sides'
import type { Trigger } from './triggers'

/** Ministers told by office alone at a meeting of another day may be others than those of today. */
export const untold = (one: Participant): Participant =>
  one.actor.list !== null && one.actor.kind === 'office'
    ? { ...one, person: null, party: one.actor.party, rule: 'office-alone' }
    : one

/**
 * What is pending after a clause that tells a meeting with too few: that meeting, or the one that the sentence before told
 * with its day or city, where a bare noun goes on about it beside one who was there ("A hosts the meeting").
 */
export function pendingWith(
  scene: Scene,
  clause: Clause,
  trigger: Trigger,
  participants: Participant[],
  { pending }: State,
): Pending {
  const until = clause.sentence.index
  return pending && goesOnPending(scene, clause, trigger, pending)
    ? { clause: pending.clause, trigger: pending.trigger, participants, until }
    : { clause, trigger, participants, until }
}

function goesOnPending(
  { cast, document, dates }: Scene,
  clause: Clause,
  trigger: Trigger,
  { clause: told, trigger: before, participants, until }: Pending,
): boolean {
  if (told.sentence.headline || trigger.kind !== before.kind || participants.length > 0) return false
  if (clause.sentence.index !== until + 1 || placesInClause(cast, clause).length > 0) return false
  const dated = dates.some(({ from }) => from >= clause.from && from < clause.to)
  return !dated && !hasPhrase(document, 'with', trigger.to, Math.min(clause.to, trigger.to + 2))
}

/** "Clinton'ın başkanlık edeceği toplantıya …": who leads the meeting told just before without anybody. */
function leadsPending(
  { document }: Scene,
  clause: Clause,
  told: readonly Participant[],
  { pending }: State,
): boolean {
  const relative =
    headsLast(document) && clause.verb?.value.class === 'lead' && clause.verb.value.form === 'relative'
  if (!relative || !pending || pending.clause.sentence.index < clause.sentence.index - 1) return false
  pending.participants = unique([...pending.participants, ...told])
  return true
}

/** Tokens at a clause's beginning that hold "among those taking part". */
const AMONG_WITHIN = 6

/** "In that meeting A, B and C took part", just after a meeting told without them. */
function tookPart({ document }: Scene, clause: Clause, { pending, events }: State): boolean {
  const led = premodified(document) && document.marks.phrase('where', clause.from) !== undefined
  if (!pending) return false
  const index = pending.clause.sentence.index
  const among = document.marks.hasPhrase('amongThem', clause.from, clause.from + AMONG_WITHIN)
  if (among && !pending.participants.some((one) => one.person)) return index >= clause.sentence.index - 1
  if (clause.verb?.value.class !== 'take-part' && !led) return false
  const told = document.marks
    .within('meeting', clause.sentence.from, clause.to)
    .some((mark) => pointsAtIt(document, mark))
  const attended = document.marks.hasPhrase('attended', clause.from, Math.min(clause.to, clause.from + 4))
  // What went on about the meeting told last is no other that nobody is told of.
  const again = events.at(-1)?.sentences.has(index) ?? false
  if (attended && !again && (index === clause.sentence.index || index === clause.sentence.index - 1))
    return true
  // "the meeting in Moscow, where A, B and C declared": those who are told of there were at it.
  if (led) return index === clause.sentence.index
  const last = events.at(-1)?.clause.sentence.index ?? -1
  return told && index === clause.sentence.index - 1 && last < index
}

const firstNumbered = foundOnce(
  (occasions: Scene['occasions']): number =>
    occasions.find((one) => one.number !== null && !one.margins)?.from ?? Number.POSITIVE_INFINITY,
)

/** Whether a numbered session was told before: who led a delegation is then told of that. */
const numberedBefore = ({ occasions }: Scene, { from }: Clause): boolean => firstNumbered(occasions) < from

/** "Украину представлял A, Россию - B", just after a meeting told without anybody: who was there, each of the country before him. */
function representedIn(
  scene: Scene,
  clause: Clause,
  told: readonly Participant[],
  { pending, target }: State,
): boolean {
  const { document } = scene
  const { vocabulary } = document
  const represents = clause.verb?.value.class === 'lead' && !clause.verb.value.negated
  if (!represents || !pending || told.length < 2) return false
  const inflected = vocabulary.declension !== null || headsLast(document)
  if (!inflected && numberedBefore(scene, clause)) return false
  if (target === 'session' && vocabulary.declension) return false
  if (pending.until < clause.sentence.index - 1) return false
  told.forEach(({ person, at }, index) => {
    const from = told[index - 1]?.at.to ?? clause.from
    const side = sideIn(document, from, at.from)
    if (person?.slug === null && side !== null) person.party = side
  })
  return true
}

/** "The forum was opened by A", right after a forum told without anybody: he was there, and who else was is told next. */
export function opensPending(
  { document }: Scene,
  clause: Clause,
  participants: readonly Participant[],
  { pending }: State,
): boolean {
  const { verb, sentence } = clause
  if (document.vocabulary.declension === null || verb?.value.class !== 'open' || !pending) return false
  const bare = pending.participants.length === 0 && pending.clause.sentence.index === sentence.index - 1
  if (!bare || participants.length !== 1) return false
  pending.participants = [...participants]
  pending.until = sentence.index
  return true
}

/** "The Turkish side was led by A", just after talks told without him: one of those who were there, the first perhaps. */
function sideOfPending(scene: Scene, clause: Clause, told: readonly Participant[], state: State): boolean {
  const { pending, target } = state
  const leads = clause.verb?.value.class === 'lead' && !clause.verb.value.negated
  const [side] = told
  if (!pending || !leads || !side?.person || told.length > 1 || target === 'session') return false
  if (pending.until < clause.sentence.index - 1) return false
  if (sessionToldIn(scene, clause) || numberedBefore(scene, clause)) return false
  const others = pending.participants.filter((one) => one.person || partyOf(one) !== partyOf(side))
  pending.participants = unique([...others, side])
  pending.until = clause.sentence.index
  if (new Set(pending.participants.map(partyOf)).size < 2) return true
  const event = assemble(scene, pending, pending.participants, state)
  event.sentences.add(clause.sentence.index)
  return true
}

/** Adds who a clause says took part in what is pending, which is a meeting then; false where it says no such thing. */
export function joinsPending(
  scene: Scene,
  clause: Clause,
  told: readonly Participant[],
  state: State,
): boolean {
  if (leadsPending(scene, clause, told, state) || sideOfPending(scene, clause, told, state)) return true
  const represented = representedIn(scene, clause, told, state)
  const { pending } = state
  if (!pending || told.length < 2) return false
  if (
    !represented &&
    clause.verb?.value.class !== 'include' &&
    !tookPart(scene, clause, state) &&
    !assembles(scene, clause, state, told)
  )
    return false
  const there = unique([...pending.participants, ...told.map(untold)])
  const event = assemble(scene, pending, there, state)
  event.background = true
  if (represented) event.sentences.add(clause.sentence.index)
  return true
}

/** Makes the pending meeting one of those whom the text has told by now. */
function assemble(
  scene: Scene,
  { clause, trigger }: Pending,
  participants: Participant[],
  state: State,
): MeetingEvent {
  const event = newEvent(scene, clause, trigger, participants)
  tellCityAgain(scene, event, state)
  state.events.push(event)
  state.assembled = event
  state.pending = null
  return event
}

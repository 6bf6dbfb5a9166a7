/** Clauses that say who else took part in a meeting told before, or speak of a session. */
import { headsLast, premodified } from '../cases'
import { type Clause, inClause } from '../clauses'
import { foundOnce } from '../found-once'
import { beginning } from '../in-order'
import type { OccasionMention } from '../mentions/occasions'
import { withCityBefore } from './announced'
import { assembles } from './assembling'
import { type Participant, partyOf } from './model'
import { newEvent } from './new-event'
import { participantsIn, unique } from './participants'
import type { Scene, State } from './scene'

/** A session told here as such: what follows is of it, until another meeting is told. */
export function sessionToldIn(
  scene: Scene,
  clause: Clause,
  target: State['target'] = 'session',
): OccasionMention | null {
  const inside = beginning(scene.occasions, clause.from, clause.to).filter(
    (one) => inClause(clause, one.from) && !one.margins,
  )
  const edge = clause.verb !== null && ['begin', 'end', 'continue'].includes(clause.verb.value.class)
  return (
    inside.find(
      (one) =>
        one.number !== null ||
        one.kind !== 'round' ||
        (one.relation !== null && (one.relation !== 'same' || edge || target === 'session')),
    ) ?? null
  )
}

/** Ministers told by office alone at a meeting of another day may be others than those of today. */
export const untold = (one: Participant): Participant =>
  one.actor.list !== null && one.actor.kind === 'office'
    ? { ...one, person: null, party: one.actor.party, rule: 'office-alone' }
    : one

/** Nouns last: "toplantıya", with no word of whose. */
const isDefinite = (document: Scene['document'], mark: { to: number; ending: string }) => {
  const suffix = document.tokens[mark.to - 1]?.suffix ?? ''
  return headsLast(document) && document.vocabulary.definite.has(suffix === '' ? mark.ending : suffix)
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
    .some(
      (mark) =>
        document.marks.phrase('demonstratives', mark.from - 1)?.to === mark.from ||
        isDefinite(document, mark),
    )
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
  const { marks, vocabulary } = document
  const represents = clause.verb?.value.class === 'lead' && !clause.verb.value.negated
  if (!represents || !pending || told.length < 2) return false
  const inflected = vocabulary.declension !== null || headsLast(document)
  if (!inflected && numberedBefore(scene, clause)) return false
  if (target === 'session' && vocabulary.declension) return false
  if (pending.until < clause.sentence.index - 1) return false
  told.forEach(({ person, at }, index) => {
    const from = told[index - 1]?.at.to ?? clause.from
    const country = marks.within('party', from, at.from).at(-1)
    if (person && person.slug === null && country) person.party = country.value.slug
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
  const event = newEvent(scene, pending.clause, pending.trigger, pending.participants)
  state.assembled = withCityBefore(scene, event, state)
  state.assembled.sentences.add(clause.sentence.index)
  state.events.push(state.assembled)
  state.pending = null
  return true
}

/** "… headed the delegation, which included …", "it brought together the ministers of …": who else took part. */
export function includes(scene: Scene, clause: Clause, state: State): boolean {
  const { document, cast } = scene
  const verb = clause.verb?.value.class
  const told = participantsIn(cast, clause)
  const last = state.events.at(-1)
  if (leadsPending(scene, clause, told, state)) return true
  if (sideOfPending(scene, clause, told, state)) return true
  const delegation = document.marks.phrasesWithin('delegation', clause.from, clause.to).length > 0

  const represented = representedIn(scene, clause, told, state)
  if (
    (verb === 'include' ||
      represented ||
      tookPart(scene, clause, state) ||
      assembles(scene, clause, state, told)) &&
    state.pending &&
    told.length > 1
  ) {
    const { clause: first, trigger } = state.pending
    const event = newEvent(
      scene,
      first,
      trigger,
      unique([...state.pending.participants, ...told.map(untold)]),
    )
    const assembled = { ...withCityBefore(scene, event, state), background: true }
    if (represented) assembled.sentences.add(clause.sentence.index)
    state.events.push(assembled)
    state.assembled = assembled
    state.pending = null
    return true
  }
  const members =
    verb === 'include' ||
    ((verb === 'lead' || verb === 'take-part') && delegation && !sessionToldIn(scene, clause))
  if (
    !members ||
    !last ||
    last.clause.sentence.index < clause.sentence.index - 2 ||
    state.target === 'session'
  )
    return false
  const host =
    last.participants.find((one) => one.person === null && one.actor.kind === 'delegation') ??
    last.participants.find((one) => one.rule === 'member-of-delegation') ??
    // "A delegation led by A was received; the delegation included B": by its head it was told.
    (verb === 'include' ? last.participants.find((one) => one.actor.kind === 'delegation') : undefined)
  const people = told.filter((one) => one.person)
  if (!host || people.length === 0) return false
  const joined = people.map((one) => {
    if (one.person && partyOf(one) === null) one.person.party = host.party
    return {
      ...one,
      party: partyOf(one) ?? host.party,
      rule: 'member-of-delegation',
      capacity: verb === 'lead' ? ('head' as const) : one.capacity,
    }
  })
  last.participants = unique([
    ...joined,
    ...last.participants.filter((one) => one !== host || host.person !== null),
  ])
  last.sentences.add(clause.sentence.index)
  return true
}

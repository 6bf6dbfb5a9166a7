/** Who took part in the session that the text reports: heads of delegations, openers, observers, who speaks at its close. */
import { caseOf, headsLast, premodified } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { Document } from '../../document'
import { anyHolds } from '../../in-order'
import type { Actor } from '../../mentions/actors'
import { occasionOf } from '../days/occasion-days'
import { asHead, type MeetingEvent, type Participant, participantBy, type SessionEvent } from '../model'
import { participantsIn, unique } from '../people/participants'
import { settleParties } from '../people/parties'
import type { Scene } from '../scene'
import { actingAt } from './session-acts'

/**
 * Adds whoever the text says leads a delegation to, opens, attends or watches the session.
 *
 * @param attended clauses that tell who was at some other meeting
 */
export function castSession(
  scene: Scene,
  session: SessionEvent,
  events: readonly MeetingEvent[],
  attended: ReadonlySet<Clause>,
): void {
  const came = scene.clauses.filter((one) => !attended.has(one) && tellsWhoCame(scene, session, one))
  for (const { sentence } of came) session.sentences.add(sentence.index)
  const told = [
    ...delegatesOf(scene, session),
    ...came.flatMap((clause) => whoCame(scene, clause)),
    ...actingAt(scene, session),
  ]
  told.push(...headsAmong(events, told))
  session.participants = settleParties(unique([...session.participants, ...told]))
}

/** The delegations told, each by its head where he is told. */
function delegatesOf(scene: Scene, session: SessionEvent): Participant[] {
  const { cast, document } = scene
  const belongs = membership(scene, session)
  return cast.delegations.flatMap(({ actor, head, observer }) => {
    if (!belongs(actor.party) || metAsPartner(document, actor)) return []
    const person = head ? (cast.people.personOf.get(head) ?? null) : null
    const at = { from: actor.from, to: Math.max(actor.to, head?.to ?? 0) }
    const rule = person ? 'head-of-delegation' : 'delegation'
    const capacity = observer ? 'observer' : person ? 'head' : 'member'
    return [participantBy(actor, person, person?.party ?? actor.party, rule, capacity, at)]
  })
}

const watches = ({ document }: Scene, { from, to }: Clause) => document.marks.hasPhrase('observers', from, to)

/** Whether a clause tells who attends, opens or watches the session, and nothing else. */
function tellsWhoCame(scene: Scene, session: SessionEvent, clause: Clause): boolean {
  const { document } = scene
  const { verb } = clause
  if (!verb || verb.value.negated || document.marks.phrase('negations', verb.from - 1)) return false
  const { class: does, tense } = verb.value
  const came = does === 'travel' || does === 'be'
  if (does !== 'take-part' && does !== 'open' && !(came && watches(scene, clause))) return false
  // Who will take part takes part in what is to come.
  if (headsLast(document) && tense === 'future' && session.status === 'held') return false
  // Who took part took part in nothing that is still to come.
  if (tense === 'past' && session.status === 'planned') return false
  return !tellsOfAnother(scene, session, clause)
}

/** "this meeting", another session: what a clause tells is of that. */
function tellsOfAnother({ document, occasions }: Scene, session: SessionEvent, clause: Clause): boolean {
  const elsewhere = document.marks
    .within('meeting', clause.from, clause.to)
    .some(
      ({ from }) =>
        document.marks.phrase('demonstratives', from - 1) !== undefined && !anyHolds(occasions, from),
    )
  return (
    elsewhere ||
    occasions.some((one) => inClause(clause, one.from) && one.series !== session.occasion?.series)
  )
}

/** Those whom such a clause tells, or else describes. */
function whoCame(scene: Scene, clause: Clause): Participant[] {
  const own = participantsIn(scene.cast, clause)
  const observer = watches(scene, clause)
  const opens = clause.verb?.value.class === 'open'
  return (own.length > 0 ? own : describedBy(scene, clause)).map(
    ({ person, party, at, actor, capacity, rule }) =>
      participantBy(actor, person, party, rule, observer ? 'observer' : opens ? 'host' : capacity, at),
  )
}

/** "(Pedersen,) who attended as an observer": whoever a relative clause is told of. */
function describedBy({ cast, document }: Scene, clause: Clause): Participant[] {
  if (!premodified(document) || !clause.parent) return []
  return participantsIn(cast, clause.parent, (token) => token < clause.from).slice(-1)
}

/** Told as whom somebody met: "BM heyetiyle görüştü". */
function metAsPartner(document: Document, actor: Actor): boolean {
  const told = headsLast(document) ? caseOf(document, actor.to, actor.ending) : null
  return told === 'instrumental' || told === 'accusative'
}

/** Whether a party's delegation can be of a session, as far as the registry knows who takes part. */
function membership(scene: Scene, session: SessionEvent): (party: string | null) => boolean {
  const { registry } = scene.document.vocabulary
  const occasion = occasionOf(registry, session.occasion)
  if (!occasion || occasion.members.length === 0) return () => true
  const parties = new Set([
    ...occasion.members,
    ...(occasion.observers ?? []),
    ...occasion.heads.map((head) => head.party),
  ])
  return (party) => party !== null && parties.has(party)
}

/** The heads of the guarantors' delegations, told as a group, are those named at the same meeting. */
function headsAmong(events: readonly MeetingEvent[], told: readonly Participant[]): Participant[] {
  const nameless = new Set(
    told.filter((one) => one.person === null && one.rule === 'delegation').map((one) => one.party),
  )
  return events.flatMap((event) => {
    const asHeads = event.participants.some((one) => one.rule === 'guarantors') || event.ofHeads
    if (!asHeads) return []
    return event.participants
      .filter((one) => one.person && nameless.has(one.person.party))
      .map((one) => asHead(one, one.person))
  })
}

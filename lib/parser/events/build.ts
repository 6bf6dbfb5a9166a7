/**
 * From clauses to meetings: each clause that says people met makes an event, each that speaks of
 * "this meeting" adds to the one told before.
 */
import type { Clause } from '../clauses'
import type { Document } from '../document'
import { follow } from './follow'
import { alsoThere, attended, thenWith } from './joining'
import { readTrigger } from './meetings-told'
import type { MeetingEvent, Participant } from './model'
import { joined } from './people/attendance'
import { toldPresent } from './people/attending'
import { doerAfter, toldByPronoun, whoWasThere } from './people/elided-subject'
import { includes } from './people/members'
import { spokeForMinistry } from './people/ministries'
import { nameOffices } from './people/named-offices'
import { thisDelegation } from './people/of-meeting-before'
import { participantsIn } from './people/participants'
import { sidesTold } from './people/sides'
import { thereToo } from './people/there-too'
import { visitPaid } from './people/visit-paid'
import { noteTravel, travellerAnnounced } from './places/travel'
import type { Scene, State } from './scene'
import { nextOrPrevious } from './sessions/next-or-previous'
import { sessionToldIn } from './sessions/session-told'
import { toldInCompany } from './told-in-company'
import { findTriggers, type Trigger } from './triggers'

/** Whom a clause tells, and the words in it that say people met. */
interface Read {
  /** Everybody who takes part in what it tells. */
  told: Participant[]
  named: Participant[]
  /** Of whom it is told: those named, else those told by their offices alone. */
  subject: Participant[]
  triggers: Trigger[]
}

function readWords(scene: Scene, clause: Clause): Read {
  const told = participantsIn(scene.cast, clause)
  const named = told.filter((one) => one.person)
  const subject = named.length > 0 ? named : told.filter((one) => one.actor.kind === 'office')
  const triggers = findTriggers(scene.document, clause, scene.occasions)
  const paid = visitPaid(scene, clause, told)
  return { told, named, subject, triggers: paid ? [paid, ...triggers] : triggers }
}

function readClause(scene: Scene, clause: Clause, state: State): void {
  const comer = whoWasThere(scene, clause) ?? thisDelegation(scene, clause, state)
  if (comer) state.subject = [comer]
  const read = readWords(scene, clause)
  if (sessionToldIn(scene, clause, state.target)) {
    state.target = 'session'
    state.sessionSentences.add(clause.sentence.index)
  }
  if (addsToTold(scene, clause, state, read)) return
  const before = state.events.length
  const met = read.triggers.reduce(
    (so, trigger) => readTrigger({ scene, clause, trigger, state }, read.subject, so) || so,
    false,
  )
  if (!met && !joined(scene, clause, state, read.named)) follow(scene, clause, state)
  keepSubject(scene, clause, state, read, state.events[before])
}

/** Adds what a clause tells of meetings told before, and of none of its own; false where it tells no such thing. */
function addsToTold(scene: Scene, clause: Clause, state: State, read: Read): boolean {
  const { told, named, triggers } = read
  const verbFirst = scene.document.vocabulary.lexicon.order === 'verb-first'
  // "will bring A and B together in a session" tells that meeting itself.
  const own = triggers.some((one) => one.predicate && !one.anaphor)
  return (
    (verbFirst && thereToo(scene, clause, state, named, triggers)) ||
    (!own && (sidesTold(scene, clause, state, told) || includes(scene, clause, state))) ||
    attended(scene, clause, state, named) ||
    thenWith(scene, clause, state, told) ||
    thereToo(scene, clause, state, named, triggers) ||
    toldPresent(scene, clause, state) ||
    spokeForMinistry(scene, clause, state, named) ||
    nextOrPrevious(scene, clause, state) ||
    (triggers.length === 0 && alsoThere(scene, clause, state, named))
  )
}

/** Keeps whom the text goes on speaking of after a clause, and where he went. `event`: the first meeting that it told. */
function keepSubject(
  scene: Scene,
  clause: Clause,
  state: State,
  { named, subject, triggers }: Read,
  event: MeetingEvent | undefined,
): void {
  const { document } = scene
  const first = event
    ? (doerAfter(document, clause, event) ?? event.participants.find((one) => one.person))
    : subject[0]
  const traveller = travellerAnnounced(scene, clause)
  noteTravel(scene, clause, state, traveller[0] ?? first ?? state.subject[0])
  // Who was there too is not whom the text goes on speaking of.
  const attending = !event && clause.verb?.value.class === 'take-part' && triggers.some((one) => one.anaphor)
  // Where the verb stands second, a relative clause is read before what it stands in, which goes on with its own subject.
  const aside = clause.parent !== null && document.vocabulary.lexicon.order === 'verb-second'
  const welcomes = document.marks.hasPhrase('welcomed', clause.from, clause.to)
  const partner =
    !event && first !== undefined && (isPartner(document, first) || toldByPronoun(document, clause, first))
  if (first && !attending && !aside && !welcomes && !partner) state.subject = [first]
  if (traveller.length > 0) state.subject = traveller
  if (named.length > 0 && !aside) state.told = { people: named, sentence: clause.sentence.index }
}

/** Verbs last: told right after "with", in a clause that tells no meeting: none that the text goes on speaking of. */
const isPartner = ({ marks, vocabulary }: Document, { at }: Participant) =>
  vocabulary.lexicon.order === 'verb-last' && marks.phrase('with', at.from - 1)?.to === at.from

/** The meetings that a document's clauses tell, in order, the same one perhaps more than once. */
export function buildEvents(
  scene: Scene,
): Pick<State, 'events' | 'sessionSentences' | 'halves' | 'attended'> {
  const state: State = {
    events: [],
    subject: [],
    target: 'event',
    sessionSentences: new Set(),
    halves: [],
    told: null,
    travel: null,
    pending: null,
    assembled: null,
    joining: [],
    attended: new Set(),
    denied: new Set(),
  }
  for (const clause of scene.clauses) readClause(scene, clause, state)
  state.events.push(...toldInCompany(scene, state))
  for (const event of state.events) nameOffices(scene, event)
  return state
}

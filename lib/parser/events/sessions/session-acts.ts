/** Who is told to do what those at a session do: lead a delegation there, open it, watch it, speak at its close, adopt a statement. */
import { inClause } from '../../clauses'
import { beginning, firstBetween } from '../../in-order'
import {
  asHead,
  isOfSeveral,
  meantAgain,
  type Participant,
  participantBy,
  partyOf,
  type SessionEvent,
} from '../model'
import { participantsIn, rowOfSubjects } from '../people/participants'
import type { Scene } from '../scene'
import { stand } from './session-members'

/** Those who act at a session, by what they are told to do. */
export const actingAt = (scene: Scene, session: SessionEvent): Participant[] => [
  ...actTogether(scene, session),
  ...closers(scene),
  ...leadersTold(scene),
  ...openers(scene, session),
  ...watchers(scene),
]

/** "the adviser, who heads Iran's delegation to the session": whoever the relative clause is told of. */
function leadersTold(scene: Scene): Participant[] {
  const { cast, document } = scene
  return scene.clauses.flatMap((clause) => {
    if (!clause.parent || !clause.verb) return []
    const leads =
      clause.verb.value.class === 'lead' && document.marks.hasPhrase('heads', clause.from, clause.to)
    if (!leads && clause.verb.value.class !== 'open') return []
    const subject = participantsIn(cast, clause.parent, (token) => token < clause.from)
      .filter((one) => one.person)
      .at(-1)
    return subject ? [asHead(subject, subject.person)] : []
  })
}

/** Whoever is told to open the session, also in passing: "a sitting that the minister opened". */
function openers(scene: Scene, session: SessionEvent): Participant[] {
  const { cast, document } = scene
  return [...session.sentences].flatMap((index) => {
    const sentence = document.sentences[index]
    if (!sentence) return []
    return document.marks.within('verb', sentence.from, sentence.to).flatMap((verb) => {
      if (verb.value.class !== 'open') return []
      const actor = firstBetween(cast.actors, verb.to, verb.to + 4, (one) => one.kind === 'named')
      const person = actor ? cast.people.personOf.get(actor) : undefined
      return actor && person
        ? [participantBy(actor, person, person.party ?? actor.party, 'opens-session', 'host')]
        : []
    })
  })
}

/** "Jordan attends as an observer". */
function watchers(scene: Scene): Participant[] {
  const { cast, document } = scene
  return scene.clauses.flatMap((clause) => {
    const attends = clause.verb?.value.class === 'take-part' && !clause.verb.value.negated
    if (!attends || !document.marks.hasPhrase('observers', clause.from, clause.to)) return []
    const inside = (at: number) =>
      [...cast.actors, ...cast.delegations.map((one) => one.actor)].some(
        (actor) => actor.from <= at && at < actor.to,
      )
    const parties = document.marks
      .within('party', clause.from, clause.to)
      .filter((mark) => !mark.value.demonym && !inside(mark.from))
    return parties.map((mark) =>
      participantBy(stand(mark), null, mark.value.slug, 'party-observes', 'observer'),
    )
  })
}

/** Whoever speaks at the session's close for a delegation. */
function closers(scene: Scene): Participant[] {
  const { document } = scene
  return scene.clauses.flatMap((clause) => {
    if (clause.verb?.value.class !== 'speak') return []
    const session = beginning(scene.occasions, clause.from, clause.to).some((one) =>
      inClause(clause, one.from),
    )
    if (!session || !document.marks.hasPhrase('close', clause.from, clause.to)) return []
    return rowOfSubjects(scene.cast, clause).map((one) => meantAgain(one, one.at, 'speaks-at-close'))
  })
}

/** Sentences after a session's own within which those who were there do something together. */
const TOGETHER_WITHIN = 2

/** "A, B and C adopted a joint statement", just after a summit told without them: several in a row, of several sides. */
function actTogether(scene: Scene, session: SessionEvent): Participant[] {
  if (!isOfSeveral(session.kind)) return []
  if (session.status !== 'held' || session.participants.some((one) => one.person)) return []
  const { index } = session.clause.sentence
  for (const clause of scene.clauses) {
    const { sentence, verb, parent } = clause
    if (sentence.index < index || sentence.index > index + TOGETHER_WITHIN || parent || !verb) continue
    if (verb.value.negated || verb.value.tense !== 'past' || clause === session.clause) continue
    const row = rowOfSubjects(scene.cast, clause)
    const opens = row[0]?.at.from === clause.from
    if (opens && row.length >= 3 && new Set(row.map(partyOf)).size === row.length) return row
  }
  return []
}

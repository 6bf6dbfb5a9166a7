/** Who took part in the session that the text reports: heads of delegations, openers, observers, who speaks at its close. */
import { caseOf, headsLast, premodified } from '../cases'
import { type Clause, inClause } from '../clauses'
import type { Document } from '../document'
import { beginning, firstBetween } from '../in-order'
import type { Actor } from '../mentions/actors'

import { asHead, type MeetingEvent, meantAgain, type Participant, partyOf } from './model'
import { occasionOf } from './occasion-days'
import { participantsIn, rowOfSubjects, unique } from './participants'
import { settleParties } from './parties'
import type { Scene } from './scene'
import { stand } from './session-members'
import type { SessionEvent } from './session-words'

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
  const { cast, document } = scene
  const told: Participant[] = []
  const belongs = membership(scene, session)
  for (const delegation of cast.delegations) {
    if (!belongs(delegation.actor.party) || metAsPartner(document, delegation.actor)) continue
    const person = delegation.head ? (cast.people.personOf.get(delegation.head) ?? null) : null
    const at = { from: delegation.actor.from, to: Math.max(delegation.actor.to, delegation.head?.to ?? 0) }
    const capacity = delegation.observer ? 'observer' : person ? 'head' : 'member'
    told.push({
      person,
      party: person?.party ?? delegation.actor.party,
      at,
      actor: delegation.actor,
      capacity,
      rule: person ? 'head-of-delegation' : 'delegation',
    })
  }
  for (const clause of scene.clauses) {
    const verb = clause.verb?.value
    const watches = document.marks.phrasesWithin('observers', clause.from, clause.to).length > 0
    const came = watches && (verb?.class === 'travel' || verb?.class === 'be')
    if (!verb || verb.negated || (!came && !['take-part', 'open'].includes(verb.class))) continue
    // Who will take part takes part in what is to come.
    if (headsLast(document) && verb.tense === 'future' && session.status === 'held') continue
    // Who took part took part in nothing that is still to come.
    if (verb.tense === 'past' && session.status === 'planned') continue
    if (attended.has(clause)) continue
    if (document.marks.phrase('negations', (clause.verb?.from ?? 0) - 1)) continue
    const elsewhere = document.marks
      .within('meeting', clause.from, clause.to)
      .some(
        (mark) =>
          document.marks.phrase('demonstratives', mark.from - 1) &&
          !scene.occasions.some((one) => one.from <= mark.from && mark.from < one.to),
      )
    const other = scene.occasions.some(
      (one) => inClause(clause, one.from) && one.series !== session.occasion?.series,
    )
    if (elsewhere || other) continue
    const observer = watches
    const own = participantsIn(cast, clause)
    told.push(
      ...(own.length > 0 ? own : describedBy(scene, clause)).map((one) => ({
        ...one,
        capacity: observer ? ('observer' as const) : verb.class === 'open' ? ('host' as const) : one.capacity,
      })),
    )
    session.sentences.add(clause.sentence.index)
  }
  told.push(
    ...actTogether(scene, session),
    ...closers(scene),
    ...leadersTold(scene),
    ...openers(scene, session),
    ...watchers(scene),
  )
  told.push(...headsAmong(events, told))
  session.participants = settleParties(unique([...session.participants, ...told]))
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
        ? [
            {
              person,
              party: person.party ?? actor.party,
              at: actor,
              actor,
              capacity: 'host' as const,
              rule: 'opens-session',
            },
          ]
        : []
    })
  })
}

/** "Jordan attends as an observer". */
function watchers(scene: Scene): Participant[] {
  const { cast, document } = scene
  return scene.clauses.flatMap((clause) => {
    const attends = clause.verb?.value.class === 'take-part' && !clause.verb.value.negated
    if (!attends || document.marks.phrasesWithin('observers', clause.from, clause.to).length === 0) return []
    const inside = (at: number) =>
      [...cast.actors, ...cast.delegations.map((one) => one.actor)].some(
        (actor) => actor.from <= at && at < actor.to,
      )
    const parties = document.marks
      .within('party', clause.from, clause.to)
      .filter((mark) => !mark.value.demonym && !inside(mark.from))
    return parties.map((mark) => ({
      person: null,
      party: mark.value.slug,
      at: mark,
      actor: stand(mark),
      capacity: 'observer' as const,
      rule: 'party-observes',
    }))
  })
}

/** Whether a party's delegation can be of a session, as far as the registry knows who takes part. */
function membership(scene: Scene, session: SessionEvent): (party: string | null) => boolean {
  const { registry } = scene.document.vocabulary
  const occasion = session.occasion
    ? occasionOf(registry, session.occasion.series, session.occasion.number)
    : null
  if (!occasion || occasion.members.length === 0) return () => true
  const parties = new Set([
    ...occasion.members,
    ...(occasion.observers ?? []),
    ...occasion.heads.map((head) => head.party),
  ])
  return (party) => party !== null && parties.has(party)
}

/** Whoever speaks at the session's close for a delegation. */
function closers(scene: Scene): Participant[] {
  const { document } = scene
  return scene.clauses.flatMap((clause) => {
    if (clause.verb?.value.class !== 'speak') return []
    const press = document.marks.phrasesWithin('pressConference', clause.from, clause.to).length > 0
    const close = document.marks.phrasesWithin('close', clause.from, clause.to).length > 0
    const session = beginning(scene.occasions, clause.from, clause.to).some((one) =>
      inClause(clause, one.from),
    )
    if (!close || !session) return []
    const speakers = rowOfSubjects(scene.cast, clause)
    return press || close ? speakers.map((one) => meantAgain(one, one.at, 'speaks-at-close')) : []
  })
}

/** Sentences after a session's own within which those who were there do something together. */
const TOGETHER_WITHIN = 2

/** "A, B and C adopted a joint statement", just after a summit told without them: several in a row, of several sides. */
function actTogether(scene: Scene, session: SessionEvent): Participant[] {
  if (session.kind !== 'summit' && session.kind !== 'ministerial') return []
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

/**
 * Meetings that no word known to the parser tells: people of different parties in one clause that tells a day, or a
 * city and a meeting's noun. "Of the truce A, B and C agreed in Moscow on 9 October."
 */
import type { Clause } from '../clauses'
import type { Person } from '../mentions/people'
import { negated } from './cues'
import { dateIn } from './days/day-told'
import { kindOf } from './kinds'
import { type MeetingEvent, type Participant, partyOf } from './model'
import { newEvent } from './new-event'
import { participantsIn } from './people/participants'
import { placesInClause } from './places/places'
import type { Scene, State } from './scene'
import { sessionToldIn } from './sessions/session-told'

/** More than so many are a list of those who signed, or who sent their greetings. */
const MOST = 8

const speaksForOther = ({ actor, person }: Participant): boolean =>
  [actor, ...(person?.actors ?? [])].some((one) => one.office?.class === 'spokesman')

/** "questioned the credentials of A": whose something is, which is no meeting. */
const onlyWhose = ({ document: { marks } }: Scene, { at: { from } }: Participant): boolean => {
  const of = marks.phrase('officeOf', from - 1)
  return of !== undefined && !marks.at('meeting', of.from - 1) && !marks.at('office', of.from - 1)
}

/** Those told in a clause whom only a meeting can have brought there; none where anything speaks against one. */
function companyIn(scene: Scene, clause: Clause): Participant[] {
  const { document, cast } = scene
  const { verb, sentence, from, to } = clause
  if (sentence.headline || verb?.value.tense === 'wish' || verb?.value.class === 'lead') return []
  if (sessionToldIn(scene, clause)) return []
  if ((cast.bySentence.get(sentence.index) ?? []).length < 2) return []
  const told = participantsIn(cast, clause)
  const people = told.filter((one) => one.person)
  if (people.length < 2 || told.length > MOST || people.some(speaksForOther)) return []
  if (people.some((one) => onlyWhose(scene, one))) return []
  if (new Set(people.map(partyOf)).size < 2 || negated(document, clause)) return []
  // "at this meeting he called …": what is said there of somebody.
  const noun = (['meeting', 'session'] as const).some((kind) =>
    document.marks
      .within(kind, from, to)
      .some((mark) => document.marks.phrase('demonstratives', mark.from - 1)?.to !== mark.from),
  )
  const day = dateIn(scene, clause) !== null
  const city = placesInClause(cast, clause).length > 0
  return (day && (city || noun || joined(scene, people))) || (noun && city) ? told : []
}

/** "A and B", "A with B": told side by side. */
const joined = (
  { document: { marks, vocabulary, tokens } }: Scene,
  people: readonly Participant[],
): boolean =>
  people.some(
    ({ at }, index) =>
      index > 0 &&
      (vocabulary.and.has(tokens[at.from - 1]?.text ?? '') ||
        marks.at('official', at.from)?.prefix !== '' ||
        marks.phrase('with', at.from - 1) !== undefined),
  )

/** Whom each met, as far as meetings told otherwise tell. */
function acquaintances(events: readonly MeetingEvent[]): Map<Person, Set<Person>> {
  const known = new Map<Person, Set<Person>>()
  for (const { participants } of events) {
    const people = participants.flatMap(({ person }) => person ?? [])
    for (const person of people) {
      const met = known.get(person) ?? new Set()
      known.set(person, met)
      for (const other of people) if (other !== person) met.add(other)
    }
  }
  return known
}

/** The meetings that clauses of sentences without any tell by company alone, of people who are told to meet nowhere else. */
export function toldInCompany(
  scene: Scene,
  { events, denied }: Pick<State, 'events' | 'denied'>,
): MeetingEvent[] {
  const sentences = new Set(events.map(({ clause }) => clause.sentence))
  const met = acquaintances(events)
  return scene.clauses.flatMap((clause) => {
    if (sentences.has(clause.sentence) || denied.has(clause.sentence)) return []
    const told = companyIn(scene, clause)
    const people = told.flatMap(({ person }) => person ?? [])
    const [, second] = told
    if (!second || people.some((one) => people.some((other) => met.get(one)?.has(other)))) return []
    const { from, to } = clause.verb ?? second.at
    const kind = kindOf(scene.document, clause, { from, to }, 'talks')
    const trigger = { from, to, kind, predicate: true, anaphor: false, loose: true }
    return [newEvent(scene, clause, trigger, told)]
  })
}

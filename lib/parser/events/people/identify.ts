/**
 * Who those are whom the lead tells by office alone: the headline names them, or the next sentences
 * do ("X said in this meeting"). Before meetings are made, so that each mention finds its person.
 */
import type { Clause } from '../../clauses'
import type { Actor } from '../../mentions/actors'
import type { Person } from '../../mentions/people'
import { negated } from '../cues'
import { type Participant, participantBy } from '../model'
import type { Scene } from '../scene'
import { findTriggers } from '../triggers'
import { participantsIn, rowOfSubjects } from './participants'

/** Sentences after the lead in which those whom it told by office are named. */
const REACH = 4

const tellsMeeting = (scene: Scene, clause: Clause) =>
  findTriggers(scene.document, clause, scene.occasions).some((one) => one.predicate && !one.anaphor) &&
  !negated(scene.document, clause)

/** Whether a person may hold an office told alone, as far as the parties tell. */
const fits = (person: Person, nameless: Participant) =>
  person.party === null || nameless.party === null || person.party === nameless.party

function holds(person: Person, nameless: Participant): void {
  const { office } = nameless.actor
  person.party ??= nameless.party
  if (!office || person.slug !== null) return
  person.ranks.push({
    class: office.class,
    field: office.field,
    party: office.party ?? nameless.party,
    affairs: office.affairs,
    words: office.words,
    held: null,
  })
}

const isNameless = (one: Participant): boolean => one.person === null && one.actor.kind !== 'delegation'

/** The named of one telling for the nameless of another, each in its turn; nothing where they are not as many. */
function pairUp(scene: Scene, named: readonly Participant[], told: readonly Participant[]): void {
  const nameless = told.filter(isNameless)
  const persons = named.flatMap(({ person }) =>
    person && !told.some((one) => one.person === person) ? [person] : [],
  )
  if (nameless.length === 0 || persons.length !== nameless.length) return
  const known = persons.filter((person) => person.party !== null)
  const chosen = new Map<Participant, Person>()
  for (const person of known) {
    const [only, other] = nameless.filter((one) => !chosen.has(one) && one.party === person.party)
    if (only && !other) chosen.set(only, person)
  }
  const others = persons.filter((person) => ![...chosen.values()].includes(person))
  const left = nameless.filter((one) => !chosen.has(one))
  if (!others.every((person, at) => left[at] !== undefined && fits(person, left[at]))) return
  others.forEach((person, at) => {
    const one = left[at]
    if (one) chosen.set(one, person)
  })
  for (const [one, person] of chosen) {
    holds(person, one)
    scene.cast.people.holderOf.set(one.actor, person)
  }
}

/** Strangers without office or party whom the sentences after the lead speak of as its own people. */
function namedAfter(scene: Scene, lead: Clause): Participant[] {
  const first = new Map<Person, Actor>()
  for (const clause of scene.clauses) {
    const distance = clause.sentence.index - lead.sentence.index
    if (distance < 1 || distance > REACH) continue
    const anaphor = findTriggers(scene.document, clause, scene.occasions).some((one) => one.anaphor)
    const acts = anaphor || clause.verb?.value.class === 'speak'
    if (!acts) continue
    for (const { person, actor } of rowOfSubjects(scene.cast, clause))
      if (person?.slug === null && person.party === null && person.ranks.length === 0 && !first.has(person))
        first.set(person, actor)
  }
  return [...first].map(([person, actor]) => participantBy(actor, person, null, 'name'))
}

/** Gives the people of the lead who are told by office alone the names that stand elsewhere. */
export function identifyLead(scene: Scene): void {
  const body = scene.document.sentences.find((sentence) => !sentence.headline)?.index ?? 0
  const lead = scene.clauses.find((clause) => !clause.sentence.headline && tellsMeeting(scene, clause))
  if (!lead || lead.sentence.index > body + 1) return
  const told = () => participantsIn(scene.cast, lead)
  if (!told().some(isNameless)) {
    scene.cast.people.holderOf.clear()
    return
  }
  const headline = scene.clauses.find((clause) => clause.sentence.headline && tellsMeeting(scene, clause))
  if (headline) {
    const named = participantsIn(scene.cast, headline)
    if (named.length === told().length) pairUp(scene, named, told())
  }
  const left = told()
  const nameless = left.filter(isNameless)
  if (nameless.length > 0) {
    const after = namedAfter(scene, lead)
    if (after.length >= 1 && nameless.length === 1) pairUp(scene, after.slice(0, 1), left)
    else if (after.length === nameless.length) pairUp(scene, after, left)
  }
  const settled = new Map(scene.cast.people.holderOf)
  scene.cast.people.holderOf.clear()
  for (const one of left) {
    const person = settled.get(one.actor)
    if (person) scene.cast.people.holderOf.set(one.actor, person)
  }
}

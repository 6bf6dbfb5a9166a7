/** Partners that a clause tells otherwise than by naming them after its meeting: by pronouns, before the noun. */
import { headsLast, premodified } from '../../cases'
import { type Clause, inClause } from '../../clauses'
import type { Cast } from '../about'
import { lastToldIn, type MeetingEvent, meantAgain, type Participant, participantBy, partyOf } from '../model'
import { clausesOf, type Scene, type State } from '../scene'
import type { Trigger } from '../triggers'
import { participantsIn, toParticipants, unique } from './participants'

/** "the two presidents A and B, at their meeting of 27 January": those told just before, where its own day is told. */
export function bothOfTheir(
  { cast, document, dates }: Scene,
  clause: Clause,
  trigger: Trigger,
): Participant[] | null {
  if (document.marks.phrase('theirMeeting', trigger.from) === undefined) return null
  if (!dates.some(({ from }) => from >= trigger.to && inClause(clause, from))) return null
  const at = { from: trigger.from, to: trigger.to }
  const told = (cast.bySentence.get(clause.sentence.index) ?? [])
    .filter((actor) => inClause(clause, actor.from) && actor.to <= trigger.from && !actor.owner)
    .flatMap((actor) => {
      const person = cast.people.personOf.get(actor)
      return person ? [participantBy(actor, person, person.party, 'both-told-before', 'member', at)] : []
    })
  if (told.length >= 2) return told.slice(-2)
  // "the ministers of A and B agreed at their meeting": told by their office, and no names.
  const unnamed = participantsIn(cast, clause, (token) => token < trigger.from)
  const two = document.vocabulary.lexicon.order === 'verb-first' && unnamed.length === 2
  return two && unnamed.every(({ actor }) => actor.office)
    ? unnamed.map((one) => meantAgain(one, at, one.rule))
    : null
}

/** "a summit brought the two together with the prime minister": both of those of the meeting just told. */
export function bothByPronoun(
  { document }: Scene,
  clause: Clause,
  [own]: readonly Participant[],
  state: State,
): Participant[] | null {
  const [pronoun] = document.marks.phrasesWithin('bothPronouns', clause.from, clause.to)
  const last = state.events.at(-1)
  if (!pronoun || !own || !last || last.clause.sentence.index < clause.sentence.index - 1) return null
  const both = last.participants.filter((one) => one.person && one.person !== own.person)
  const at = { from: pronoun.from, to: pronoun.to }
  return both.length === 2 ? both.map((one) => meantAgain(one, at, 'pronoun')) : null
}

/** "a call between the two", "(it is) their (first meeting) since a video call": those of the meeting told before. */
export function bothAgain(
  { document }: Scene,
  clause: Clause,
  trigger: Trigger,
  last: MeetingEvent | undefined,
): Participant[] | null {
  const { marks } = document
  if (!premodified(document) || !last || trigger.anaphor) return null
  const mark = marks.phrase('between', trigger.to) ?? marks.phrase('officeOf', trigger.to)
  const told = mark && (marks.phrase('bothSides', mark.to) ?? marks.phrase('pronouns', mark.to))
  // "relations between the two countries" are no meeting's.
  const between = told !== undefined && (marks.phrase('both', told.from)?.to ?? 0) <= told.to
  const since = clause.verb === null && marks.phrase('followed', clause.from) !== undefined
  const theirs = since && marks.hasPhrase('theirs', clause.sentence.from, clause.from)
  const near = clause.sentence.index - lastToldIn(last) <= 1
  const both = last.participants.filter((one) => one.person)
  if (!(between || theirs) || !near || both.length !== 2) return null
  const at = { from: trigger.from, to: trigger.to }
  return both.map((one) => meantAgain(one, at))
}

/** "A and B called for action. The call came after the two met": both whom the sentence before named, where none has met yet. */
export function bothNamed(
  scene: Scene,
  { from, verb, sentence }: Clause,
  trigger: Trigger,
  { events }: State,
): Participant[] | null {
  const { document, cast } = scene
  const before = document.sentences[sentence.index - 1]
  if (!trigger.predicate || trigger.anaphor || !verb || !before || before.headline) return null
  const [both] = document.marks.phrasesWithin('bothSides', from, Math.max(verb.from, trigger.from))
  if (!both || events.some(({ clause }) => clause.sentence.index >= before.index)) return null
  const partaking = unique(clausesOf(scene, before).flatMap((one) => participantsIn(cast, one)))
  const told = partaking.length === 2 ? partaking : namedIn(cast, before.index)
  const [first, second] = told
  if (told.length !== 2 || !first || !second || partyOf(first) === partyOf(second)) return null
  return told.map((one) => meantAgain(one, { from: both.from, to: both.to }))
}

/** Everybody whom a sentence names, whatever he is told to have done. */
const namedIn = (cast: Cast, sentence: number): Participant[] =>
  unique(
    (cast.bySentence.get(sentence) ?? []).flatMap((actor) =>
      actor.kind === 'named' && !actor.owner ? toParticipants(cast, actor, []) : [],
    ),
  )

/** Nouns last: "A welcomed B. Talks were then begun": both whom the sentence before named, at a meeting that names nobody. */
export function bothWelcomed(
  { document }: Scene,
  { sentence, verb }: Clause,
  trigger: Trigger,
  { told, events }: State,
): Participant[] | null {
  if (!headsLast(document) || !trigger.predicate || trigger.anaphor || !verb || !told) return null
  const held = verb.value.class === 'meet' || verb.value.class === 'light'
  const near = sentence.index - told.sentence <= 1 && !document.sentences[told.sentence]?.headline
  const met = events.some((one) => lastToldIn(one) >= told.sentence)
  const parties = new Set(told.people.map(partyOf))
  if (!held || !near || met || told.people.length !== 2 || parties.size < 2) return null
  const at = { from: trigger.from, to: trigger.to }
  return told.people.map((one) => meantAgain(one, at))
}

/** Words before a pronoun of whoever speaks, in a clause of his: '"I met A", B said'. */
const FIRST_PERSON_REACH = 4

/** '"I spoke to A on Sunday," B told reporters': whoever says so in the same sentence, else whom the text speaks of. */
export function quotedSpeaker(
  { document, cast, clauses }: Scene,
  { verb, from, sentence }: Clause,
  own: readonly Participant[],
  { subject }: State,
): Participant | null {
  const { marks } = document
  if (!verb || own.length === 0 || own.some((one) => one.at.from < verb.from)) return null
  if (!marks.hasPhrase('firstPerson', Math.max(from, verb.from - FIRST_PERSON_REACH), verb.from)) return null
  const said = clauses.filter((one) => one.sentence === sentence && one.verb?.value.class === 'speak')
  const speakers = said.flatMap((one) => participantsIn(cast, one)).filter((one) => one.person)
  const others = [...speakers, ...subject].filter((one) => !own.some((met) => met.person === one.person))
  return others[0] ?? null
}

/** "A agreed with B, in a telephone call, on …": the two told before the noun, the second after "with". */
export function agreedIn({ cast, document }: Scene, clause: Clause, trigger: Trigger): Participant[] {
  if (document.vocabulary.lexicon.order !== 'verb-first') return []
  const before = participantsIn(cast, clause, (token) => token < trigger.from)
  const [first, second] = before
  if (before.length !== 2 || !first || !second || clause.verb === null) return []
  // "A and B affirmed, in a call, …": one subject of two.
  const { marks, vocabulary } = document
  const within = marks.phraseBefore('within', trigger.from)
  const and = vocabulary.and.has(document.tokens[second.at.from]?.text.slice(0, 1) ?? '')
  const row = within && and && second.at.from === first.at.to
  return row || marks.hasPhrase('with', first.at.to, second.at.from) ? before : []
}

/** "the two (presidents)", of a meeting that their ministers were at too: those who lead their countries. */
export function principals(named: Participant[]): Participant[] {
  const lead = named.filter(({ person }) =>
    person?.ranks.some((rank) => rank.class === 'head-of-state' || rank.class === 'head-of-government'),
  )
  return named.length > 2 && lead.length === 2 ? lead : named
}

/** Partners that a clause tells otherwise than by naming them after its meeting: by pronouns, before the noun. */
import type { Clause } from '../clauses'
import { inClause } from '../clauses'
import type { Participant } from './model'
import { participantsIn } from './participants'
import type { Scene, State } from './scene'
import type { Trigger } from './triggers'

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
      return person
        ? [{ person, party: person.party, at, actor, capacity: 'member' as const, rule: 'both-told-before' }]
        : []
    })
  return told.length >= 2 ? told.slice(-2) : null
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
  return both.length === 2 ? both.map((one) => ({ ...one, at, rule: 'pronoun' })) : null
}

/** "the prime minister received him", "met with him": whoever the last meetings have in common, else their other side. */
export function metByPronoun(
  { document }: Scene,
  clause: Clause,
  [own]: readonly Participant[],
  state: State,
): Participant | null {
  const { marks } = document
  const [pronoun] = marks.phrasesWithin('partnerPronouns', clause.from, clause.to)
  if (!pronoun || !inClause(clause, pronoun.from) || !own) return null
  const last = state.events.at(-1)
  if (!last || last.clause.sentence.index < clause.sentence.index - 2) return null
  const party = (one: Participant) => one.person?.party ?? one.party
  const others = last.participants.filter((one) => one.person && one.person !== own.person)
  const meetings = (one: Participant) =>
    state.events.filter((event) => event.participants.some((other) => other.person === one.person)).length
  const compatriot = (one: Participant) => Number(party(one) !== null && party(one) === party(own))
  const spokenOf = (one: Participant) => Number(state.subject.some((other) => other.person === one.person))
  const [met] = [...others].sort(
    (a, b) => meetings(b) - meetings(a) || compatriot(a) - compatriot(b) || spokenOf(b) - spokenOf(a),
  )
  return met ? { ...met, at: { from: pronoun.from, to: pronoun.to }, rule: 'pronoun' } : null
}

/** "A agreed with B, in a telephone call, on …": the two told before the noun, the second after "with". */
export function agreedIn({ cast, document }: Scene, clause: Clause, trigger: Trigger): Participant[] {
  if (document.vocabulary.lexicon.order !== 'verb-first') return []
  const before = participantsIn(cast, clause, (token) => token < trigger.from)
  const [first, second] = before
  if (before.length !== 2 || !first || !second || clause.verb === null) return []
  // "A and B affirmed, in a call, …": one subject of two.
  const { marks, vocabulary } = document
  const within = [1, 2].some((step) => marks.phrase('within', trigger.from - step)?.to === trigger.from)
  const and = vocabulary.and.has(document.tokens[second.at.from]?.text.slice(0, 1) ?? '')
  const row = within && and && second.at.from === first.at.to
  return row || marks.hasPhrase('with', first.at.to, second.at.from) ? before : []
}

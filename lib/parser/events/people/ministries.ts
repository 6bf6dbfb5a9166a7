/** Ministries that receive and summon in their own name, and who spoke for them there. */
import type { Clause } from '../../clauses'
import { actorOf } from '../../mentions/actor-of'
import { type Participant, participantBy, partyOf } from '../model'
import type { Scene, State } from '../scene'
import type { Trigger } from '../triggers'
import { unique } from './participants'

const RULE = 'ministry'

/** "the French foreign ministry summoned A": the ministry is a side, of its adjective's country or the page's own. */
export function withMinistry(
  { document }: Scene,
  { verb }: Clause,
  trigger: Trigger,
  own: readonly Participant[],
): Participant[] {
  const { marks, home, vocabulary } = document
  const meets = verb?.value.class === 'meet' && trigger.from === verb.from
  if (!meets || vocabulary.lexicon.order !== 'verb-first' || own.length !== 1) return [...own]
  const ministry = marks.phrase('ministryOf', verb.to)
  const party = ministry && (marks.at('party', ministry.to)?.value.slug ?? home)
  if (!ministry || !party || own.some((one) => partyOf(one) === party)) return [...own]
  const at = { from: ministry.from, to: ministry.to }
  return [participantBy(actorOf('delegation', at), null, party, RULE), ...own]
}

/** "where the under-secretary B told him": who spoke for the ministry stands for it. */
export function spokeForMinistry(
  { document }: Scene,
  clause: Clause,
  { events }: State,
  named: readonly Participant[],
): boolean {
  const last = events.at(-1)
  const [speaker] = named
  const { verb } = clause
  if (!last || !speaker || verb?.value.class !== 'speak') return false
  if (clause.sentence.index - last.clause.sentence.index > 1) return false
  if (document.marks.phrase('partnerPronouns', verb.from) === undefined) return false
  const ministry = last.participants.find((one) => one.rule === RULE)
  if (!ministry || ![null, ministry.party].includes(partyOf(speaker))) return false
  if (speaker.person) speaker.person.party ??= ministry.party
  last.participants = unique([speaker, ...last.participants.filter((one) => one !== ministry)])
  last.sentences.add(clause.sentence.index)
  return true
}

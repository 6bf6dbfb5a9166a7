/** Those present who are told by no country: of the side of whoever is told first, the host. */
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { type Participant, partyOf } from '../model'

/** A stranger whose country nothing tells, by an office that is no foreign one. */
const ofNoCountry = ({ person, party, actor }: Participant) =>
  person !== null &&
  person.slug === null &&
  person.party === null &&
  party === null &&
  actor.office?.foreign !== true

/** "received the ambassador of A in the presence of his adviser B": with verbs first, who was there is of the host's side. */
export function withHost(document: Document, clause: Clause, participants: readonly Participant[]): void {
  if (document.vocabulary.lexicon.order !== 'verb-first') return
  const [presence] = document.marks.phrasesWithin('inPresence', clause.from, clause.to)
  if (presence) ofHost(participants, (one) => one.at.from >= presence.to)
}

/** Gives those who joined a meeting the party of the first of those who met. */
export function ofHost(participants: readonly Participant[], joined: (one: Participant) => boolean): void {
  const [host] = participants
  const party = host ? partyOf(host) : null
  if (!host || party === null || joined(host)) return
  for (const one of participants) if (one.person && joined(one) && ofNoCountry(one)) one.person.party = party
}

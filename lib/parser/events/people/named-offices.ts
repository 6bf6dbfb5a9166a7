/**
 * An office told alone and a name told beside it without office or country, at one meeting: one person. "The
 * Personal Representative of the Chairperson-in-Office, A", "the president of B received the minister of C; D and E …".
 */
import type { Document } from '../../document'
import { type MeetingEvent, type Participant, partyOf } from '../model'
import type { Scene } from '../scene'

/** Tokens between an office and the name that stands in apposition to it. */
const APPOSED_WITHIN = 12

const isOffice = ({ person, actor, party }: Participant) =>
  person === null &&
  party !== null &&
  !actor.plural &&
  (actor.kind === 'office' || actor.kind === 'counterpart') &&
  !actor.beside

/** A name alone: no office, no country, and nobody whom the registry holds. */
const isBareName = ({ person, actor, party }: Participant) =>
  person !== null &&
  person.slug === null &&
  person.party === null &&
  party === null &&
  person.ranks.length === 0 &&
  actor.kind === 'named'

/** Words between the two that part them: the name is then of somebody beside the holder. */
const parted = ({ marks, vocabulary, tokens }: Document, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (vocabulary.and.has(tokens[at]?.text ?? '') || marks.at('verb', at)) return true
    if (marks.phrase('with', at) ?? marks.phrase('inPresence', at)) return true
  }
  return false
}

/** Gives each office told alone at a meeting the one name that can be its holder's. */
export function nameOffices({ document }: Scene, event: MeetingEvent): void {
  const names = event.participants.filter(isBareName)
  const offices = names.length === 0 ? [] : event.participants.filter(isOffice)
  const [name] = names
  const [office] = offices
  if (!name?.person || !office || names.length > 1) return
  // No other of that party is at the meeting by name, who could be the holder.
  if (offices.length > 1 || event.participants.some((one) => one.person && partyOf(one) === office.party))
    return
  const apart = name.at.from - office.at.to
  const sentence = document.sentenceOf[name.at.from]
  if (sentence !== document.sentenceOf[office.at.from]) return
  // Of a row, "his French and Polish colleagues, A and B": the others have found theirs.
  const ofRow = office.actor.list !== null
  const apposed =
    !ofRow && apart >= 0 && apart <= APPOSED_WITHIN && !parted(document, office.at.to, name.at.from)
  const others = event.participants.filter((one) => one !== name && one !== office)
  const inTurn =
    apart >= 0 &&
    others.some((one) => one.rule === 'office-of-named-person' || (ofRow && one.at.to < name.at.from))
  if (!apposed && !inTurn) return
  name.person.party = office.party
  event.participants = event.participants.filter((one) => one !== office)
}

/** Whom a session's own words name as taking part: parties, guarantors, those who "take part in" it. */
import type { Clause } from '../../clauses'
import type { Document } from '../../document'
import { firstBetween } from '../../in-order'
import { actorOf } from '../../mentions/actor-of'
import { guarantorsOf } from '../../mentions/actors-lists'
import type { OccasionMention } from '../../mentions/occasions'
import { partyList } from '../../mentions/party-lists'
import { type Participant, participantBy } from '../model'
import { participantsIn, unique } from '../people/participants'
import { clausesOf, type Scene } from '../scene'
import { journeyThere } from './session-words'

/** The parties that a session's own words name: "the summit of the presidents of Iran, Russia and Turkey". */
export function membersTold(scene: Scene, mention: OccasionMention, clause: Clause): Participant[] {
  const { document, cast } = scene
  const { verb } = clause
  const clauses = clausesOf(scene, clause.sentence)
  const here = verb?.value.class === 'take-part' || hasLaterPart(scene, clause)
  if (here) {
    const own = participantsIn(cast, clause)
    const before = clauses
      .filter((other) => other.to <= clause.from && other.verb?.value.class !== 'speak')
      .at(-1)
    const named = [...(before ? participantsIn(cast, before).slice(0, 1) : []), ...own]
    const later = clauses.filter(
      (other) => other !== clause && other.from > mention.from && other.verb?.value.class === 'take-part',
    )
    return unique([...named, ...later.flatMap((other) => participantsIn(cast, other))])
  }
  // Told with who took part ("with the participation of A, B and C"), it has them.
  const present = participantsIn(cast, clause).filter(
    (one) => one.person !== null || one.actor.kind === 'delegation',
  )
  const told = document.marks.hasPhrase('with', mention.to, clause.to)
  const held = verb?.value.class === 'light'
  if (told && held && present.length > 1) return present
  const holders = held && document.vocabulary.declension ? heldWith(scene, mention, clause, present) : []
  if (holders.length > 1) return holders
  if (mention.kind === 'round') return []
  const end = Math.min(clause.sentence.to, mention.to + 8)
  const guarantor = document.marks.phrasesWithin('guarantors', mention.from, end)[0]
  const listed = partiesIn(document, mention.from, end)
  const parties = listed.length > 1 ? listed : guarantor ? guarantorsOf(document) : []
  const at = { from: mention.from, to: Math.max(mention.to, guarantor?.to ?? 0) }
  const actor = firstBetween(cast.actors, mention.from, end, () => true) ?? stand(at)
  const rule = guarantor ? 'guarantors' : 'parties-told'
  return parties.map((party) => participantBy(actor, null, party, rule, 'member', at))
}

/** "flies to Tehran, where with A and B he will hold the third summit": whoever travels there holds it with them. */
function heldWith(
  scene: Scene,
  mention: OccasionMention,
  clause: Clause,
  present: readonly Participant[],
): Participant[] {
  const [first] = scene.document.marks.phrasesWithin('with', clause.from, mention.from)
  if (!first || present.length === 0) return []
  if (present.some((one) => one.at.from < first.from)) return [...present]
  const journey = journeyThere(scene, clause)
  const [traveller] = journey ? participantsIn(scene.cast, journey) : []
  return traveller ? unique([traveller, ...present]) : []
}

/** "… a meeting of ministers, in which A and B take part". */
function hasLaterPart(scene: Scene, clause: Clause): boolean {
  return (
    clause.verb?.value.class !== 'lead' &&
    clausesOf(scene, clause.sentence).some(
      (other) => other !== clause && other.from > clause.from && other.verb?.value.class === 'take-part',
    )
  )
}

function partiesIn(document: Document, from: number, to: number): string[] {
  const first = document.marks.within('party', from, to)[0]
  return first ? [...new Set(partyList(document, first.from).parties)] : []
}

export const stand = (at: { from: number; to: number }) => actorOf('office', at, { plural: true })

/** Several meetings told by one verb: "on Monday with A in Moscow, on Tuesday with B in Ankara". */
import type { Clause } from '../clauses'
import { isMark } from '../document'
import type { Participant } from './model'
import { dateIn } from './new-event'
import { placesInClause } from './places'
import type { Scene } from './scene'

interface Part {
  clause: Clause
  participants: Participant[]
}

/** Where the words about a partner begin: at the comma or the "and" nearest before him, or at himself. */
function beginning({ document, dates }: Scene, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const token = document.tokens[at]
    const and = document.vocabulary.and.has(token?.text ?? '')
    const joined =
      dates.some((one) => one.from === at) && document.vocabulary.and.has(token?.text.slice(0, 1) ?? '')
    if (and || joined || isMark(token, ',', ';')) return at
  }
  return to
}

/** A clause cut at its partners, where each has a day (or a city) of his own; null where they were met together. */
export function toldEach(scene: Scene, clause: Clause, participants: readonly Participant[]): Part[] | null {
  const [subject, ...partners] = participants
  if (!subject || partners.length < 2) return null
  const inside = (one: Participant) => one.at.from >= clause.from && one.at.to <= clause.to
  const ordered = partners.every(
    (one, index) => inside(one) && (index === 0 || one.at.from >= (partners[index - 1]?.at.to ?? 0)),
  )
  if (!ordered) return null
  const starts = partners.map((one, index) =>
    index === 0 ? clause.from : beginning(scene, partners[index - 1]?.at.to ?? clause.from, one.at.from),
  )
  const parts = partners.map((partner, index) => ({
    clause: { ...clause, from: starts[index] ?? clause.from, to: starts[index + 1] ?? clause.to },
    participants: [subject, partner],
  }))
  const days = new Set(parts.map((part) => dateIn(scene, part.clause)?.span.start ?? null))
  const cities = new Set(parts.map((part) => placesInClause(scene.cast, part.clause)[0]?.slug ?? null))
  const apart = (told: Set<unknown>) => told.size === parts.length && !told.has(null)
  return apart(days) || apart(cities) || withEach(scene.document, partners) ? parts : null
}

/** "with A about this and with B about that": each partner after a "with" of his own, and a matter of his own between. */
const withEach = ({ marks }: Scene['document'], partners: readonly Participant[]): boolean =>
  partners.every((one, index) => {
    const before = partners[index - 1]
    if (!before) return true
    return (
      marks.phrasesWithin('with', before.at.to, one.at.from).length > 0 &&
      marks.phrasesWithin('about', before.at.to, one.at.from).length > 0
    )
  })
